using CollabBot.Requests;

namespace CollabBot.Features.Import;

/// <summary>Stores the minutes of an earlier meeting, read from a file.</summary>
internal sealed class ImportFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature.Services.AddScoped<ReportImport>();
}
