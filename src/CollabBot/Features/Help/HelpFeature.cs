using CollabBot.Requests;

namespace CollabBot.Features.Help;

/// <summary>Help, leaving a question, and texts that are no command.</summary>
internal sealed class HelpFeature : IFeature
{
    /// <summary>The button that shows help.</summary>
    public const string HelpButton = "help";

    public void Register(FeatureBuilder feature) => feature
        .Command(() => new ShowHelp(), "aide", "help")
        .Command(() => new CancelQuestion(), "annuler", "cancel")
        .Button(HelpButton, _ => new ShowHelp())
        .Handler<HelpHandler>();
}
