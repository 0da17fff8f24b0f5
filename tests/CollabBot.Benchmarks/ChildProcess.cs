using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace CollabBot.Benchmarks;

/// <summary>
/// A program that is measured: it runs as a process of its own, and is killed by its id when this object is disposed, also if the run
/// fails.
/// </summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The program has ended.\n{Output}"));
        process.Start();

        // If a signal ends this program, Dispose does not run.
        AppDomain.CurrentDomain.ProcessExit += Kill;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public int Id => process.Id;

    /// <summary>Where the program listens; known once <see cref="ServeAsync"/> has returned.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What the program has printed, at most the last thousand lines.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>The processor time that the process has used until now, on all processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The memory that the process holds now (resident set).</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Bytes that the process has written to the disk; null where the system does not tell.</summary>
    public long? BytesWritten
    {
        get
        {
            var file = $"/proc/{process.Id}/io";
            if (!OperatingSystem.IsLinux() || !File.Exists(file)) return null;
            var line = File.ReadLines(file).First(line => line.StartsWith("write_bytes:", StringComparison.Ordinal));
            return long.Parse(line["write_bytes:".Length..], CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Starts a program that listens on a free port of this machine, and waits until it does.</summary>
    public static async Task<ChildProcess> ServeAsync(
        string program, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var child = new ChildProcess(Start(program, folder, [.. arguments, "--urls", "http://127.0.0.1:0"], environment));
        try
        {
            child.Address = await child.address.Task.WaitAsync(StartLimit);
            return child;
        }
        catch
        {
            await child.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a command until it ends.</summary>
    /// <returns>How long it took, and the most memory that it held at once, looked up every few milliseconds.</returns>
    public static async Task<(TimeSpan Time, long Memory)> RunAsync(
        string program, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var watch = Stopwatch.StartNew();
        await using var child = new ChildProcess(Start(program, folder, arguments, environment));
        _ = child.address.Task.ContinueWith(task => task.Exception, TaskScheduler.Default);
        long most = 0;
        var ended = child.process.WaitForExitAsync();
        while (!ended.IsCompleted)
        {
            if (!child.process.HasExited) most = Math.Max(most, child.Memory);
            await Task.WhenAny(ended, Task.Delay(5));
        }

        var time = watch.Elapsed;
        if (child.process.ExitCode != 0) throw new InvalidOperationException($"{program} has failed.\n{child.Output}");
        return (time, most);
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(null, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Kill(object? sender, EventArgs e)
    {
        if (!process.HasExited) process.Kill();
    }

    /// <param name="program">A DLL, which is run with <c>dotnet</c>, or an executable file.</param>
    private static ProcessStartInfo Start(
        string program, string folder, IEnumerable<string> arguments, (string Name, string Value)[] environment)
    {
        var start = program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo("dotnet", ["exec", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = folder;

        // Settings of the developer's machine must not change what is measured.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    private void Take(string? line)
    {
        if (line is null) return;
        output.Enqueue(line);
        if (output.Count > 1000) output.TryDequeue(out _);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
    }

    private static bool IsSetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Storage__", StringComparison.OrdinalIgnoreCase);
}
