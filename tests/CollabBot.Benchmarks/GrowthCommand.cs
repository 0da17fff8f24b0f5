using System.Diagnostics;
using CollabBot.Domain;
using CollabBot.Features.Minutes;
using CollabBot.Features.Summary;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Markdown;
using CollabBot.Testing.Samples;
using Microsoft.Data.Sqlite;

namespace CollabBot.Benchmarks;

/// <summary>
/// Measures what turns cost in retrospectives with 100, 1,000 and 10,000 changes, and what is made of 10,000 changes at the end.
/// </summary>
internal sealed class GrowthCommand
{
    private const int TeamsOfSize = 4;
    private const int People = 100;
    private const int Authors = 1000;
    private const int Turns = 160;
    private const double MostGrowth = 1.2;
    private const string TenThousand = "10,000 changes";
    private static readonly int[] Sizes = [100, 1_000, 10_000];

    private readonly int rounds;
    private readonly string folder;
    private readonly ChildProcess bot;
    private readonly ConnectorSink sink;
    private readonly Meetings meetings;
    private readonly List<IReadOnlyList<string>> growth = [];
    private readonly List<IReadOnlyList<string>> times = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private int errors;
    private int next;

    private GrowthCommand(int rounds, string folder, ChildProcess bot, ConnectorSink sink, Meetings meetings)
    {
        this.rounds = rounds;
        this.folder = folder;
        this.bot = bot;
        this.sink = sink;
        this.meetings = meetings;
    }

