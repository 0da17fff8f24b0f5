using CollabBot.Requests;

namespace CollabBot.Features.Summary;

/// <summary>The summary card.</summary>
internal sealed class SummaryFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .Command(() => new PreviewSummary(), "résumé", "summary")
        .Command(() => new PostSummary(), "résumé confirmer", "summary confirm")
        .OpensForm(SummaryKeys.SummaryForm, values => new OpenSummary(values.Retrospective))
        .OpensForm(SummaryKeys.PreviewForm, values => new PreviewSummary(values.Retrospective))
        .Button(SummaryKeys.Summary, values => new PostSummary(values.Retrospective))
        .Button(SummaryKeys.NotNow, values => new KeepSummary(values.Retrospective))
        .Handler<SummaryHandler>();
}
