using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Json;

/// <summary>
/// How the classes of this library and those derived from them become JSON: camel case, defaults left out, type first. All other
/// objects, such as the data of an action, keep their names and defaults.
/// </summary>
internal sealed class CardContracts : DefaultContractResolver
{
    private static readonly CamelCaseNamingStrategy CamelCase = new();

    public static bool IsCardPart(Type type) =>
        (type.IsPublic && type.Assembly == typeof(CardContracts).Assembly) || type.IsAssignableTo(typeof(AdaptiveTypedElement))
        || type.IsAssignableTo(typeof(AdaptiveInline));

    // The attribute on the base classes leads here; without this the converter would call itself.
    protected override JsonConverter ResolveContractConverter(Type objectType)
    {
        var converter = base.ResolveContractConverter(objectType);
        return converter is CardConverter ? null : converter;
    }

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        if (!IsCardPart(member.DeclaringType))
            return property;
        property.PropertyName = CamelCase.GetPropertyName(property.PropertyName, hasSpecifiedName: false);
        property.DefaultValueHandling = DefaultValueHandling.Ignore;
        // Properties without an order count as -1.
        property.Order = property.PropertyName switch { "type" => -4, "version" => -3, "id" => -2, _ => null };
        return property;
    }
}
