using CollabBot.Features;
using CollabBot.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests;

/// <summary>Everything the bot understands, without a running bot.</summary>
internal static class KnownRequests
{
    public static FeatureRegistry Registry { get; } = FeatureRegistry.Build(FeatureList.All, new ServiceCollection());

    public static RequestReader Reader { get; } = new(Registry);
}
