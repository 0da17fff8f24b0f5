using CollabBot.Requests;

namespace CollabBot.Features.Installation;

/// <summary>The bot is added somewhere or taken away. No person asks for it: the channel reports it.</summary>
internal sealed class InstallationFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .OnInstallation((place, isRemoval, isUpgrade) => isRemoval ? new Uninstalled(place) : new Installed(place, isUpgrade))
        .Handler<InstallationHandler>();
}
