using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using CollabBot.Localization;

namespace CollabBot.Endpoints;

/// <summary>
/// A plain page: a title, a sentence, perhaps a button. It has no script, loads nothing from elsewhere, and follows the colour scheme of
/// the reader's system.
/// </summary>
internal static class FilePage
{
    private const string Style =
        ":root{color-scheme:light dark}"
        + "body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1.5rem;overflow-wrap:anywhere}"
        + "h1{font-size:1.5rem}"
        + "button{font:inherit;padding:.6rem 1.2rem;border:2px solid;border-radius:.4rem;background:none;color:inherit;cursor:pointer}"
        + "button:focus-visible{outline:3px solid;outline-offset:3px}";

    /// <summary>Nothing but this page's own style, and a form that goes to this page itself.</summary>
    private static readonly string Policy =
        "default-src 'none'; "
        + $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static string Ready(Texts texts, string file, int minutes) => Page(
        texts,
        texts.PageTitle(),
        texts.PageReady(file, minutes),
        $"<form method=\"post\"><button type=\"submit\">{Encode(texts.PageButton())}</button></form>");

    public static string Gone(Texts texts) => Page(texts, texts.PageGoneTitle(), texts.PageGone(), "");

    public static async Task WriteAsync(HttpContext http, int status, string page)
    {
        Guard(http.Response);
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(page, http.RequestAborted);
    }

    /// <summary>Forbids caching, referrers, framing, indexing by search engines and guessing of the media type.</summary>
    public static void Guard(HttpResponse response)
    {
        var headers = response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static string Page(Texts texts, string title, string sentence, string more) =>
        $"""
        <!doctype html>
        <html lang="{texts.Culture.Name}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>{Encode(title)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>{Encode(title)}</h1>
        <p>{Encode(sentence)}</p>
        {more}
        </main>
        </body>
        </html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
