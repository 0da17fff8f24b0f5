using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int ChoicesOfOneLine = 3;

    /// <summary>Shows choices in the way that suits the channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="options">Words around choices in text; null for the English ones.</param>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        ForChannel(channelId, list, text, speak, options, conversationType: null, toList: null);

    /// <summary>
    /// Shows choices in the way that suits the channel: as suggested actions or as buttons of a card where it has them and
    /// the titles are short, else in the text, a few in one line and more one a line.
    /// </summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="list">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="options">Words around choices in text; null for the English ones.</param>
    /// <param name="conversationType">Kind of conversation, for example <c>personal</c>.</param>
    /// <param name="toList">Ids of those whom suggested actions are for; null for everyone.</param>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string? text = null,
        string? speak = null,
        ChoiceFactoryOptions? options = null,
        string? conversationType = null,
        IList<string>? toList = null)
    {
        list ??= [];
        var shortTitles = list.All(choice => Title(choice).Length <= Channel.MaxActionTitleLength(channelId));

        return shortTitles switch
        {
            true when Channel.SupportsSuggestedActions(channelId, list.Count, conversationType) => SuggestedAction(list, text, speak, toList),
            true when Channel.SupportsCardActions(channelId, list.Count) => HeroCard(list, text, speak),
            true when list.Count <= ChoicesOfOneLine => Inline(list, text, speak, options),
            _ => List(list, text, speak, options),
        };
    }

    /// <summary>Shows choices in the text, one after the other.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="options">Words around choices; null for the English ones.</param>
    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        choices ??= [];
        var numbers = options?.IncludeNumbers ?? true;
        var line = new StringBuilder(text).Append(' ');

        for (var index = 0; index < choices.Count; index++)
        {
            line.Append(Connector(index));
            if (numbers)
            {
                line.Append(CultureInfo.InvariantCulture, $"({index + 1}) ");
            }

            line.Append(Title(choices[index]));
        }

        return Message(line.ToString(), speak);

        string Connector(int index) => index switch
        {
            0 => string.Empty,
            1 when choices.Count == 2 => options?.InlineOr ?? " or ",
            _ when index == choices.Count - 1 => options?.InlineOrMore ?? ", or ",
            _ => options?.InlineSeparator ?? ", ",
        };
    }

    /// <summary>Shows choices in the text, one a line.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="options">Whether they are numbered; null for yes.</param>
    public static Activity List(IList<string> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices in the text, one a line.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="options">Whether they are numbered; null for yes.</param>
    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var numbers = options?.IncludeNumbers ?? true;
        var lines = (choices ?? []).Select((choice, index) =>
            string.Create(CultureInfo.InvariantCulture, $"{(numbers ? index + 1 + "." : "-")} {Title(choice)}"));

        // Markdown: an empty line begins the list, and an indent of three keeps it one.
        return Message($"{text}\n\n   {string.Join("\n   ", lines)}", speak);
    }

    /// <summary>Shows choices as suggested actions for everyone.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList: null);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="toList">Ids of those whom they are for; null for everyone.</param>
    public static IMessageActivity SuggestedAction(IList<string> choices, string? text = null, string? speak = null, IList<string>? toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Shows choices as suggested actions for everyone.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        SuggestedAction(choices, text, speak, toList: null);

    /// <summary>Shows choices as suggested actions.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    /// <param name="toList">Ids of those whom they are for; null for everyone.</param>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null, IList<string>? toList = null)
    {
        var message = Message(text, speak);
        message.SuggestedActions = new SuggestedActions { Actions = Buttons(choices), To = toList };
        return message;
    }

    /// <summary>Shows choices as buttons of a card with the question.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">The question; null for none.</param>
    /// <param name="speak">What is spoken; null for nothing.</param>
    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null)
    {
        var message = Message(null, speak);
        message.Attachments =
        [
            new Attachment
            {
                ContentType = Schema.HeroCard.ContentType,
                Content = new HeroCard { Text = text, Buttons = Buttons(choices) },
            },
        ];
        return message;
    }

    /// <summary>Makes choices of their values.</summary>
    /// <param name="choices">The values; null for none.</param>
    public static IList<Choice> ToChoices(IList<string> choices) => [.. (choices ?? []).Select(value => new Choice(value))];

    private static string Title(Choice choice) =>
        choice.Action?.Title is { Length: > 0 } title ? title : choice.Value ?? string.Empty;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value })];

    private static Activity Message(string? text, string? speak) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Speak = speak,
        InputHint = InputHints.ExpectingInput,
    };
}
