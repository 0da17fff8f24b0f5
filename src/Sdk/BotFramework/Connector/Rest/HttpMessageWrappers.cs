using System.Net;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What remains of an HTTP message after it is gone.</summary>
public abstract class HttpMessageWrapper
{
    /// <summary>Makes an empty message.</summary>
    protected HttpMessageWrapper()
    {
    }

    /// <summary>The body as text.</summary>
    public string? Content { get; set; }

    /// <summary>The headers; their names are compared without case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; } = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes over headers.</summary>
    /// <param name="headers">The headers.</param>
    protected void CopyHeaders(HttpHeaders? headers)
    {
        if (headers is null) return;
        foreach (var (name, values) in headers) Headers[name] = [.. values];
    }
}

/// <summary>What remains of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Takes over a request. Its authorization is left behind: exceptions end in logs.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body.</param>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        Headers.Remove("Authorization");
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address.</summary>
    public Uri? RequestUri { get; protected set; }
}

/// <summary>What remains of a response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Takes over a response.</summary>
    /// <param name="httpResponse">The response.</param>
    /// <param name="content">Its body.</param>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string? content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The text beside the status.</summary>
    public string? ReasonPhrase { get; protected set; }
}
