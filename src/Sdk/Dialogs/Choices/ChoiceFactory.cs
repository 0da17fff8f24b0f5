using System.Globalization;
using System.Text;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Creates messages with choices.</summary>
public class ChoiceFactory
{
    private const int MaxInlineChoices = 3;

    /// <summary>
    /// Shows choices as is best for the channel: as suggested actions or as buttons of a card if it supports them and the titles are
    /// short, otherwise in text, in one line if they are few.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The spoken question, or null.</param>
    /// <param name="options">Separators of choices in text; null for the English ones.</param>
    /// <param name="conversationType">Type of the conversation, for example <c>personal</c>.</param>
    /// <param name="toList">Ids of the users who see suggested actions; null for all.</param>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        list ??= [];
        if (list.Any(choice => Title(choice).Length > Channel.MaxActionTitleLength(channelId))) return List(list, text, speak, options);

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType)) return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return list.Count <= MaxInlineChoices ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Shows choices in one line of text.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The spoken question, or null.</param>
    /// <param name="options">Separators of choices; null for the English ones.</param>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var line = new StringBuilder(text).Append(' ');
        for (var index = 0; index < choices.Count; index++)
        {
            line.Append(index switch
            {
                0 => string.Empty,
                1 when choices.Count == 2 => options?.InlineOr ?? " or ",
                _ when index == choices.Count - 1 => options?.InlineOrMore ?? ", or ",
                _ => options?.InlineSeparator ?? ", ",
            });
            if (options?.IncludeNumbers ?? true) line.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            line.Append(Title(choices[index]));
        }

        return Message(line.ToString(), speak);
    }

    /// <summary>Shows choices in text, one line each.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The spoken question, or null.</param>
    /// <param name="options">Whether they are numbered; null for yes.</param>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        var numbers = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((choice, index) =>
            string.Create(CultureInfo.InvariantCulture, $"{(numbers ? index + 1 + "." : "-")} {Title(choice)}"));

        // Markdown needs an empty line before a list.
        return Message($"{text}\n\n   {string.Join("\n   ", lines)}", speak);
    }

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The spoken question, or null.</param>
    /// <param name="toList">Ids of the users who see them; null for all.</param>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null)
    {
        var message = Message(text, speak);
        message.SuggestedActions = new SuggestedActions { Actions = Buttons(choices), To = toList };
        return message;
    }

    /// <summary>Shows choices as buttons of a card with the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question, or null.</param>
    /// <param name="speak">The spoken question, or null.</param>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var message = Message(null, speak);
        message.Attachments = [new HeroCard { Text = text, Buttons = Buttons(choices) }.ToAttachment()];
        return message;
    }

    /// <summary>Creates choices from their values.</summary>
    /// <param name="choices">The values; null for none.</param>
    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(value => new Choice(value))];

    /// <summary>The separators of a language.</summary>
    internal static ChoiceFactoryOptions Separators(PromptCultureModel culture) => new()
    {
        InlineSeparator = culture.Separator,
        InlineOr = culture.InlineOr,
        InlineOrMore = culture.InlineOrMore,
    };

    private static string Title(Choice choice) => choice.Action?.Title is { Length: > 0 } title ? title : choice.Value ?? string.Empty;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value))];

    private static Activity Message(string text, string speak) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Speak = speak,
        InputHint = InputHints.ExpectingInput,
    };
}
