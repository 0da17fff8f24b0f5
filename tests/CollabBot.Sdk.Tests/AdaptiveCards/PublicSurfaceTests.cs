using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Official = ReadOfficial();

    public static TheoryData<Type> Types => [.. typeof(AdaptiveCard).Assembly.GetExportedTypes()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_is_an_official_one(Type type)
    {
        type.Namespace.ShouldBe("AdaptiveCards");
        Official.ShouldContainKey(Signatures.Header(type));
        Signatures.Of(type).Except(Official[Signatures.Header(type)]).ShouldBeEmpty();
    }

    private static Dictionary<string, HashSet<string>> ReadOfficial()
    {
        var types = new Dictionary<string, HashSet<string>>();
        HashSet<string> members = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "AdaptiveCards", "official.txt")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] != ' ')
                types[line.Split(" : ")[0]] = members = [];
            else if (types.Keys.Last().StartsWith("enum ", StringComparison.Ordinal))
                members.UnionWith(line.Trim().Split(", "));
            else
                members.Add(line.Trim());
        }
        return types;
    }
}
