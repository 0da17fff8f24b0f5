using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Cards;

/// <summary>
/// The elements of cards. Text that people typed stands only in text runs, which no client reads as markup;
/// text blocks hold the product's own sentences.
/// </summary>
internal static class CardElements
{
    /// <summary>An empty card of schema 1.5, the newest version that Teams supports for bots.</summary>
    public static AdaptiveCard Card(Texts texts, string fallbackText) => new(new AdaptiveSchemaVersion(1, 5))
    {
        Lang = texts.Language,
        FallbackText = fallbackText,
        // Teams reads this property as SSML, so the characters of tags are escaped.
        Speak = fallbackText
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal),
    };

    /// <summary>The emphasised head of a card: the kind of card, the title in the group's words, then one subtle line.</summary>
    public static AdaptiveContainer Head(string? what, string? aside, string title, string? line, params AdaptiveElement[] more)
    {
        var head = new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Bleed = true };
        if (what is not null) head.Items.Add(Accent(what, aside));
        head.Items.Add(Words(title, AdaptiveTextSize.Large, AdaptiveTextWeight.Bolder));
        if (line is not null) head.Items.Add(Words(line, subtle: true, spacing: AdaptiveSpacing.None));
        head.Items.AddRange(more);
        return head;
    }

    private static AdaptiveElement Accent(string what, string? aside)
    {
        var accent = new AdaptiveTextBlock(what)
        {
            Size = AdaptiveTextSize.Small,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent,
            Wrap = true,
        };
        return aside is null ? accent : Row(Stretch(accent), Auto(Subtle(aside)));
    }

    /// <summary>Text that people typed, unchanged.</summary>
    public static AdaptiveRichTextBlock Words(
        string text,
        AdaptiveTextSize size = AdaptiveTextSize.Default,
        AdaptiveTextWeight weight = AdaptiveTextWeight.Default,
        bool subtle = false,
        AdaptiveSpacing spacing = AdaptiveSpacing.Small)
    {
        var block = new AdaptiveRichTextBlock { Spacing = spacing };
        block.Inlines.Add(new AdaptiveTextRun(Bidirectional.Close(text)) { Size = size, Weight = weight, IsSubtle = subtle });
        return block;
    }

    /// <summary>An item of a list, cut to a length.</summary>
    public static AdaptiveRichTextBlock Item(string text, int length) => Words("• " + CardFitter.Cut(text, length));

    /// <summary>An item below an item. It is indented with no-break spaces, because clients collapse other spaces.</summary>
    public static AdaptiveRichTextBlock SubItem(string text, int length) =>
        Words("\u00a0\u00a0\u00a0\u00a0– " + CardFitter.Cut(text, length), spacing: AdaptiveSpacing.None);

    /// <summary>A sentence of the product.</summary>
    public static AdaptiveTextBlock Sentence(string text, AdaptiveSpacing spacing = AdaptiveSpacing.Medium) =>
        new(text) { Wrap = true, Spacing = spacing };

    /// <summary>A small line of the product.</summary>
    public static AdaptiveTextBlock Subtle(string text, AdaptiveSpacing spacing = AdaptiveSpacing.None) =>
        new(text) { Size = AdaptiveTextSize.Small, IsSubtle = true, Wrap = true, Spacing = spacing };

    /// <summary>
    /// A sentence that must be seen first: why an act was refused, or what has been stored. It may quote people, so it is a text run.
    /// </summary>
    public static AdaptiveContainer Notice(string text, bool refused)
    {
        var notice = new AdaptiveContainer
        {
            Style = refused ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Good,
            Bleed = true
        };
        notice.Items.Add(Words(text, spacing: AdaptiveSpacing.None));
        return notice;
    }

    /// <summary>A heading of the product. Its colour only repeats what the sign and the word say.</summary>
    public static AdaptiveTextBlock Heading(
        string text, AdaptiveTextColor color = AdaptiveTextColor.Default, AdaptiveSpacing spacing = AdaptiveSpacing.Large) =>
        new(text)
        {
            Style = AdaptiveTextBlockStyle.Heading,
            Weight = AdaptiveTextWeight.Bolder,
            Color = color,
            Spacing = spacing,
            Wrap = true
        };

    public static AdaptiveTextBlock Heading(Direction direction, Texts texts) =>
        Heading($"{Sign(direction)} {texts.DirectionHeading(direction)}", Color(direction));

    /// <summary>Numbers as tiles, each with its caption.</summary>
    public static AdaptiveColumnSet Tiles(params IEnumerable<(string Figure, string Word, AdaptiveTextColor Color)> tiles)
    {
        var row = new AdaptiveColumnSet { Spacing = AdaptiveSpacing.Medium };
        foreach (var (figure, word, color) in tiles)
        {
            row.Columns.Add(Stretch(
                new AdaptiveTextBlock(figure)
                {
                    Size = AdaptiveTextSize.ExtraLarge,
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = color,
                    Spacing = AdaptiveSpacing.None
                },
                Subtle(word)));
        }

        return row;
    }

    /// <summary>A button that opens an address. The caller must have checked the address.</summary>
    public static AdaptiveActionSet Link(string title, string address)
    {
        var set = new AdaptiveActionSet { Spacing = AdaptiveSpacing.None };
        set.Actions.Add(new AdaptiveOpenUrlAction { Title = title, Url = new Uri(address) });
        return set;
    }

    public static AdaptiveColumnSet Row(params IEnumerable<AdaptiveColumn> columns)
    {
        var row = new AdaptiveColumnSet();
        row.Columns.AddRange(columns);
        return row;
    }

    public static AdaptiveColumn Stretch(params AdaptiveElement[] items) => Column("stretch", items);

    /// <summary>
    /// A column of a row of inputs, aligned at the bottom: the inputs stand on one line although their labels may take one line or two.
    /// </summary>
    public static AdaptiveColumn Side(AdaptiveInput input)
    {
        var column = Stretch(input);
        column.VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom;
        return column;
    }

    public static AdaptiveColumn Auto(params AdaptiveElement[] items) => Column("auto", items);

    /// <summary>The direction as a plain character that every font has; it always stands beside its word.</summary>
    public static string Sign(Direction direction) => direction switch
    {
        Direction.Positive => "▲",
        Direction.Negative => "▼",
        Direction.NoChange => "=",
        _ => "?",
    };

    public static AdaptiveTextColor Color(Direction direction) => direction switch
    {
        Direction.Positive => AdaptiveTextColor.Good,
        Direction.Negative => AdaptiveTextColor.Attention,
        Direction.NoChange => AdaptiveTextColor.Accent,
        _ => AdaptiveTextColor.Warning,
    };

    /// <summary>The line below a title: period, date and place; null if none of them is known.</summary>
    public static string? ContextLine(Texts texts, Period? period, DateOnly? heldOn, string? place)
    {
        string?[] facts = [period is null ? null : texts.PlanPeriod(period), heldOn is { } day ? texts.HeldOnLine(day) : null, place];
        var line = string.Join(" · ", facts.Where(fact => fact is not null));
        return line.Length == 0 ? null : line;
    }

    private static AdaptiveColumn Column(string width, IEnumerable<AdaptiveElement> items)
    {
        var column = new AdaptiveColumn { Width = width };
        column.Items.AddRange(items);
        return column;
    }
}
