#if !OFFICIAL_BOT_SDK
using CollabBot.Sdk.Tests.Cards;
using Microsoft.Bot.Builder.Dialogs;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Official = ReadOfficial();

    public static TheoryData<Type> Types =>
    [
        .. typeof(Dialog).Assembly.GetExportedTypes().Where(type => !typeof(Delegate).IsAssignableFrom(type) && IsOurs(type.Namespace!)),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_member_is_an_official_one(Type type)
    {
        Official.ShouldContainKey(Signatures.Header(type));

        Signatures.Of(type).Select(Comparable).Except(Official[Signatures.Header(type)]).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_left_out_is_left_out_on_purpose()
    {
        // The memory and designer of adaptive dialogs, and the tokens of users are no part of this library.
        string[] leftOut = ["SourceRange", "SourceLocation", "DialogStateManager", "PersistedState", "ignoreMemoryScopeBinding", "IgnoreMemoryScopeBinding", "UserToken", "AadTokens", "TokenStatus", "ExchangeToken", "ExchangeableToken", "SignIn", "SigninLink", "SignInLink", "SignOut", "ExchangeRequest"];
        Types.Select(row => row.Data)
            .SelectMany(type => Official[Signatures.Header(type)].Except(Signatures.Of(type).Select(Comparable)).Select(member => $"{type.Name}: {member}"))
            .Where(member => !leftOut.Any(member.Contains))
            .ShouldBeEmpty();
    }

    private static bool IsOurs(string space) =>
        space.StartsWith("Microsoft.Bot.Builder.Dialogs", StringComparison.Ordinal) || space is "Microsoft.Bot.Builder.Adapters" or "Microsoft.Bot.Builder.Testing";

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
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dialogs", "official.txt")).Where(line => line is [not '#', ..]))
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
#endif
