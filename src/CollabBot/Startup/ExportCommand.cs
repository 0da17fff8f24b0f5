using System.CommandLine;
using System.Text;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Minutes.Json;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Startup;

/// <summary><c>CollabBot export [ID]</c>: writes a retrospective as versioned JSON; nothing that is not revealed.</summary>
internal static class ExportCommand
{
    private const int Usage = 2;

    public static Command Create()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "The retrospective; needed where there are several.",
            Arity = ArgumentArity.ZeroOrOne
        };
        var output = new Option<FileInfo>("--out") { Description = "The file to write; otherwise standard output." };
        var database = OfflineHost.DatabaseOption();
        var command = new Command("export", "Writes a retrospective as JSON.") { id, output, database };
        command.SetAction((parsed, cancellationToken) => OfflineHost.RunAsync(() => RunAsync(
            parsed.GetValue(id), parsed.GetValue(output), parsed.GetValue(database), cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(string? wanted, FileInfo? output, FileInfo? file, CancellationToken cancellationToken)
    {
        var texts = OfflineHost.Texts;
        await using var services = OfflineHost.Services(file);
        if (!File.Exists(services.GetRequiredService<DatabaseFile>().Path))
            return await OfflineHost.FailAsync(texts.ExportNothing(), Usage);

        await StorageSetup.MigrateAsync(services, cancellationToken);
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var known = await database.Retrospectives.IgnoreQueryFilters().AsNoTracking()
            .OrderBy(retrospective => retrospective.OpenedAt)
            .Select(retrospective => new
            {
                Retrospective = retrospective,
                Tenant = EF.Property<string>(retrospective, Database.TenantColumn)
            })
            .ToListAsync(cancellationToken);
        if (known.Count == 0) return await OfflineHost.FailAsync(texts.ExportNothing(), Usage);

        RetrospectiveId? id = RetrospectiveId.TryParse(wanted, out var parsed) ? parsed : null;
        var chosen = wanted is null ? (known.Count == 1 ? known[0] : null) : known.FirstOrDefault(entry => entry.Retrospective.Id == id);
        if (chosen is null)
        {
            await Console.Error.WriteLineAsync(wanted is null ? texts.ExportSeveral() : texts.ExportUnknown(wanted));
            foreach (var entry in known) await Console.Error.WriteLineAsync(Line(entry.Retrospective, texts));
            return Usage;
        }

        database.Tenant = chosen.Tenant;
        var queries = scope.ServiceProvider.GetRequiredService<RetrospectiveQueries>();
        var minutes = await queries.ExportedAsync(chosen.Retrospective, cancellationToken);
        await WriteAsync(MinutesJson.Write(minutes), output, cancellationToken);
        return 0;
    }

    private static string Line(Retrospective retrospective, Texts texts) =>
        $"{retrospective.Id}  {retrospective.Title}  "
        + $"({texts.PhaseName(retrospective.Phase)}{(retrospective.HeldOn is { } day ? ", " + texts.Date(day) : "")})";

    private static async Task WriteAsync(string json, FileInfo? output, CancellationToken cancellationToken)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (output is not null)
        {
            output.Directory?.Create();
            await File.WriteAllTextAsync(output.FullName, json, utf8, cancellationToken);
            return;
        }

        await using var standard = Console.OpenStandardOutput();
        await standard.WriteAsync(utf8.GetBytes(json), cancellationToken);
    }
}
