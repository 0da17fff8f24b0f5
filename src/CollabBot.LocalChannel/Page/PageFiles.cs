using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace CollabBot.LocalChannel.Page;

/// <summary>Serves the page and its files from the resources of this assembly; any other path is answered with 404.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/";

    // The card renderer sets styles through the DOM, which needs no exception for inline styles. Only the renderer and the
    // sanitiser may write HTML, under their own trusted-types policies; framing, form targets and other hosts are forbidden.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
        + "trusted-types dompurify adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy "
        + "adaptivecards#deprecatedExportedFunctionPolicy";

    private static readonly FrozenDictionary<string, EmbeddedFile> Files = typeof(PageFiles).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..], EmbeddedFile.Read, StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes)
    {
        string[] reading = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods("/", reading, (HttpContext http) => Serve(http, "index.html"));
        routes.MapMethods("/_local/{**path}", reading, (string path, HttpContext http) => Serve(http, path));
    }

    private static IResult Serve(HttpContext http, string path)
    {
        if (!Files.TryGetValue(path, out var file))
            return Results.NotFound();
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // The browser revalidates every time and gets the file only if it has changed, so a new build is visible at once.
        headers.CacheControl = "no-cache";
        return Results.Bytes(file.Content, file.ContentType, entityTag: file.Tag);
    }

    private sealed record EmbeddedFile(byte[] Content, string ContentType, EntityTagHeaderValue Tag)
    {
        public static EmbeddedFile Read(string name)
        {
            using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var content = copy.ToArray();
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(content), 0, 8)}\"");
            return new EmbeddedFile(content, TypeOf(Path.GetExtension(name)), tag);
        }

        private static string TypeOf(string extension) => extension switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
    }
}
