using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using CollabBot.Domain;
using CollabBot.Features;
using CollabBot.Features.Summary;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Testing.Samples;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Benchmarks;

/// <summary>Measures small parts of a turn with BenchmarkDotNet, in this process.</summary>
internal static class PiecesCommand
{
    public static int Run()
    {
        var folder = PublishedBot.NewFolder();
        try
        {
            var config = ManualConfig.Create(DefaultConfig.Instance)
                .WithArtifactsPath(folder)
                .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance));
            return BenchmarkRunner.Run<Pieces>(config).HasCriticalValidationErrors ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>The measured parts. BenchmarkDotNet asks for a public class that is not sealed.</summary>
[MemoryDiagnoser]
public class Pieces
{
    private readonly string activity =
        new Crowd(teams: 1, people: 1) { ServiceUrl = "http://127.0.0.1/" }.Message(new Partner(0, 1), "aide", inPrivate: false);

    private readonly RequestReader reader = new(FeatureRegistry.Build(FeatureList.All, new ServiceCollection()));

    private readonly SummaryContent summary = SummaryContent.Of(SampleMeeting.At(Phase.Closed, SampleWords.Huge("fr")).Minutes);

    private readonly Texts texts = Texts.For("fr");

    /// <summary>The body of a request, as the SDK reads it.</summary>
    [Benchmark]
    public object ParseActivity() => SdkJson.ReadActivity(activity);

    /// <summary>The same body, only as JSON.</summary>
    [Benchmark]
    public JsonValueKind ParseJson()
    {
        using var document = JsonDocument.Parse(activity);
        return document.RootElement.ValueKind;
    }

    /// <summary>A typed text that is a command.</summary>
    [Benchmark]
    public object RouteCommand() => reader.Text("Mes changements !");

    /// <summary>A typed sentence that is no command.</summary>
    [Benchmark]
    public object RouteSentence() => reader.Text("Les concertations du quartier se parlent davantage qu’au début du plan");

    /// <summary>The summary card with every text as long as can be, written as JSON.</summary>
    [Benchmark]
    public object LargestSummaryCard() => CardJson.Of(SummaryCard.Of(summary, texts));
}
