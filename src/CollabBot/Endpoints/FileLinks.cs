using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CollabBot.Endpoints;

/// <summary>
/// The pages behind a person's own link: a page that says what the link is for, with a button that downloads the file. Programs that follow
/// every link of a chat only get the page. Whoever has a link has the file, so it is valid for a short time, and the response forbids
/// caching and referrers; the link is not logged. Known, unknown and malformed links are all looked up by their hash, so that response
/// times do not tell how close a guess was.
/// </summary>
internal static class FileLinks
{
    public static void MapFileLinks(this WebApplication app)
    {
        app.MapGet(
            FileOffers.Path + "{token}",
            (HttpContext http, string token, Database database, FileProducers producers, TimeProvider clock) =>
                ShowAsync(http, token, database, producers, clock));
        app.MapPost(
            FileOffers.Path + "{token}",
            (HttpContext http, string token, Database database, FileProducers producers, TimeProvider clock) =>
                DownloadAsync(http, token, database, producers, clock)).DisableAntiforgery();
    }

    private static async Task ShowAsync(HttpContext http, string token, Database database, FileProducers producers, TimeProvider clock)
    {
        if (await FindAsync(token, database, producers, clock, http.RequestAborted) is { } found)
        {
            var minutes = Math.Max(1, (int)Math.Ceiling((found.Handover.ExpiresAt - clock.GetUtcNow()).TotalMinutes));
            var page = FilePage.Ready(Texts.For(found.Handover.Language), found.File.Name, minutes);
            await FilePage.WriteAsync(http, StatusCodes.Status200OK, page);
        }
        else
        {
            await GoneAsync(http);
        }
    }

    private static async Task DownloadAsync(HttpContext http, string token, Database database, FileProducers producers, TimeProvider clock)
    {
        if (await FindAsync(token, database, producers, clock, http.RequestAborted) is not { } found)
        {
            await GoneAsync(http);
            return;
        }

        FilePage.Guard(http.Response);
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(found.File.Name);
        http.Response.Headers.ContentDisposition = disposition.ToString();
        http.Response.ContentType = found.File.MediaType;
        http.Response.ContentLength = found.File.Content.Length;
        await http.Response.Body.WriteAsync(found.File.Content, http.RequestAborted);
    }

    /// <summary>The language of the page when the link is unknown: that of the browser.</summary>
    private static Task GoneAsync(HttpContext http)
    {
        var language = http.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .FirstOrDefault()?.Value.Value;
        return FilePage.WriteAsync(http, StatusCodes.Status404NotFound, FilePage.Gone(Texts.For(language)));
    }

    private static async Task<Found?> FindAsync(
        string token, Database database, FileProducers producers, TimeProvider clock, CancellationToken cancellationToken)
    {
        var hash = FileOffers.HashOf(token);
        var now = clock.GetUtcNow();
        var row = await database.FileOffers.IgnoreQueryFilters().AsNoTracking()
            .Where(candidate => candidate.Hash == hash && candidate.ExpiresAt > now && !candidate.IsOffer)
            .Select(candidate => new { Handover = candidate, Tenant = EF.Property<string>(candidate, Database.TenantColumn) })
            .FirstOrDefaultAsync(cancellationToken);
        if (row is null) return null;

        database.Tenant = row.Tenant;
        return await producers.MakeAsync(row.Handover, cancellationToken) is { } file ? new Found(row.Handover, file) : null;
    }

    private sealed record Found(FileOfferRow Handover, OfferedFileContent File);
}
