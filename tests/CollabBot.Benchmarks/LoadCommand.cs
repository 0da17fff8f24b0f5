using System.Diagnostics;

namespace CollabBot.Benchmarks;

/// <param name="Rounds">How often each row is measured; the table shows medians.</param>
/// <param name="Only">The keys of the rows to measure; empty for all.</param>
/// <param name="Seconds">How long each measurement of a row lasts at least.</param>
/// <param name="Bot">A published bot; null to publish that of this repository.</param>
internal sealed record LoadOptions(int Rounds, string[] Only, int Seconds, string? Bot);

/// <summary>
/// Measures the bot under load beside a bare endpoint and the official echo bot: all are processes of their own, and get their requests
/// from the same generator in turns, sixteen at once.
/// </summary>
internal sealed class LoadCommand
{
    private const double MostMemory = 140;
    private const double MostMilliseconds = 40;
    private const int FewestTurns = 160;

    /// <summary>
    /// About how long one batch lasts: so long that the ten milliseconds in which systems count processor time do not show.
    /// </summary>
    private static readonly TimeSpan BatchTime = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan DiskTime = TimeSpan.FromSeconds(1);

    private readonly LoadOptions options;
    private readonly Crowd crowd;
    private readonly ConnectorSink sink;
    private readonly Dictionary<string, ChildProcess> programs;
    private readonly Meetings meetings;
    private readonly List<Row> rows;

    // An organisation has four teams: two of them name changes, one votes, one adds lessons.
    private readonly int[] naming;
    private readonly int[] voting;
    private readonly int[] deepening;

    private LoadCommand(LoadOptions options, Crowd crowd, ConnectorSink sink, Dictionary<string, ChildProcess> programs)
    {
        this.options = options;
        this.crowd = crowd;
        this.sink = sink;
        this.programs = programs;
        meetings = new Meetings(programs["bot"].Address, crowd);
        naming = [.. Enumerable.Range(0, crowd.Teams).Where(team => team % 4 < 2)];
        voting = [.. Enumerable.Range(0, crowd.Teams).Where(team => team % 4 == 2)];
        deepening = [.. Enumerable.Range(0, crowd.Teams).Where(team => team % 4 == 3)];
        rows = Rows();
    }

