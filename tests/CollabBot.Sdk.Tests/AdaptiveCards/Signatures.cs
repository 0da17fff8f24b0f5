using System.Reflection;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>The public members of a type, in the spelling of official.txt.</summary>
internal static class Signatures
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            _ => "class",
        };
        return $"{kind} {Name(type)}";
    }

    public static HashSet<string> Of(Type type)
    {
        if (type.IsEnum)
            return [.. Enum.GetNames(type)];
        var members = new HashSet<string>();
        members.UnionWith(type.GetConstructors(Own).Where(IsOpen).Select(c => $"{Reach(c)}new({Parameters(c)})"));
        members.UnionWith(type.GetFields(Own).Where(f => f.IsPublic || f.IsFamily).Select(Field));
        members.UnionWith(type.GetProperties(Own).Where(p => p.GetAccessors(true).Any(IsOpen)).Select(Property));
        members.UnionWith(type.GetMethods(Own).Where(m => IsOpen(m) && !m.IsSpecialName).Select(
            m => $"{Reach(m)}{Virtual(m)}{Name(m.ReturnType)} {m.Name}({Parameters(m)})"));
        return members;
    }

    private static string Field(FieldInfo field) => field.IsLiteral
        ? $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}"
        : $"{(field.IsStatic ? "static " : "")}field {Name(field.FieldType)} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var open = property.GetAccessors(true).Where(IsOpen).ToList();
        var get = open.Any(a => a == property.GetMethod) ? "get; " : "";
        var set = open.Any(a => a == property.SetMethod) ? "set; " : "";
        return $"{Reach(open[0])}{Virtual(open[0])}{Name(property.PropertyType)} {property.Name} {{ {get}{set}}}";
    }

    private static bool IsOpen(MethodBase method) => method.IsPublic || method.IsFamily;

    private static string Reach(MethodBase method) => (method.IsFamily ? "protected " : "") + (method.IsStatic ? "static " : "");

    private static string Virtual(MethodBase method) =>
        method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}"));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Name(inner) + "?";
        if (type.IsGenericType)
            return $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        if (type.IsNested && !type.IsGenericParameter)
            return $"{Name(type.DeclaringType!)}.{type.Name}";
        return type.FullName switch
        {
            "System.String" => "string",
            "System.Object" => "object",
            "System.Boolean" => "bool",
            "System.Int32" => "int",
            "System.UInt32" => "uint",
            "System.Double" => "double",
            "System.Void" => "void",
            _ => type.Name,
        };
    }
}
