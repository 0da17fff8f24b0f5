using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CollabBot.Testing;

/// <summary>Settings of the test process that apply to every host that tests start.</summary>
internal static class Surroundings
{
    /// <summary>
    /// Stops hosts from watching their settings files: each watch uses one of the machine's few file watchers, and settings files never
    /// change during a test.
    /// </summary>
    [SuppressMessage("Usage", "CA2255", Justification = "Hosts are started by many types, and it has to hold before the first of them.")]
    [ModuleInitializer]
    internal static void StopWatchingSettings() => Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
}
