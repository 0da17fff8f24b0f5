using System.Reflection;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.LocalChannel;
using CollabBot.Startup;

namespace CollabBot.Tests.Architecture;

/// <summary>
/// The product compiles against the official AdaptiveCards and Microsoft.Bot.Builder.Dialogs as it does against the projects that replace
/// them here: every type and member it uses is in the lists of the official packages with the same signature.
/// </summary>
public sealed class OfficialSurfaceTests
{
    /// <summary>
    /// The SDK operators that the product calls. The lists contain no operators; this one exists in the source of the official package.
    /// </summary>
    private static readonly HashSet<string> Operators = ["AdaptiveCards.AdaptiveWidth static op_Implicit`0(string) : AdaptiveWidth"];

    private static readonly HashSet<string> ObjectMembers = ["ToString`0() : string", "GetHashCode`0() : int", "Equals`0(object) : bool"];

    private static readonly Assembly Product = typeof(CommandLine).Assembly;

    [Fact]
    public void Every_type_the_product_uses_is_in_the_official_packages() =>
        SdkReferences.Of(Product).Types.Where(type => OfficialSdk.MembersOf(type.Space, type.Name) is null).ShouldBeEmpty();

    [Fact]
    public void Every_member_the_product_uses_is_in_the_official_packages()
    {
        var sdk = Sdk();

        SdkReferences.Of(Product).Members
            .Where(reference => !IsOfficial(reference.Type, reference.Member, sdk))
            .Select(reference => $"{reference.Type} {reference.Member}")
            .Except(Operators)
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_comparison_sees_calls_and_tells_signatures_apart()
    {
        SdkReferences.Of(Product).Members.Count.ShouldBeGreaterThan(100);

        var sdk = Sdk();
        var card = new SdkType("AdaptiveCards", "AdaptiveCard");
        IsOfficial(card, "ToJson`0() : string", sdk).ShouldBeTrue();
        IsOfficial(card, "ToJson`0() : int", sdk).ShouldBeFalse();
        IsOfficial(card, "static ToJson`0() : string", sdk).ShouldBeFalse();
        IsOfficial(new SdkType("Microsoft.Bot.Builder.Dialogs", "ComponentDialog"), "FindDialog`0(string) : Dialog", sdk).ShouldBeTrue();
    }

    /// <summary>
    /// Builder, Schema and Connector come from the official packages; a type of ours in their namespaces would be one that those packages
    /// lack.
    /// </summary>
    [Fact]
    public void Only_the_two_stand_ins_define_types_in_the_namespaces_of_the_official_packages()
    {
        Assembly[] ours =
        [
            Product,
            typeof(Retrospective).Assembly,
            typeof(DemoTeam).Assembly,
            typeof(Testing.BotUnderTest).Assembly,
            .. StandIns()
        ];

        ours.SelectMany(assembly => assembly.GetTypes().Select(type => (Assembly: assembly.GetName().Name!, Space: type.Namespace ?? "")))
            .Where(type => type.Space.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
                || type.Space.StartsWith("AdaptiveCards", StringComparison.Ordinal))
            .Where(type => type.Space != type.Assembly && !type.Space.StartsWith(type.Assembly + ".", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void The_assemblies_of_the_Bot_Framework_are_the_official_ones()
    {
        Type[] official =
        [
            typeof(Microsoft.Bot.Builder.IBot),
            typeof(Microsoft.Bot.Schema.Activity),
            typeof(Microsoft.Bot.Connector.ConnectorClient)
        ];
        foreach (var type in official)
            type.Assembly.GetName().GetPublicKeyToken().ShouldBe(Convert.FromHexString("31BF3856AD364E35"), "Microsoft's key");
    }

    /// <summary>
    /// A type of ours with the name of one that only the official package has would become ambiguous with <c>-p:OfficialPackages=All</c>.
    /// </summary>
    [Fact]
    public void No_file_uses_a_name_of_ours_that_an_official_package_also_has()
    {
        var official = OfficialSdk.Names();
        var taken = new[] { Product, typeof(Retrospective).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsNested: false, Namespace: not null })
            .Select(type => type.Name.Split('`')[0])
            .Where(official.Contains)
            .ToHashSet();

        var clashes =
            from file in Sources.Of("CollabBot")
            where Regex.IsMatch(file.Text, "^using (AdaptiveCards|Microsoft.Bot.Builder.Dialogs)", RegexOptions.Multiline)
            from name in taken
            where Regex.IsMatch(file.Text, $@"\b{name}\b") && !file.Text.Contains($"using {name} =", StringComparison.Ordinal)
            select $"{file.Path}: {name}";

        clashes.ShouldBeEmpty();
    }

    private static bool IsOfficial(SdkType type, string member, Dictionary<string, Type> sdk)
    {
        if (OfficialSdk.MembersOf(type.Space, type.Name) is not { } members) return false;

        // Delegates are listed with their shape alone; members of System.Object are not listed.
        if (members.Contains(member)
            || sdk[type.ToString()].IsAssignableTo(typeof(Delegate))
            || ObjectMembers.Contains(member))
        {
            return true;
        }

        var parent = sdk[type.ToString()].BaseType;
        if (parent is { IsGenericType: true }) parent = parent.GetGenericTypeDefinition();
        return parent is not null
            && sdk.ContainsKey(NameOf(parent))
            && IsOfficial(new SdkType(parent.Namespace!, NameOf(parent)[(parent.Namespace!.Length + 1)..]), member, sdk);
    }

    private static IEnumerable<Assembly> StandIns() =>
        Product.GetReferencedAssemblies().Where(name => SdkReferences.IsSdk(name.Name!)).Select(Assembly.Load);

    private static Dictionary<string, Type> Sdk() => StandIns()
        .SelectMany(assembly => assembly.GetExportedTypes())
        .DistinctBy(NameOf)
        .ToDictionary(NameOf);

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');
}
