using AdaptiveCards;

namespace CollabBot.Cards;

/// <summary>A lower bound for the length of a card's JSON. It takes a small part of the time of writing the JSON.</summary>
internal static class CardSize
{
    /// <summary>The length of a line of a list without its text.</summary>
    public const int Line = RichBlock + Run;

    // The lengths of the JSON of each without its content; of a container, for example, {"type":"Container","items":[]}.
    private const int RichBlock = 36;
    private const int Block = 30;
    private const int Run = 28;
    private const int Container = 31;
    private const int Row = 33;
    private const int Column = 28;
    private const int Toggle = 81;
    private const int Choice = 23;

    public static int AtLeast(AdaptiveCard card) => card.Body.Sum(AtLeast);

    private static int AtLeast(AdaptiveElement element) => element switch
    {
        AdaptiveRichTextBlock line => RichBlock + line.Inlines.Sum(inline => inline is AdaptiveTextRun run ? Run + run.Text.Length : 0),
        AdaptiveTextBlock block => Block + block.Text.Length,
        AdaptiveContainer container => Container + container.Items.Sum(AtLeast),
        AdaptiveColumnSet row => Row
            + row.Columns.Sum(column => Column + column.Items.Sum(AtLeast))
            + (row.SelectAction is AdaptiveToggleVisibilityAction action ? Toggle + action.Title.Length : 0),
        AdaptiveChoiceSetInput input => input.Choices.Sum(choice => Choice + choice.Title.Length + choice.Value.Length),
        _ => 0,
    };
}