    public static async Task<int> RunAsync(LoadOptions options)
    {
        var program = await PublishedBot.FindAsync(options.Bot);
        var folder = PublishedBot.NewFolder();
        try
        {
            var crowd = new Crowd(teams: 64, people: 32);
            await using var sink = await ConnectorSink.StartAsync(crowd);
            crowd.ServiceUrl = sink.ServiceUrl;
            await using var floor = await Servers.StartAsync(Servers.Floor, folder);
            await using var echo = await Servers.StartAsync(Servers.Echo, folder);
            await using var bot = await PublishedBot.StartAsync(program, folder);
            Console.WriteLine($"The bot is process {bot.Id}.");
            var command = new LoadCommand(options, crowd, sink, new() { ["floor"] = floor, ["echo"] = echo, ["bot"] = bot });
            return await command.RunAsync(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<int> RunAsync(string folder)
    {
        var watch = Stopwatch.StartNew();
        await meetings.OpenAsync([.. Enumerable.Range(0, crowd.Teams)]);
        await Generator.PrepareAsync(programs["bot"].Address, meetings.Naming(naming, 0, naming.Length * crowd.People));
        await meetings.VoteAsync([.. voting, .. deepening]);
        await Generator.PrepareAsync(programs["bot"].Address, meetings.Voting(voting, 0, voting.Length * crowd.People));
        await Generator.PrepareAsync(programs["bot"].Address, meetings.Voting(deepening, 0, deepening.Length * 8));
        await meetings.DeepenAsync(deepening);

        // The bot looks each person up once an hour; these calls are not what the rows measure.
        await Generator.PrepareAsync(
            programs["bot"].Address, meetings.Helping(voting, 0, voting.Length * crowd.People, expectsReplies: true));
        await sink.SettleAsync();
        Console.WriteLine($"{crowd.Teams} retrospectives with {crowd.Teams * crowd.People:N0} people: {watch.Elapsed.TotalSeconds:N0} s");

        await WarmUpAsync();
        using var disk = new DiskRate(folder);
        List<double> commits = [];
        for (var round = 1; round <= options.Rounds; round++)
        {
            commits.Add(disk.Measure(DiskTime));
            foreach (var row in rows) row.Samples.Add(await MeasureAsync(row, options.Seconds));
            await sink.SettleAsync();
            Console.WriteLine($"round {round} of {options.Rounds}: {watch.Elapsed.TotalSeconds:N0} s");
        }

        Print(Report.Median(commits), PublishedBot.Durability(folder));
        foreach (var error in rows.SelectMany(row => row.Samples).Select(sample => sample.FirstError).OfType<string>().Take(3))
            Console.WriteLine(error);
        return rows.Exists(row => row.Samples.Exists(sample => sample.Errors > 0)) ? 1 : 0;
    }

    /// <summary>Runs one batch of each row that is not counted, and sees from it how many turns a batch has.</summary>
    private async Task WarmUpAsync()
    {
        foreach (var row in rows)
        {
            var most = row.Turns;
            row.Turns = Math.Min(most, FewestTurns);
            var warm = await MeasureAsync(row, seconds: 0);
            row.Turns = Math.Clamp((int)(warm.PerSecond * BatchTime.TotalSeconds), Math.Min(FewestTurns, most), most);
        }

        await sink.SettleAsync();
    }

    private List<Row> Rows()
    {
        List<Row> all =
        [
            new("floor", "bare endpoint", "floor", 6000, Batch((from, count) => Hellos(from, count, expectsReplies: true))),
            new("echo", "echo bot, reply in the response", "echo", 4000, Batch((from, count) => Hellos(from, count, expectsReplies: true))),
            new("echo-connector", "echo bot, reply by connector", "echo", 1000, Batch((from, count) => Hellos(from, count, false)))
            {
                IsByConnector = true,
            },
            Read("help", "`aide`", Batch((from, count) => meetings.Helping(voting, from, count, expectsReplies: true))),
            Read("help-connector", "`aide`, reply by connector", Batch((from, count) => meetings.Helping(voting, from, count, false))) with
            {
                IsByConnector = true, Echo = "echo-connector",
            },
            Read("status", "`état`", Batch((from, count) => meetings.Asking(naming, from, count))),
            Read("look", "own view of the live card", Batch((from, count) => meetings.Looking(naming, from, count))),
            Durable("step", "one answer of the naming dialog", async (from, count) =>
            {
                await meetings.BeginNamingAsync(naming, from, count);
                return meetings.Answering(naming, from, count);
            }),
            Durable("name", "naming by form", Batch((from, count) => meetings.Naming(naming, from, count))),
            Durable("vote", "a vote by form", Batch((from, count) => meetings.Voting(voting, from, count))),
            // The answer shows all lessons of the theme, so there are not more of them than a meeting has.
            Durable("lesson", "a lesson by form", Batch((from, count) => meetings.Learning(deepening, from, count))) with { Turns = 240 },
            Durable("acts", "naming by form, 32 at once", Batch((from, count) => meetings.Naming(naming, from, count))) with
            {
                Turns = 1600, AtOnce = 32, MostMicroseconds = null,
            },
        ];
        return [.. all.Where(row => options.Only.Length == 0 || options.Only.Contains(row.Key))];

        static Row Read(string key, string name, Func<int, int, Task<List<Ask>>> write) =>
            new(key, name, "bot", 1600, write) { Echo = "echo", MostMicroseconds = 1200 };
        static Row Durable(string key, string name, Func<int, int, Task<List<Ask>>> write) =>
            new(key, name, "bot", 640, write) { IsDurable = true, MostMicroseconds = 1500 };
        static Func<int, int, Task<List<Ask>>> Batch(Func<int, int, List<Ask>> write) =>
            (from, count) => Task.FromResult(write(from, count));
    }

    private List<Ask> Hellos(int from, int count, bool expectsReplies) =>
    [
        .. Enumerable.Range(from, count).Select(number => Ask.Of(
            crowd.Message(crowd.Partner(voting, number), "aide", inPrivate: true, expectsReplies), expectsReplies ? "activities" : ""))
    ];

    /// <summary>Measures one batch of a row, or as many as fill the wanted time. What prepares a batch is not measured.</summary>
    private async Task<Sample> MeasureAsync(Row row, int seconds)
    {
        var program = programs[row.Program];
        var watch = Stopwatch.StartNew();
        List<Sample> samples = [];
        do
        {
            var asks = await row.Write(row.Next, row.Turns);
            row.Next += row.Turns;
            var (calls, messages) = (sink.Calls, sink.PrivateMessages);
            var (processor, written) = (program.ProcessorTime, program.BytesWritten);
            var start = Stopwatch.GetTimestamp();
            var batch = await Generator.RunAsync(program.Address, asks, row.AtOnce);
            if (row.IsByConnector) await sink.WaitForAsync(messages + asks.Count);
            samples.Add(new Sample(
                (program.ProcessorTime - processor).TotalMicroseconds / asks.Count,
                asks.Count / Stopwatch.GetElapsedTime(start).TotalSeconds,
                batch.At(0.5),
                batch.At(0.95),
                (program.BytesWritten - written) / 1024.0 / asks.Count,
                (double)(sink.Calls - calls) / asks.Count,
                batch.Errors,
                batch.FirstError));
        }
        while (watch.Elapsed.TotalSeconds < seconds);
        return Sample.MeanOf(samples);
    }

    private void Print(double commits, string durability)
    {
        var results = rows.ToDictionary(row => row.Key, row => Sample.MedianOf(row.Samples));
        Report.Head("Load", durability, $"{options.Rounds} rounds", "16 requests at once");
        Report.Table(
            [
                "row", "target", "CPU µs/turn", "× echo", "turns/s", "p50 ms", "p95 ms", "KB written/turn", "connector calls/turn",
                "errors", ""
            ],
            rows.Select(row => Line(row, results)));

        List<IReadOnlyList<string>> facts = [];
        if (results.TryGetValue("acts", out var acts))
        {
            // The lower of what the disk and what the processors allow.
            var least = Math.Min(3 * commits, 0.6 * Environment.ProcessorCount * 1_000_000 / acts.Microseconds);
            facts.Add(
            [
                $"durable acts a second, 32 at once (the disk does {Report.Number(commits)} single commits a second)",
                $"≥ {Report.Number(least)}", Report.Number(acts.PerSecond), Report.Verdict(acts.PerSecond >= least)
            ]);
        }

        var slowest = rows.Where(row => row is { IsDurable: true, AtOnce: 16 }).Select(row => results[row.Key].P95).ToList();
        if (slowest.Count > 0)
        {
            facts.Add(
            [
                "slowest p95 of the durable rows, 16 at once, ms", $"≤ {MostMilliseconds}", Report.Number(slowest.Max(), 1),
                Report.Verdict(slowest.Max() <= MostMilliseconds)
            ]);
        }

        var memory = programs["bot"].Memory / 1024.0 / 1024;
        facts.Add(
        [
            "memory of the bot after the run, MB", $"≤ {MostMemory}", Report.Number(memory), Report.Verdict(memory <= MostMemory)
        ]);
        Report.Table(["", "target", "measured", ""], facts);
    }

    private static IReadOnlyList<string> Line(Row row, Dictionary<string, Sample> results)
    {
        var result = results[row.Key];
        double? echo = row.Echo is { } key && results.TryGetValue(key, out var measured)
            ? result.Microseconds / measured.Microseconds
            : null;
        List<string> targets = [];
        if (row.Echo is not null) targets.Add("≤ 2 × echo");
        if (row.MostMicroseconds is { } most) targets.Add($"≤ {Report.Number(most)} µs");
        bool? isMet = targets.Count == 0 ? null : !(echo > 2) && !(result.Microseconds > row.MostMicroseconds);
        return
        [
            row.Name,
            string.Join(", ", targets),
            Report.Number(result.Microseconds),
            echo is { } times ? Report.Number(times, 2) : "",
            Report.Number(result.PerSecond),
            Report.Number(result.P50, 1),
            Report.Number(result.P95, 1),
            result.Kilobytes is { } kilobytes ? Report.Number(kilobytes, 1) : "",
            Report.Number(result.Calls, 2),
            Report.Number(row.Samples.Sum(sample => sample.Errors)),
            Report.Verdict(isMet),
        ];
    }

    /// <summary>A kind of turn that is measured.</summary>
    /// <param name="Key">The name for <c>--only</c>.</param>
    /// <param name="Name">The name in the table.</param>
    /// <param name="Program">The program that gets the requests.</param>
    /// <param name="MostTurns">The highest number of requests of one batch.</param>
    /// <param name="Write">Prepares and writes requests: a number of them, from a running number on, which selects the people.</param>
    private sealed record Row(string Key, string Name, string Program, int MostTurns, Func<int, int, Task<List<Ask>>> Write)
    {
        public int Turns { get; set; } = MostTurns;

        public int AtOnce { get; init; } = 16;

        /// <summary>Whether the reply comes as a message to the connector, so that the turn ends when it has arrived there.</summary>
        public bool IsByConnector { get; init; }

        public bool IsDurable { get; init; }

        /// <summary>The row of the echo bot with the same entrance.</summary>
        public string? Echo { get; init; }

        public double? MostMicroseconds { get; init; }

        public int Next { get; set; }

        public List<Sample> Samples { get; } = [];
    }

    private sealed record Sample(
        double Microseconds, double PerSecond, double P50, double P95, double? Kilobytes, double Calls, int Errors, string? FirstError)
    {
        /// <summary>
        /// Batches of one measurement, which have the same size. The live card, drawn every four seconds, falls into some of them only, so
        /// their median would leave it out.
        /// </summary>
        public static Sample MeanOf(IReadOnlyList<Sample> samples) => new(
            samples.Average(sample => sample.Microseconds),
            samples.Count / samples.Sum(sample => 1 / sample.PerSecond),
            samples.Average(sample => sample.P50),
            samples.Average(sample => sample.P95),
            samples.Average(sample => sample.Kilobytes),
            samples.Average(sample => sample.Calls),
            samples.Sum(sample => sample.Errors),
            samples.Select(sample => sample.FirstError).FirstOrDefault(error => error is not null));

        public static Sample MedianOf(IReadOnlyList<Sample> samples) => new(
            Report.Median(samples.Select(sample => sample.Microseconds)),
            Report.Median(samples.Select(sample => sample.PerSecond)),
            Report.Median(samples.Select(sample => sample.P50)),
            Report.Median(samples.Select(sample => sample.P95)),
            samples[0].Kilobytes is null ? null : Report.Median(samples.Select(sample => sample.Kilobytes ?? 0)),
            Report.Median(samples.Select(sample => sample.Calls)),
            samples.Sum(sample => sample.Errors),
            samples.Select(sample => sample.FirstError).FirstOrDefault(error => error is not null));
    }
}
