using System.Diagnostics;

namespace CollabBot.Benchmarks;

/// <summary>
/// Measures the time from the start of a process to its first answered turn, for the bot with an existing database and for a bare endpoint.
/// </summary>
internal static class StartCommand
{
    private const double MostTimes = 3;

    public static async Task<int> RunAsync(int runs, string? given)
    {
        var program = await PublishedBot.FindAsync(given);
        var folder = PublishedBot.NewFolder();
        try
        {
            var crowd = new Crowd(teams: 1, people: 10);
            await using var sink = await ConnectorSink.StartAsync(crowd);
            crowd.ServiceUrl = sink.ServiceUrl;

            // Makes the database, and one retrospective in it.
            await using (var bot = await PublishedBot.StartAsync(program, folder))
            {
                await new Meetings(bot.Address, crowd).OpenAsync([0]);
                await sink.SettleAsync();
            }

            List<(double Seconds, long Memory)> bare = [];
            List<(double Seconds, long Memory)> product = [];
            for (var run = 0; run < runs; run++)
            {
                bare.Add(await MeasureAsync(() => Servers.StartAsync(Servers.Floor, folder), crowd, run));
                product.Add(await MeasureAsync(() => PublishedBot.StartAsync(program, folder), crowd, run));
            }

            var (floor, own) = (Report.Median(bare.Select(run => run.Seconds)), Report.Median(product.Select(run => run.Seconds)));
            Report.Head("Start", PublishedBot.Durability(folder), $"{runs} runs each");
            Report.Table(
                ["process start to first answered turn", "s", "× bare", "target", "memory after it, MB", ""],
                [
                    ["bare endpoint", Report.Number(floor, 2), "", "", Memory(bare), ""],
                    [
                        "the bot, with an existing database", Report.Number(own, 2), Report.Number(own / floor, 2), $"≤ {MostTimes} ×",
                        Memory(product), Report.Verdict(own / floor <= MostTimes)
                    ],
                ]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(double Seconds, long Memory)> MeasureAsync(Func<Task<ChildProcess>> start, Crowd crowd, int run)
    {
        var ask = Ask.Of(crowd.Message(new Partner(0, 1 + (run % crowd.People)), "aide", inPrivate: true), "activities");
        var watch = Stopwatch.StartNew();
        await using var child = await start();
        await Generator.FetchAsync(child.Address, ask);
        return (watch.Elapsed.TotalSeconds, child.Memory);
    }

    private static string Memory(List<(double Seconds, long Memory)> runs) =>
        Report.Number(Report.Median(runs.Select(run => run.Memory / 1024.0 / 1024)));
}
