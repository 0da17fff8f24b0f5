using Microsoft.Bot.Builder;

namespace CollabBot.Tests.Hosting;

/// <summary>Which SDK the product under test was built with.</summary>
internal static class Sdk
{
    public static bool IsOfficial { get; } = typeof(BotAdapter).Assembly.GetName().Name == "Microsoft.Bot.Builder";

    /// <summary>For tests that have the SDK read keys and tokens from an issuer of ours.</summary>
    public static void SkipOfficial() => Assert.SkipWhen(
        IsOfficial, "The official SDK asks issuer and login service with HTTP clients of its own, which trust no certificate made for a test.");
}
