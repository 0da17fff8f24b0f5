using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CollabBot.Testing;

/// <summary>What holds for every host that tests start.</summary>
internal static class Surroundings
{
    /// <summary>Each host would watch its settings files, and a machine has few such watches; nobody edits settings during a test.</summary>
    [SuppressMessage("Usage", "CA2255", Justification = "Hosts are started by many types, and it has to hold before the first of them.")]
    [ModuleInitializer]
    internal static void StopWatchingSettings() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
