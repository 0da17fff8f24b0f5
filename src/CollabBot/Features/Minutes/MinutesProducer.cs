using System.Text;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Minutes.Markdown;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Minutes;

/// <summary>Makes the minutes as a Markdown file, in the language of the retrospective.</summary>
internal sealed class MinutesProducer(Database database, RetrospectiveQueries retrospectives) : IFileProducer
{
    public const string File = "report";

    public string Kind => File;

    public string Command(Texts texts) => texts.ReportCommand();

    public async Task<OfferedFileContent?> MakeAsync(FileOfferRow handover, CancellationToken cancellationToken)
    {
        var retrospective = await database.Retrospectives.AsNoTracking()
            .FirstOrDefaultAsync(candidate => candidate.Id == handover.Retrospective, cancellationToken);
        if (retrospective is null) return null;

        var texts = Texts.For(retrospective.Language);
        var markdown = MinutesMarkdown.Of(await retrospectives.MinutesAsync(retrospective, cancellationToken), new MinutesWords(texts));
        return new OfferedFileContent(
            $"{Name(retrospective, texts)}.md",
            "text/markdown; charset=utf-8",
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(markdown));
    }

    /// <summary>A file name that every file storage accepts: without reserved characters and not too long.</summary>
    private static string Name(Retrospective retrospective, Texts texts)
    {
        var title = string.Join(
            ' ',
            new string([.. retrospective.Title.Text.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '’' ? c : ' ')])
                .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return $"{texts.ReportFileName()} {Cards.CardFitter.Cut(title, 80).Replace(" …", "", StringComparison.Ordinal)}".Trim();
    }
}
