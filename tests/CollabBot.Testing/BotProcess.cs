using System.Collections.Concurrent;
using System.Diagnostics;

namespace CollabBot.Testing;

/// <summary>The bot in a separate process, so that a test can kill it.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(string folder, string[] arguments, Dictionary<string, string?>? environment)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Environment variables of the developer's machine must not change the bot's settings.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;

        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The bot has ended.\n{Output}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public string Output => string.Join('\n', output);

    private static string Program => Path.Combine(AppContext.BaseDirectory, "CollabBot.dll");

    /// <summary>Starts the bot in Development on a free port, with its database in <paramref name="folder"/>.</summary>
    public static async Task<(BotProcess Bot, Uri Address)> ServeAsync(string folder)
    {
        var bot = new BotProcess(
            folder,
            ["--urls", "http://127.0.0.1:0", "--LocalChannel:Enabled", "false", "--Storage:File", Path.Combine(folder, "collabbot.db")],
            // The process lives for a few seconds: recompiling hot methods and a server heap would cost more than they gain.
            new Dictionary<string, string?>
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["DOTNET_TieredPGO"] = "0",
                ["DOTNET_TC_CallCounting"] = "0",
                ["DOTNET_gcServer"] = "0",
            });
        return (bot, await bot.address.Task.WaitAsync(TimeSpan.FromMinutes(3)));
    }

    /// <summary>Runs a command of the program and waits until it ends.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string folder,
        string[] arguments,
        Dictionary<string, string?>? environment = null)
    {
        await using var bot = new BotProcess(folder, arguments, environment);

        // A command never listens, so the task for the address fails; its exception is read here so that it is not reported as unobserved.
        _ = bot.address.Task.ContinueWith(task => task.Exception, TaskScheduler.Default);
        await bot.process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return (bot.process.ExitCode, bot.Output);
    }

    /// <summary>Kills the process at once (SIGKILL on Linux), without a clean shutdown.</summary>
    public async Task KillAsync()
    {
        if (process.HasExited) return;
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
    }

    private void Take(string? line)
    {
        if (line is null) return;
        output.Enqueue(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Retention__", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Storage__", StringComparison.OrdinalIgnoreCase);
}
