using System.Runtime.CompilerServices;

namespace CollabBot.Testing;

/// <summary>What holds for every host that tests start.</summary>
internal static class Surroundings
{
    /// <summary>Each host would watch its settings files, and a machine has few such watches; nobody edits settings during a test.</summary>
    [ModuleInitializer]
    internal static void StopWatchingSettings() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
