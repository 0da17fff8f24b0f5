using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Summary;

/// <summary>The summary card, and its details and the minutes in a window.</summary>
internal sealed class SummaryFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .Command(() => new PostSummary(), "résumé", "summary")
        .Form(SummaryKeys.SummaryForm, values => new OpenSummary(values.Retrospective))
        .Form(SummaryKeys.DetailsForm, values => new OpenDetails(values.Retrospective))
        .Form(SummaryKeys.MinutesForm, values => new OpenMinutes(values.Retrospective))
        .Button(SummaryKeys.Summary, values => new PostSummary(values.Retrospective))
        .Handler<SummaryHandler>();
}
