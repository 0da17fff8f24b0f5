using System.Text.RegularExpressions;

namespace CollabBot.Tests.Architecture;

/// <summary>
/// The members of the official packages, read from text files. Types are keyed by full name (<c>Space.Outer.Name`1</c>); members are
/// written <c>[static ]name`arity(types) : type</c>, where <c>!0</c> is a type parameter of the type and <c>!!0</c> one of the method.
/// </summary>
internal static partial class OfficialSdk
{
    /// <summary>The list of the dialogs contains no namespaces, so its types match every namespace that starts with this one.</summary>
    private const string Dialogs = "Microsoft.Bot.Builder";

    private static readonly Dictionary<string, HashSet<string>> Types = Read();

    public static HashSet<string>? MembersOf(string space, string name) =>
        Types.GetValueOrDefault($"{space}.{name}")
        ?? (space.StartsWith(Dialogs, StringComparison.Ordinal) ? Types.GetValueOrDefault($"*.{name}") : null);

    /// <summary>The names of all public types of the two packages.</summary>
    public static HashSet<string> Names() => [.. Types.Keys.Select(name => name.Split('.')[^1].Split('`')[0])];

    private static Dictionary<string, HashSet<string>> Read()
    {
        var types = new Dictionary<string, HashSet<string>>();
        foreach (var (file, space) in new[] { ("Dialogs", "*."), ("AdaptiveCards", "AdaptiveCards.") })
        {
            HashSet<string> members = [];
            string[] generics = [];
            foreach (var line in Lines($"{file}/official.txt"))
            {
                if (line[0] == ' ')
                {
                    members.UnionWith(Members(line.Trim(), generics));
                    continue;
                }

                var header = Header().Match(line);
                generics = Split(header.Groups["generics"].Value);
                var named = header.Groups["space"] is { Length: > 0 } given ? $"{given.Value}." : space;
                types[named + header.Groups["name"].Value + (generics.Length == 0 ? "" : $"`{generics.Length}")] = members = [];
            }
        }

        return types;
    }

    private static IEnumerable<string> Members(string line, string[] typeGenerics)
    {
        var isStatic = Modifiers().Match(line).Value.Contains("static", StringComparison.Ordinal);
        var member = Modifiers().Replace(line, "");
        if (Property().Match(member) is { Success: true } property)
        {
            var type = Positions(property.Groups["type"].Value, typeGenerics, []);
            string[] index = ParameterTypes(property.Groups["index"].Value, typeGenerics, []);
            if (property.Groups["get"].Success) yield return Key(isStatic, $"get_{property.Groups["name"].Value}", 0, index, type);
            if (property.Groups["set"].Success)
                yield return Key(isStatic, $"set_{property.Groups["name"].Value}", 0, [.. index, type], "void");
        }
        else if (Method().Match(member) is { Success: true } method)
        {
            var generics = Split(method.Groups["generics"].Value);
            var isConstructor = method.Groups["name"].Value == "new";
            yield return Key(
                isStatic,
                isConstructor ? ".ctor" : method.Groups["name"].Value,
                generics.Length,
                ParameterTypes(method.Groups["parameters"].Value, typeGenerics, generics),
                isConstructor ? "void" : Positions(method.Groups["type"].Value, typeGenerics, generics));
        }
        else if (Field().Match(member) is { Success: true } field)
        {
            yield return $"{field.Groups["name"].Value} : {Positions(field.Groups["type"].Value, typeGenerics, [])}";
        }
    }

    public static string Key(bool isStatic, string name, int arity, IEnumerable<string> types, string returns) =>
        $"{(isStatic ? "static " : "")}{name}`{arity}({string.Join(", ", types)}) : {returns}";

    private static string[] ParameterTypes(string parameters, string[] typeGenerics, string[] generics) =>
    [
        .. Split(parameters)
            .Select(parameter => Direction().Replace(parameter.Split(" = ")[0], ""))
            .Select(parameter => (
                Text: Positions(parameter[..parameter.LastIndexOf(' ')], typeGenerics, generics),
                Out: parameter.StartsWith("ref ", StringComparison.Ordinal)))
            .Select(parameter => parameter.Out ? $"{parameter.Text["ref ".Length..]}&" : parameter.Text),
    ];

    /// <summary>
    /// Writes a type in one spelling: keywords instead of String, Int64, UInt32 and Single, and !n or !!n for type parameters.
    /// </summary>
    private static string Positions(string type, string[] typeGenerics, string[] generics) => Word().Replace(type, word => word.Value switch
    {
        "String" => "string",
        "Int64" => "long",
        "UInt32" => "uint",
        "Single" => "float",
        var name when Array.IndexOf(generics, name) is >= 0 and var place => $"!!{place}",
        var name when Array.IndexOf(typeGenerics, name) is >= 0 and var place => $"!{place}",
        var name => name,
    });

    /// <summary>Splits at the commas that are not inside angle brackets.</summary>
    private static string[] Split(string list) => [.. Comma().Split(list).Where(part => part.Length > 0)];

    private static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine([AppContext.BaseDirectory, "Official", .. file.Split('/')])).Where(line => line is [not '#', ..]);

    [GeneratedRegex(
        @"^(?:(?<space>[A-Z][\w.]+) )?(?:(?:static|abstract|sealed) )*"
        + @"(?:class|interface|enum|struct|delegate) (?<name>[\w.]+)(?:<(?<generics>[^>]+)>)?")]
    private static partial Regex Header();

    [GeneratedRegex("^(?:(?:protected|static|virtual|abstract|const|field) )*")]
    private static partial Regex Modifiers();

    [GeneratedRegex(@"^(?<type>.+) (?<name>\w+)(?:\[(?<index>.+)\])? \{ (?<get>get; )?(?<set>set; )?\}$")]
    private static partial Regex Property();

    [GeneratedRegex(@"^(?:(?<type>.+) )?(?<name>\w+)(?:<(?<generics>[\w, ]+)>)?\((?<parameters>.*)\)$")]
    private static partial Regex Method();

    [GeneratedRegex(@"^(?<type>\S+) (?<name>\w+)")]
    private static partial Regex Field();

    [GeneratedRegex("^(?:this |params |out )*")]
    private static partial Regex Direction();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@", (?=(?:[^<>]|<(?:[^<>]|<(?:[^<>]|<[^<>]*>)*>)*>)*$)")]
    private static partial Regex Comma();
}
