using System.CommandLine;
using CollabBot.Features.Import;
using CollabBot.Features.Minutes;
using CollabBot.LocalChannel;
using CollabBot.Minutes;
using CollabBot.Storage;

namespace CollabBot.Startup;

/// <summary>
/// <c>CollabBot import FILE</c>: reads the outline of a report, or an export, into a closed retrospective and prints what it understood.
/// </summary>
internal static class ImportCommand
{
    private const int Refused = 1;
    private const int Usage = 2;
    private const string AsIs = "--as-is";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The outline of a report as text, or a JSON export." };
        var tenant = new Option<string>("--tenant") { Description = "The Entra tenant the conversation belongs to." };
        var conversation = new Option<string>("--conversation") { Description = "The conversation the retrospective is to belong to." };
        var asIs = new Option<bool>(AsIs) { Description = "Stores the report even if its accents look damaged." };
        var database = OfflineHost.DatabaseOption();
        var command = new Command("import", "Reads the outline of a report, or an export, into a closed retrospective.")
        {
            file, tenant, conversation, asIs, database
        };
        command.SetAction((parsed, cancellationToken) => OfflineHost.RunAsync(() => RunAsync(
            parsed.GetValue(file)!,
            parsed.GetValue(tenant)?.ToLowerInvariant(),
            parsed.GetValue(conversation),
            parsed.GetValue(asIs),
            parsed.GetValue(database),
            cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo file, string? tenant, string? conversation, bool asIs, FileInfo? database, CancellationToken cancellationToken)
    {
        var texts = OfflineHost.Texts;
        if (OfflineHost.IsDevelopment)
        {
            tenant ??= DemoTeam.TenantId;
            conversation ??= DemoTeam.ChannelId;
        }

        if (string.IsNullOrWhiteSpace(tenant) || string.IsNullOrWhiteSpace(conversation))
            return await OfflineHost.FailAsync(texts.ImportPlaceMissing(), Usage);
        if (!file.Exists) return await OfflineHost.FailAsync(texts.ImportFileMissing(file.FullName), Usage);

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancellationToken);
        var reading = MinutesReader.Read(bytes, Path.GetFileNameWithoutExtension(file.Name), MinutesWords.All);
        foreach (var line in ImportExplanation.Of(reading, texts)) await Console.Out.WriteLineAsync(line);
        if (reading is not MinutesReading.Understood understood) return Refused;
        if (!asIs && understood.Remarks.OfType<MinutesRemark.WronglyDecoded>().Any())
            return await OfflineHost.FailAsync(texts.ImportNotStored(AsIs), Refused);

        await using var services = OfflineHost.Services(database);
        await StorageSetup.MigrateAsync(services, cancellationToken);
        await using var scope = services.CreateAsyncScope();
        var import = scope.ServiceProvider.GetRequiredService<ReportImport>();
        var (id, isNew) = await import.StoreAsync(understood.Minutes, tenant, conversation, cancellationToken);
        if (understood.Minutes.Phase != Domain.Phase.Closed) await Console.Out.WriteLineAsync(texts.ImportedOpen(understood.Minutes.Phase));
        await Console.Out.WriteLineAsync(isNew ? texts.Imported(id.ToString()) : texts.ImportedBefore(id.ToString()));
        return 0;
    }
}
