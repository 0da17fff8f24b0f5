using CollabBot.Requests;

namespace CollabBot.Features.Summary;

/// <summary>The summary card.</summary>
internal sealed class SummaryFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .Command(() => new PostSummary(), "résumé", "summary")
        .OpensForm(SummaryKeys.SummaryForm, values => new OpenSummary(values.Retrospective))
        .Button(SummaryKeys.Summary, values => new PostSummary(values.Retrospective))
        .Handler<SummaryHandler>();
}