    public static async Task<int> RunAsync(int rounds, string? given)
    {
        var program = await PublishedBot.FindAsync(given);
        var folder = PublishedBot.NewFolder();
        try
        {
            var crowd = new Crowd(Sizes.Length * TeamsOfSize, People);
            await using var sink = await ConnectorSink.StartAsync(crowd);
            crowd.ServiceUrl = sink.ServiceUrl;
            await using var bot = await PublishedBot.StartAsync(program, folder);
            Console.WriteLine($"The bot is process {bot.Id}.");
            var command = new GrowthCommand(rounds, folder, bot, sink, new Meetings(bot.Address, crowd));
            await command.TurnsAsync();
            command.Documents();
            await command.ImportAsync(program, folder);
            command.Print(PublishedBot.Durability(folder));
            return command.errors > 0 ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int[] TeamsOf(int size) => [.. Enumerable.Range(Array.IndexOf(Sizes, size) * TeamsOfSize, TeamsOfSize)];

    private async Task TurnsAsync()
    {
        int[] all = [.. Sizes.SelectMany(TeamsOf)];
        await meetings.OpenAsync(all);
        await sink.SettleAsync();
        foreach (var size in Sizes) Fill(size);
        Console.WriteLine($"filled: {Report.Number(watch.Elapsed.TotalSeconds)} s");

        await CompareAsync("naming by form", meetings.Naming);
        await CompareAsync("`état`", meetings.Asking);
        await CompareAsync("own view of the live card", meetings.Looking);
        await CompareAsync("« J’ai terminé »", meetings.Finishing);
        await OneByOneAsync("own view of the live card at 1,000 changes, one at a time, ms", 5, meetings.Looking);

        await meetings.GroupAsync(all);
        await OneByOneAsync("grouping form at 1,000 changes, one at a time, ms", 60, meetings.Grouping);
        await meetings.VoteAsync(all);
        await sink.SettleAsync();
        await CompareAsync("a vote by form", meetings.Voting);
    }

    /// <summary>
    /// Writes changes of other people than those who are measured straight into the database, because naming 44,000 changes by messages
    /// would take longer than everything that is measured. The bot keeps no changes in memory.
    /// </summary>
    private void Fill(int size)
    {
        using var connection = new SqliteConnection($"Data Source={PublishedBot.DatabaseIn(folder)};Pooling=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            INSERT INTO Changes (Id, Retrospective, Author, Position, Statement, Direction, IsRevealed, Tenant, Origin)
            SELECT $id, Id, $author, $position, $statement, $direction, 0, Tenant, 'Person' FROM Retrospectives WHERE Id = $retrospective
            """;
        foreach (var team in TeamsOf(size))
        {
            for (var number = 0; number < size; number++)
            {
                command.Parameters.Clear();
                command.Parameters.AddWithValue("$id", Guid.NewGuid().ToString().ToUpperInvariant());
                command.Parameters.AddWithValue("$author", new Partner(team, People + 1 + (number % Authors)).ObjectId);
                command.Parameters.AddWithValue("$position", 100 + number);
                command.Parameters.AddWithValue("$statement", $"Les partenaires s’écoutent davantage, quartier {number}");
                command.Parameters.AddWithValue("$direction", ((Direction)(number % 4)).ToString());
                command.Parameters.AddWithValue("$retrospective", Guid.Parse(meetings.IdOf(team)).ToString().ToUpperInvariant());
                if (command.ExecuteNonQuery() != 1) throw new InvalidOperationException("The changes could not be written.");
            }
        }

        transaction.Commit();
    }

    /// <summary>Measures a kind of turn at each size, one size after the other in each round; the first round only warms up.</summary>
    private async Task CompareAsync(string name, Func<IReadOnlyList<int>, int, int, List<Ask>> write)
    {
        var samples = Sizes.ToDictionary(size => size, _ => new List<double>());
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var size in Sizes)
            {
                var asks = write(TeamsOf(size), next, Turns);
                var before = bot.ProcessorTime;
                var batch = await Generator.RunAsync(bot.Address, asks);
                Count(batch);
                if (round > 0) samples[size].Add((bot.ProcessorTime - before).TotalMicroseconds / Turns);
            }

            next += Turns;
        }

        await sink.SettleAsync();
        var medians = Sizes.Select(size => Report.Median(samples[size])).ToList();
        Console.WriteLine($"{name}: {Report.Number(watch.Elapsed.TotalSeconds)} s");
        var ratio = medians[^1] / medians[0];
        growth.Add(
        [
            name, .. medians.Select(median => Report.Number(median)), Report.Number(ratio, 2), $"≤ {MostGrowth}",
            Report.Verdict(ratio <= MostGrowth)
        ]);
    }

    private async Task OneByOneAsync(string name, double most, Func<IReadOnlyList<int>, int, int, List<Ask>> write)
    {
        Count(await Generator.RunAsync(bot.Address, write(TeamsOf(1_000), next, 40), atOnce: 1));
        var batch = await Generator.RunAsync(bot.Address, write(TeamsOf(1_000), next + 40, 40), atOnce: 1);
        next += 80;
        Count(batch);
        Add(name, most, batch.At(0.5), digits: 1);
    }

    private void Count(Batch batch)
    {
        errors += batch.Errors;
        if (batch.FirstError is { } error) Console.WriteLine(error);
    }

    /// <summary>What is made of a large retrospective, in this process: the summary card and the minutes.</summary>
    private void Documents()
    {
        var minutes = Large();
        var texts = Texts.For("fr");
        Add($"summary card of {TenThousand}, ms", 40, Time(() => CardJson.Of(SummaryCard.Of(SummaryContent.Of(minutes), texts))), 1);
        Add($"minutes of {TenThousand}, ms", 2_000, Time(() => MinutesMarkdown.Of(minutes, new MinutesWords(texts))), 1);
    }

    private async Task ImportAsync(string program, string folder)
    {
        var file = Path.Combine(folder, "large.json");
        await File.WriteAllBytesAsync(file, MinutesJson.WriteBytes(Large()));
        var samples = new List<(TimeSpan Time, long Memory)>();
        for (var run = 0; run < 3; run++)
        {
            string[] arguments =
            [
                "import", file, "--tenant", "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f", "--conversation", "19:import@thread.tacv2",
                "--database", Path.Combine(folder, $"import{run}.db")
            ];
            samples.Add(await ChildProcess.RunAsync(program, folder, arguments));
        }

        Add($"`import` of {TenThousand} into a new database, s", 3, Report.Median(samples.Select(sample => sample.Time.TotalSeconds)), 2);
        Add("most memory of that, MB", 300, Report.Median(samples.Select(sample => sample.Memory / 1024.0 / 1024)), 0);
    }

    private static MinutesContent Large() =>
        SampleMeeting.At(Phase.Closed, SampleWords.Plain("fr") with { Changes = 10_000, Themes = 20, Lessons = 60 }).Minutes;

    /// <summary>The median of five runs in milliseconds, after two that warm up.</summary>
    private static double Time(Action work)
    {
        work();
        work();
        return Report.Median(Enumerable.Range(0, 5).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }));
    }

    private void Add(string name, double most, double measured, int digits) => times.Add(
        [name, $"≤ {Report.Number(most)}", Report.Number(measured, digits), Report.Verdict(measured <= most)]);

    private void Print(string durability)
    {
        Report.Head("Growth", durability, $"{rounds} rounds", $"{TeamsOfSize} retrospectives of each size", "16 requests at once");
        Report.Table(
            ["CPU µs/turn", .. Sizes.Select(size => $"{Report.Number(size)} changes"), "last ÷ first", "target", ""], growth);
        Report.Table(["", "target", "measured", ""], times);
        Console.WriteLine($"{errors} errors");
    }
}
