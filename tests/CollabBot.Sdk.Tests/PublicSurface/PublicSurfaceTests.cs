#if !OFFICIAL_BOT_SDK
using System.Text.RegularExpressions;
using CollabBot.Sdk.Tests.Cards;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.PublicSurface;

/// <summary>Whatever is public here must be public, under the same name and signature, in the official packages 4.23.1.</summary>
public sealed partial class PublicSurfaceTests
{
    // Each of them stands in src/Sdk/README.md with its reason.
    private static readonly HashSet<string> Exceptions =
    [
        "Microsoft.Bot.Builder.MemoryStorage: new(IDictionary dictionary)",
        "Microsoft.Bot.Connector.ConnectorClient: void Dispose()",
        "Microsoft.Bot.Connector.ConnectorClient: protected virtual void Dispose(bool disposing)",
        "Microsoft.Bot.Connector.Teams.TeamsConnectorClient: void Dispose()",
        "Microsoft.Bot.Connector.Teams.TeamsConnectorClient: protected virtual void Dispose(bool disposing)",
    ];

    private static readonly Dictionary<string, HashSet<string>> Official = ReadOfficial();

    public static TheoryData<Type> Types =>
    [
        .. typeof(Activity).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type) && IsChecked(type.Namespace!)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_is_an_official_one(Type type)
    {
        var header = Header(type);
        Official.ShouldContainKey(header);

        Signatures.Of(type).Select(Comparable)
            .Except(Official[header])
            .Where(member => !Exceptions.Contains($"{type.FullName}: {member}"))
            .ShouldBeEmpty(header);
    }

    [Fact]
    public void No_exception_is_out_of_date()
    {
        var ours = Types.SelectMany(row => Signatures.Of(row.Data).Select(member => $"{row.Data.FullName}: {Comparable(member)}")).ToHashSet();

        Exceptions.Except(ours).ShouldBeEmpty();
    }

    [Fact]
    public void Types_outside_the_official_namespaces_are_those_of_the_readme() =>
        typeof(Activity).Assembly.GetExportedTypes().Where(type => !type.Namespace!.StartsWith("Microsoft.Bot.", StringComparison.Ordinal))
            .Select(type => type.FullName)
            .ShouldBe(
                [
                    "Microsoft.Rest.HttpMessageWrapper", "Microsoft.Rest.HttpRequestMessageWrapper", "Microsoft.Rest.HttpResponseMessageWrapper",
                    "Microsoft.Rest.RestException", "Microsoft.Rest.ServiceClientCredentials",
                ],
                ignoreOrder: true);

    // Dialogs and testing have a list and a test of their own.
    private static bool IsChecked(string space) =>
        space.StartsWith("Microsoft.Bot.", StringComparison.Ordinal)
        && !space.StartsWith("Microsoft.Bot.Builder.Dialogs", StringComparison.Ordinal)
        && space is not ("Microsoft.Bot.Builder.Adapters" or "Microsoft.Bot.Builder.Testing");

    private static string Header(Type type) => $"{type.Namespace} {Signatures.Header(type)}";

    private static string Comparable(string member) => TypeParameters().Replace(member, "(")
        .Replace("String[]", "string[]", StringComparison.Ordinal)
        .Replace("Int64", "long", StringComparison.Ordinal)
        .Replace("(this ", "(", StringComparison.Ordinal)
        .Replace("out ref TypeT ", "T& ", StringComparison.Ordinal)
        .Replace("TypeT", "T", StringComparison.Ordinal);

    private static Dictionary<string, HashSet<string>> ReadOfficial()
    {
        var types = new Dictionary<string, HashSet<string>>();
        HashSet<string> members = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "PublicSurface", "official.txt")).Where(line => line is [not '#', ..]))
        {
            if (line[0] == ' ') members.Add(Comparable(line.Trim()));
            else types[line] = members = [];
        }

        return types;
    }

    [GeneratedRegex(@"<\w+>\(")]
    private static partial Regex TypeParameters();
}
#endif
