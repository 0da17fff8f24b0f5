using CollabBot.Requests;

namespace CollabBot.Features.CurrentRetrospective;

/// <summary>Which retrospective a private chat is about.</summary>
internal sealed class CurrentRetrospectiveFeature : IFeature
{
    /// <summary>The button that chooses one.</summary>
    public const string ChooseButton = "choose";

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new SwitchRetrospective(), "changer de rétrospective", "switch retrospective")
            .Button(ChooseButton, values => new ChooseRetrospective(values.Retrospective))
            .Handler<CurrentRetrospective>();
        feature.Services.AddScoped<ICurrentRetrospective>(provider => provider.GetRequiredService<CurrentRetrospective>());
    }
}
