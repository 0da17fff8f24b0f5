using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace CollabBot.EndToEndTests;

/// <summary>The bot as a person starts it to try it: a separate process in an empty folder, in Development, on a free port.</summary>
internal sealed partial class RunningBot : IAsyncDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(3);

    private readonly string folder = Directory.CreateTempSubdirectory("collabbot-page-").FullName;
    private readonly StringBuilder log = new();
    private TaskCompletionSource<string> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process process = null!;

    private RunningBot()
    {
    }

    public string Address { get; private set; } = "";

    public string Log
    {
        get
        {
            lock (log) return log.ToString();
        }
    }

    public static async Task<RunningBot> StartAsync()
    {
        var bot = new RunningBot();
        await bot.RunAsync();
        return bot;
    }

    /// <summary>Stops the bot and starts it again with the same data, at another address; the page's messages are gone.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await RunAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task RunAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "CollabBot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment.Remove("ASPNETCORE_URLS");
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(
            new InvalidOperationException($"The bot ended before it said where its page is.\n{Log}"));
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = await address.Task.WaitAsync(Timeout);
    }

    private async Task StopAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (log) log.AppendLine(line);
        if (PageLine().Match(line) is { Success: true } said) address.TrySetResult(said.Groups[1].Value);
    }

    [GeneratedRegex(@"The page to try CollabBot on: (http://\S+)")]
    private static partial Regex PageLine();
}
