using System.Reflection;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Hosting;
using CollabBot.Testing;

namespace CollabBot.Tests.Architecture;

/// <summary>
/// The product compiles against the official packages as it does against the SDK in tree: whatever it names, calls or overrides stands in their lists with the same signature,
/// and nothing that is only there takes one of its names.
/// </summary>
public sealed partial class OfficialSurfaceTests
{
    /// <summary>The lists hold no operators; that this one exists was read in the package's source.</summary>
    private static readonly HashSet<string> Operators = ["AdaptiveCards.AdaptiveWidth static op_Implicit`0(string) : AdaptiveWidth"];

    private static readonly HashSet<string> OfEveryObject = ["ToString`0() : string", "GetHashCode`0() : int", "Equals`0(object) : bool"];

    public static TheoryData<string> Assemblies => [typeof(CommandLine).Assembly.Location, typeof(BotUnderTest).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_type_it_names_is_an_official_one(string file) =>
        SdkReferences.Of(Assembly.LoadFrom(file)).Types.Where(IsOurs).Where(type => OfficialSdk.MembersOf(type.Space, type.Name) is null).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Every_member_it_calls_or_overrides_is_an_official_one(string file)
    {
        var sdk = Sdk();

        SdkReferences.Of(Assembly.LoadFrom(file)).Members
            .Where(reference => IsOurs(reference.Type) && !IsOfficial(reference.Type, reference.Member, sdk))
            .Select(reference => $"{reference.Type} {reference.Member}")
            .Except(Operators)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_rule_sees_what_the_product_calls_and_would_see_what_is_not_there()
    {
        var members = SdkReferences.Of(typeof(CommandLine).Assembly).Members.Select(reference => $"{reference.Type} {reference.Member}").ToList();
        members.Count.ShouldBeGreaterThan(200);
        members.ShouldContain("Microsoft.Bot.Schema.Activity get_Value`0() : object");
        members.ShouldContain("Microsoft.Bot.Builder.BotState GetStorageKey`0(ITurnContext) : string");

        var sdk = Sdk();
        var activity = new SdkType("Microsoft.Bot.Schema", "Activity");
        IsOfficial(activity, "get_Value`0() : object", sdk).ShouldBeTrue();
        IsOfficial(activity, "get_Value`0() : string", sdk).ShouldBeFalse();
        IsOfficial(activity, "static get_Value`0() : object", sdk).ShouldBeFalse();
        IsOfficial(new SdkType("Microsoft.Bot.Builder.Teams", "TeamsActivityHandler"), "OnTurnAsync`0(ITurnContext, CancellationToken) : Task", sdk).ShouldBeTrue();
    }

    /// <summary>A type of ours in another namespace, beside a type of that name in a namespace of the packages, would be ambiguous; a using for the name settles it.</summary>
    [Fact]
    public void No_name_of_ours_is_taken_by_a_type_that_only_the_packages_have()
    {
        var official = OfficialSdk.Names();
        var ours = new[] { typeof(CommandLine), typeof(Retrospective) }
            .SelectMany(type => type.Assembly.GetTypes())
            .Where(type => type is { IsNested: false, Namespace: not null })
            .ToLookup(type => type.Namespace!, type => type.Name.Split('`')[0]);

        var clashes =
            from file in Sources.Of("CollabBot")
            let spaces = Usings().Matches(file.Text).Select(match => match.Groups[1].Value).ToList()
            let taken = spaces.Where(official.ContainsKey).SelectMany(space => official[space]).ToHashSet()
            from name in spaces.SelectMany(space => ours[space]).Where(taken.Contains)
            where Regex.IsMatch(file.Text, $@"\b{name}\b") && !file.Text.Contains($"using {name} =", StringComparison.Ordinal)
            select $"{file.Path}: {name}";

        clashes.ShouldBeEmpty();
    }

    private static bool IsOfficial(SdkType type, string member, Dictionary<string, Type> sdk)
    {
        if (OfficialSdk.MembersOf(type.Space, type.Name) is not { } members) return false;

        // Delegates are listed with their shape alone; what every object has is listed nowhere.
        if (members.Contains(member) || sdk[type.ToString()].IsAssignableTo(typeof(Delegate)) || OfEveryObject.Contains(member)) return true;

        var above = sdk[type.ToString()].BaseType;
        if (above is { IsGenericType: true }) above = above.GetGenericTypeDefinition();
        return above is not null && sdk.ContainsKey(NameOf(above)) && IsOfficial(new SdkType(above.Namespace!, NameOf(above)[(above.Namespace!.Length + 1)..]), member, sdk);
    }

    /// <summary>Microsoft.Rest belongs to a package of its own, which the official connector brings along.</summary>
    private static bool IsOurs(SdkType type) => !type.Space.StartsWith("Microsoft.Rest", StringComparison.Ordinal);

    private static Dictionary<string, Type> Sdk() => typeof(CommandLine).Assembly.GetReferencedAssemblies()
        .Where(name => SdkReferences.IsSdk(name.Name!))
        .SelectMany(name => Assembly.Load(name).GetExportedTypes())
        .DistinctBy(NameOf)
        .ToDictionary(NameOf);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    [GeneratedRegex(@"^using ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
