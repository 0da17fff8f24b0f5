using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Features.LiveCard;

/// <summary>The card that follows a retrospective, each person's own view of it, and the state of play.</summary>
internal sealed class LiveCardFeature : IFeature
{
    /// <summary>The button that shows the state of play.</summary>
    public const string StatusButton = "status";

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new ShowStatus(), "état", "status")
            .Command(() => new RepostLiveCard(), "carte", "card")
            .Button(StatusButton, _ => new ShowStatus())
            .Button(ButtonData.LiveCard, values => new ShowOwnView(values.Retrospective))
            .Handler<StatusHandler>()
            .Handler<RepostHandler>()
            .Handler<LiveViewHandler>();
        feature.Services.AddScoped<LiveCardRenderer>();
        feature.Services.AddScoped<ILiveCardRenderer>(provider => provider.GetRequiredService<LiveCardRenderer>());
        feature.Services.AddScoped<ILiveCardAnswers>(provider => provider.GetRequiredService<LiveCardRenderer>());
    }
}
