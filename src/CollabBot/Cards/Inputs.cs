using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

/// <summary>Inputs with a label and, if a value is required, with the error message for an empty one.</summary>
internal static class Inputs
{
    public static AdaptiveTextInput Text(
        string id,
        string label,
        string? value,
        int limit,
        bool multiline = false,
        string? required = null,
        string? placeholder = null) => new()
        {
            Id = id,
            Label = label,
            Value = value?.Replace("\0", "", StringComparison.Ordinal),
            IsMultiline = multiline,
            MaxLength = limit,
            IsRequired = required is not null,
            ErrorMessage = required,
            Placeholder = placeholder,
        };

    public static AdaptiveChoiceSetInput Choice(
        string id,
        string label,
        string? value,
        IEnumerable<(string Title, string Value)> choices,
        bool expanded = true,
        string? required = null,
        bool several = false)
    {
        var input = new AdaptiveChoiceSetInput
        {
            Id = id,
            Label = label,
            Value = value,
            Style = expanded ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            IsMultiSelect = several,
            Wrap = true,
            IsRequired = required is not null,
            ErrorMessage = required,
        };
        input.Choices.AddRange(choices.Select(choice => new AdaptiveChoice { Title = choice.Title, Value = choice.Value }));
        return input;
    }

    public static AdaptiveChoiceSetInput DirectionChoice(Texts texts, string id, string label, string? value, bool required) => Choice(
        id,
        label,
        value,
        Enum.GetValues<Direction>()
            .Select(direction => ($"{CardElements.Sign(direction)} {texts.DirectionWord(direction)}", direction.ToString())),
        required: required ? texts.For(new Refusal.DirectionMissing()) : null);
}
