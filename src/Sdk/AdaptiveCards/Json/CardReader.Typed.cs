using System.Text.Json;

namespace AdaptiveCards.Json;

internal sealed partial class CardReader
{
    private static readonly Dictionary<string, Func<AdaptiveElement>> Elements = new(StringComparer.Ordinal)
    {
        [AdaptiveTextBlock.TypeName] = static () => new AdaptiveTextBlock(),
        [AdaptiveRichTextBlock.TypeName] = static () => new AdaptiveRichTextBlock(),
        [AdaptiveImage.TypeName] = static () => new AdaptiveImage(),
        [AdaptiveImageSet.TypeName] = static () => new AdaptiveImageSet(),
        [AdaptiveMedia.TypeName] = static () => new AdaptiveMedia(),
        [AdaptiveFactSet.TypeName] = static () => new AdaptiveFactSet(),
        [AdaptiveActionSet.TypeName] = static () => new AdaptiveActionSet(),
        [AdaptiveContainer.TypeName] = static () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = static () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = static () => new AdaptiveColumn(),
        [AdaptiveTable.TypeName] = static () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = static () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = static () => new AdaptiveTableCell(),
        [AdaptiveTextInput.TypeName] = static () => new AdaptiveTextInput(),
        [AdaptiveNumberInput.TypeName] = static () => new AdaptiveNumberInput(),
        [AdaptiveDateInput.TypeName] = static () => new AdaptiveDateInput(),
        [AdaptiveTimeInput.TypeName] = static () => new AdaptiveTimeInput(),
        [AdaptiveToggleInput.TypeName] = static () => new AdaptiveToggleInput(),
        [AdaptiveChoiceSetInput.TypeName] = static () => new AdaptiveChoiceSetInput(),
    };

    private static readonly Dictionary<string, Func<AdaptiveAction>> Actions = new(StringComparer.Ordinal)
    {
        [AdaptiveSubmitAction.TypeName] = static () => new AdaptiveSubmitAction(),
        [AdaptiveExecuteAction.TypeName] = static () => new AdaptiveExecuteAction(),
        [AdaptiveOpenUrlAction.TypeName] = static () => new AdaptiveOpenUrlAction(),
        [AdaptiveShowCardAction.TypeName] = static () => new AdaptiveShowCardAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = static () => new AdaptiveToggleVisibilityAction(),
    };

    /// <summary>An element; <c>{}</c> is none.</summary>
    public static AdaptiveElement? Element(CardReader reader, JsonElement value)
    {
        if (SaysNothing(value))
            return null;
        var type = TypeOf(value);
        if (!Elements.TryGetValue(type, out var make))
        {
            reader.Warn($"Unknown element '{type}'");
            return reader.Fill(value, new AdaptiveUnknownElement { Type = type });
        }
        var element = reader.Fill(value, make());
        if (element is AdaptiveInput { Id: null })
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{type}'");
        return element;
    }

    /// <summary>An action; <c>{}</c> is none.</summary>
    public static AdaptiveAction? Action(CardReader reader, JsonElement value)
    {
        if (SaysNothing(value))
            return null;
        var type = TypeOf(value);
        if (Actions.TryGetValue(type, out var make))
            return reader.Fill(value, make());
        reader.Warn($"Unknown element '{type}'");
        return reader.Fill(value, new AdaptiveUnknownAction { Type = type });
    }

    /// <summary>A run of text, which may be a bare string.</summary>
    /// <exception cref="AdaptiveSerializationException">It is a run of another type.</exception>
    public static AdaptiveInline Inline(CardReader reader, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return new AdaptiveTextRun(value.GetString()!);
        return TypeOf(value) == AdaptiveTextRun.TypeName
            ? reader.Fill(value, new AdaptiveTextRun())
            : throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveTextRun.TypeName}'");
    }

    /// <summary>A part that may only be of one kind where it stands, so that the JSON may leave its type out.</summary>
    /// <exception cref="ArgumentException">It names another type.</exception>
    public static TPart Only<TPart>(CardReader reader, JsonElement value)
        where TPart : class, ICardPart, new()
    {
        var part = new TPart();
        if (part is AdaptiveElement element
            && value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.String
            && !type.ValueEquals(element.Type))
        {
            var other = Elements.TryGetValue(type.GetString()!, out var make) ? make().GetType() : typeof(AdaptiveUnknownElement);
            throw new ArgumentException(
                $"The value \"{other}\" is not of type \"{typeof(TPart)}\" and cannot be used in this generic collection.", nameof(value));
        }
        return reader.Fill(value, part);
    }

    /// <exception cref="AdaptiveSerializationException">The object has no <c>type</c>, or is none.</exception>
    public static string TypeOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("type", out var type)
            && type.ValueKind == JsonValueKind.String)
        {
            return type.GetString()!;
        }
        throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
    }

    private static bool SaysNothing(JsonElement value) => value.ValueKind == JsonValueKind.Object && value.GetPropertyCount() == 0;
}
