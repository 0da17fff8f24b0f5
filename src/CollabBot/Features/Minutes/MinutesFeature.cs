using CollabBot.Features.Files;
using CollabBot.Requests;

namespace CollabBot.Features.Minutes;

/// <summary>Hands over the minutes: as a file, by a link, as text, or in a window.</summary>
internal sealed class MinutesFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new GetMinutes(), "compte-rendu", "report")
            .Command(() => new GetMinutesAsText(), "compte-rendu texte", "compte-rendu en texte", "report text", "report as text")
            .OpensForm(MinutesKeys.DetailsForm, values => new OpenDetails(values.Retrospective))
            .OpensForm(MinutesKeys.MinutesForm, values => new OpenMinutes(values.Retrospective))
            .Handler<MinutesHandler>()
            .Handler<MinutesWindow>();
        feature.Services.AddScoped<IFileProducer, MinutesProducer>();
    }
}
