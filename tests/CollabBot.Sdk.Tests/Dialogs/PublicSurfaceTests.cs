using CollabBot.Sdk.Tests.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Official = ReadOfficial();

    public static TheoryData<Type> Types =>
    [
        .. typeof(Dialog).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_is_an_official_one(Type type)
    {
        Official.ShouldContainKey(Signatures.Header(type));

        Signatures.Of(type).Select(Comparable).Except(Official[Signatures.Header(type)]).ShouldBeEmpty();
    }

    private static string Comparable(string member) => member
        .Replace("Single ", "float ", StringComparison.Ordinal)
        .Replace("UInt32 ", "uint ", StringComparison.Ordinal)
        .Replace("String[]", "string[]", StringComparison.Ordinal)
        .Replace("(this ", "(", StringComparison.Ordinal)
        .Replace("<T>(", "(", StringComparison.Ordinal)
        .Replace("protected new(", "new(", StringComparison.Ordinal);

    private static Dictionary<string, HashSet<string>> ReadOfficial()
    {
        var types = new Dictionary<string, HashSet<string>>();
        HashSet<string> members = [];
        var isEnum = false;
        var file = Path.Combine(AppContext.BaseDirectory, "Dialogs", "official.txt");
        foreach (var line in File.ReadLines(file).Where(line => line is [not '#', ..]))
        {
            if (line[0] != ' ')
            {
                types[line] = members = [];
                isEnum = line.StartsWith("enum ", StringComparison.Ordinal);
            }
            else if (isEnum)
            {
                members.UnionWith(line.Trim().Split(", "));
            }
            else
            {
                members.Add(Comparable(line.Trim()));
            }
        }

        return types;
    }
}
