using ArchUnitNET.Loader;
using CollabBot.Features;
using CollabBot.Pipeline;
using CollabBot.Requests;
using CollabBot.Startup;
using CollabBot.Testing;
using Microsoft.Extensions.DependencyInjection;
using Type = System.Type;

namespace CollabBot.Tests.Architecture;

/// <summary>One feature, one folder: what it understands is claimed once, handled once, and known to nobody else.</summary>
public sealed class FeatureTests
{
    private const string Root = "CollabBot.Features.";

    private static readonly ArchUnitNET.Domain.Architecture Product = new ArchLoader().LoadAssemblies(typeof(CommandLine).Assembly).Build();

    private static IReadOnlyList<Type> Requests { get; } =
    [
        .. typeof(IRequest).Assembly.GetTypes()
            .Where(type => type is { IsInterface: false, IsAbstract: false }
                && type.IsAssignableTo(typeof(IRequest))
                && type != typeof(DependsOnStep))
    ];

    [Fact]
    public void Every_request_has_exactly_one_handler()
    {
        var handled = KnownRequests.Registry.Routes.Select(route => route.Request).ToList();

        Requests.Count.ShouldBeGreaterThan(60);
        handled.ShouldBe(Requests, ignoreOrder: true);
    }

    [Fact]
    public void A_request_about_a_retrospective_has_a_handler_that_gets_it_found()
    {
        var unfound = KnownRequests.Registry.Routes
            .Where(route => route.Needs is null && route.Request.IsAssignableTo(typeof(IRetrospectiveRequest)));

        unfound.ShouldBeEmpty();
    }

    [Fact]
    public void Every_handler_interface_of_the_product_belongs_to_a_registered_handler()
    {
        var registered = KnownRequests.Registry.Routes.Select(route => route.Handler).ToHashSet();
        var handlers = typeof(IRequest).Assembly.GetTypes()
            .Where(type => !type.IsInterface && type.GetInterfaces().Any(IsHandler));

        handlers.Except(registered).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(SameWord), "the command « aide »")]
    [InlineData(typeof(SameButton), "the button vote")]
    [InlineData(typeof(SameForm), "the form Vote")]
    [InlineData(typeof(SameRequest), "the request ShowHelp")]
    public void Two_features_that_claim_the_same_refuse_the_start(Type second, string what)
    {
        var features = FeatureList.All.Append((IFeature)Activator.CreateInstance(second)!);

        var refused = Should.Throw<InvalidOperationException>(() => FeatureRegistry.Build(features, new ServiceCollection()));

        refused.Message.ShouldContain(what);
    }

    [Fact]
    public void Only_its_own_feature_refers_to_a_request()
    {
        var requests = Requests
            .Where(type => type.Namespace!.StartsWith(Root, StringComparison.Ordinal))
            .Select(type => type.FullName!)
            .ToHashSet();
        var strangers = Product.Types
            .Where(type => type.FullName.StartsWith("CollabBot.", StringComparison.Ordinal))
            .SelectMany(type => type.Dependencies
                .Where(use => requests.Contains(use.Target.FullName) && FeatureOf(use.Target.FullName) != FeatureOf(type.FullName))
                .Select(use => $"{type.FullName} → {use.Target.FullName}"))
            .Distinct();

        strangers.ShouldBeEmpty();
    }

    [Fact]
    public void Features_do_not_refer_to_each_other_in_circles()
    {
        var uses = Product.Types
            .Where(type => type.FullName.StartsWith(Root, StringComparison.Ordinal) && FeatureOf(type.FullName) is not null)
            .SelectMany(type => type.Dependencies
                .Where(use => use.Target.FullName.StartsWith(Root, StringComparison.Ordinal))
                .Select(use => (From: FeatureOf(type.FullName), To: FeatureOf(use.Target.FullName))))
            .Where(use => use.To is not null && use.From != use.To)
            .Distinct()
            .ToLookup(use => use.From!, use => use.To!);

        uses.Count.ShouldBeGreaterThan(5);
        uses.Select(from => from.Key).Where(feature => Reach(feature, uses).Contains(feature)).ShouldBeEmpty();
    }

    [Fact]
    public void The_readme_lists_the_stages_and_what_the_bot_understands()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "README.md")).ReplaceLineEndings("\n");

        foreach (var line in TurnPipeline.Describe().Concat(KnownRequests.Registry.Describe())) readme.ShouldContain(line.TrimEnd());
    }

    private static HashSet<string> Reach(string from, ILookup<string, string> uses)
    {
        HashSet<string> reached = [];
        Queue<string> next = new(uses[from]);
        while (next.TryDequeue(out var feature))
        {
            if (reached.Add(feature)) foreach (var to in uses[feature]) next.Enqueue(to);
        }

        return reached;
    }

    /// <summary>The folder of a feature; null outside of features and for the list of them.</summary>
    private static string? FeatureOf(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type[Root.Length..].Split('.') is [var folder, _, ..] ? folder : null;

    private static bool IsHandler(Type type) =>
        type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IHandler<>)
            || type.GetGenericTypeDefinition() == typeof(IRetrospectiveHandler<>));

    private sealed class SameWord : IFeature
    {
        public void Register(FeatureBuilder feature) => feature.Command(() => new UnknownButton(), "AIDE");
    }

    private sealed class SameButton : IFeature
    {
        public void Register(FeatureBuilder feature) => feature.Button("vote", _ => new UnknownButton());
    }

    private sealed class SameForm : IFeature
    {
        public void Register(FeatureBuilder feature) => feature.OpensForm("Vote", _ => new UnknownButton());
    }

    private sealed class SameRequest : IFeature
    {
        public void Register(FeatureBuilder feature) => feature.Handler<CollabBot.Features.Help.HelpHandler>();
    }
}
