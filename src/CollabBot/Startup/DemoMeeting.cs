using CollabBot.Features.Import;
using CollabBot.LocalChannel;
using CollabBot.Minutes;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Startup;

/// <summary>Loads the sample meeting into the demo channel of an empty database, so that there is something to sum up at once.</summary>
internal static class DemoMeeting
{
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        if (await database.Retrospectives.IgnoreQueryFilters().AnyAsync(cancellationToken)) return;

        var import = scope.ServiceProvider.GetRequiredService<ReportImport>();
        if (MinutesReader.Read(await SeedAsync(cancellationToken)) is not MinutesReading.Understood seed)
            throw new InvalidOperationException("The sample meeting cannot be read.");
        await import.StoreAsync(seed.Minutes, DemoTeam.TenantId, DemoTeam.ChannelId, cancellationToken);
    }

    private static async Task<byte[]> SeedAsync(CancellationToken cancellationToken)
    {
        var assembly = typeof(DemoMeeting).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.StartsWith("seeds/", StringComparison.Ordinal));
        await using var stream = assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellationToken);
        return bytes.ToArray();
    }
}
