using System.Text.RegularExpressions;
using CsCheck;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>
/// The JSON of cards as schema 1.5 allows it, written down here without the object model. Values that equal a default, and the long
/// forms of what has a short one, are left aside: they are not written back, and mean the same.
/// </summary>
internal static partial class RandomJson
{
    private const int Deepest = 3;

    private static readonly Gen<string> Text = Words("mot", "l’été", "a\\\"b", "👍", "{{DATE(2026-01-02)}}", "a\u00a0b");

    private static readonly Gen<string> Url = Words("https://example.org/a.png?b=é", "data:image/png;base64,AAAA");

    private static readonly Gen<string> True = Gen.Const("true");

    private static readonly Gen<string> False = Gen.Const("false");

    private static readonly Gen<string> Id = Gen.Const("\"@id\"");

    private static readonly Gen<string> Pixels = Quoted(Gen.Int[1, 900].Select(pixels => $"{pixels}px"));

    private static readonly Gen<string> Style = Words("default", "emphasis", "good", "attention", "warning", "accent");

    private static readonly Gen<string> Aside = Words("center", "right");

    private static readonly Gen<string> Down = Words("center", "bottom");

    private static readonly Gen<string> Background = Gen.OneOf(
        Url, Part(null, ("url", Url), ("fillMode", Words("repeat", "repeatHorizontally")), ("horizontalAlignment?", Aside), ("verticalAlignment?", Down)));

    private static readonly Gen<string> Data = Gen.OneOf(Text, Gen.Const("""{"a":[1.50,null,{"b":1e3}],"c":""}"""));

    /// <summary>Cards without anything unknown.</summary>
    public static Gen<string> Cards { get; } = Card(0, extras: false);

    /// <summary>Cards with properties, elements and actions of which the schema knows nothing.</summary>
    public static Gen<string> CardsWithExtras { get; } = Card(0, extras: true);

    private static Gen<string> Card(int depth, bool extras) => Part(
        "AdaptiveCard",
        Extra(extras),
        [
            ("version", Words("1.0", "1.5")), ("fallbackText?", Text), ("speak?", Text), ("lang?", Words("fr", "en")), ("backgroundImage?", Background),
            ("minHeight?", Pixels), ("rtl?", Gen.OneOf(True, False)), ("verticalContentAlignment?", Down),
            ("body", List(Element(depth, extras), 1)), ("actions?", List(Action(depth, extras), 1)), ("selectAction?", Select(depth, extras)),
            ("refresh?", Part(null, ("action", Execute(extras)), ("userIds", List(Text)))),
            ("authentication?", Part(
                null,
                ("text", Text),
                ("connectionName", Text),
                ("tokenExchangeResource?", Part(null, ("id", Text), ("uri", Url), ("providerId", Text))),
                ("buttons", List(Part(null, ("type", Words("signin")), ("title?", Text), ("value", Url)))))),
        ]).Select(json => depth > 0 ? json : Numbered(json));

    private static Gen<string> Element(int depth, bool extras)
    {
        (string, Gen<string>)[] common =
        [
            ("id?", Id), ("spacing?", Words("none", "small", "extraLarge", "padding")), ("separator?", True), ("isVisible?", False),
            ("requires?", Part(null, ("adaptiveCards", Words("1.2", "*")))), ("fallback?", Words("drop")),
        ];
        (string, Gen<string>)[] block = [.. common, ("height?", Words("stretch"))];
        (string, Gen<string>)[] input = [("id", Id), .. block[1..], ("label?", Text), ("isRequired?", True), ("errorMessage?", Text), ("placeholder?", Text)];
        (string, Gen<string>)[] written =
        [
            ("text", Text), ("size?", Words("small", "medium", "extraLarge")), ("weight?", Words("lighter", "bolder")), ("isSubtle?", True),
            ("color?", Words("dark", "light", "accent", "good", "warning", "attention")), ("fontType?", Words("monospace")),
        ];
        var leaves = new List<Gen<string>>
        {
            Of("TextBlock", [.. written, ("wrap?", True), ("maxLines?", Number(1, 9)), ("horizontalAlignment?", Aside), ("style?", Words("heading")), .. block]),
            Of(
                "RichTextBlock",
                [
                    ("horizontalAlignment?", Aside),
                    ("inlines", List(Part("TextRun", [.. written, ("italic?", True), ("strikethrough?", True), ("highlight?", True), ("underline?", True)]))),
                    .. block,
                ]),
            Picture(),
            Of("ImageSet", [("images", List(Picture())), ("imageSize?", Words("small", "large")), .. block]),
            Of("FactSet", [("facts", List(Part(null, ("title", Text), ("value", Text)))), .. block]),
            Of("Media", [("sources", List(Part(null, ("mimeType", Text), ("url", Url)))), ("poster?", Url), ("altText?", Text), .. block]),
            Of("Input.Text", [("value?", Text), ("style?", Words("email", "tel", "url", "password")), ("isMultiline?", True), ("maxLength?", Number(1, 99)), ("regex?", Text), .. input]),
            Of("Input.Number", [("value?", Number(-9, 9)), ("min?", Number(-99, -10)), ("max?", Number(10, 99)), .. input]),
            Of("Input.Date", [("value?", Words("2026-01-02")), ("min?", Words("2026-01-01")), ("max?", Words("2026-12-31")), .. input]),
            Of("Input.Time", [("value?", Words("12:30")), ("min?", Words("08:00")), ("max?", Words("20:00")), .. input]),
            Of("Input.Toggle", [("title", Text), ("value?", Text), ("valueOn?", Text), ("valueOff?", Text), ("wrap?", True), .. input[..^1]]),
            Of(
                "Input.ChoiceSet",
                [
                    ("choices", List(Part(null, ("title", Text), ("value", Text)))), ("value?", Text), ("style?", Words("expanded")),
                    ("isMultiSelect?", True), ("wrap?", True), .. input,
                ]),
        };
        if (depth >= Deepest)
            return Gen.OneOf([.. leaves]);

        var inner = List(Element(depth + 1, extras));
        (string, Gen<string>)[] box =
        [
            ("style?", Style), ("bleed?", True), ("minHeight?", Pixels), ("selectAction?", Select(depth, extras)),
        ];
        var column = Of("Column", [("width?", Words("auto", "stretch", "2", "50px")), ("items", inner), ("verticalContentAlignment?", Down), ("backgroundImage?", Background), .. box, .. common]);
        var cell = Of("TableCell", [("items", inner), ("verticalContentAlignment?", Down), .. box]);
        (string, Gen<string>)[] aligned = [("horizontalCellContentAlignment?", Aside), ("verticalCellContentAlignment?", Down)];
        leaves.AddRange(
        [
            Of("Container", [("items", inner), ("verticalContentAlignment?", Down), ("backgroundImage?", Background), .. box, .. block]),
            Of("ColumnSet", [("columns", List(column)), ("horizontalAlignment?", Aside), .. box, .. block]),
            Of("ActionSet", [("actions", List(Action(depth, extras), 1)), .. block]),
            Of(
                "Table",
                [
                    ("columns", List(Part(null, [("width", Gen.OneOf(Number(1, 9), Pixels)), .. aligned]))),
                    ("rows", List(Of("TableRow", [("cells", List(cell)), ("style?", Style), .. aligned]))),
                    ("showGridLines?", False), ("gridStyle?", Style), .. aligned, .. block,
                ]),
        ]);
        if (extras)
            leaves.Add(Of("Chart.Line", [("data", Text), .. block]));
        return Gen.OneOf([.. leaves]);

        Gen<string> Of(string type, (string, Gen<string>)[] properties) => Part(type, Extra(extras), properties);

        Gen<string> Picture() => Of(
            "Image",
            [
                ("url", Url), ("altText?", Text), ("backgroundColor?", Words("#80AABBCC")), ("size?", Words("small", "stretch")), ("style?", Words("person")),
                ("width?", Pixels), ("height?", Gen.OneOf(Pixels, Words("stretch"))), ("horizontalAlignment?", Aside), ("selectAction?", Select(depth, extras)), .. common,
            ]);
    }

    private static (string, Gen<string>)[] Button() =>
    [
        ("title?", Text), ("iconUrl?", Url), ("id?", Id), ("style?", Words("positive", "destructive")), ("tooltip?", Text), ("isEnabled?", False), ("mode?", Words("secondary")),
        ("requires?", Part(null, ("adaptiveCards", Words("1.4")))), ("fallback?", Words("drop")),
    ];

    private static Gen<string> Execute(bool extras) =>
        Part("Action.Execute", Extra(extras), [("verb?", Text), ("data?", Data), ("associatedInputs?", Words("none")), .. Button()]);

    private static Gen<string> Select(int depth, bool extras) => Gen.OneOf(
    [
        Execute(extras),
        Part("Action.Submit", Extra(extras), [("data?", Data), ("associatedInputs?", Words("none")), .. Button()]),
        Part("Action.OpenUrl", Extra(extras), [("url", Url), .. Button()]),
        Part(
            "Action.ToggleVisibility",
            Extra(extras),
            [("targetElements", List(Gen.OneOf(Text, Part(null, ("elementId", Text), ("isVisible", Gen.OneOf(True, False)))))), .. Button()]),
        .. extras && depth >= 0 ? [Part("Action.Dance", Extra(true), [("tempo", Number(1, 9)), .. Button()])] : Array.Empty<Gen<string>>(),
    ]);

    private static Gen<string> Action(int depth, bool extras) => depth >= Deepest - 1
        ? Select(depth, extras)
        : Gen.OneOf(Select(depth, extras), Part("Action.ShowCard", Extra(extras), [("card", Card(Deepest - 1, extras)), .. Button()]));

    private static Gen<string>? Extra(bool extras) =>
        extras ? Gen.OneOf(Number(1, 9), Gen.Const("""{"b":[1.0,"c",null]}"""), Text, True, Gen.Const("null"), Gen.Const("1.50")) : null;

    private static Gen<string> Words(params string[] words) => Quoted(Gen.Int[0, words.Length - 1].Select(index => words[index]));

    private static Gen<string> Number(int least, int most) => Gen.Int[least, most].Select(number => $"{number}");

    private static Gen<string> Quoted(Gen<string> text) => text.Select(value => $"\"{value}\"");

    private static Gen<string> List(Gen<string> item, int least = 0) => item.Array[least, 2].Select(items => $"[{string.Join(',', items)}]");

    private static Gen<string> Part(string? type, params (string Name, Gen<string> Value)[] properties) => Part(type, null, properties);

    private static Gen<string> Part(string? type, Gen<string>? extra, (string Name, Gen<string> Value)[] properties) => new PartOf(type, extra, properties);

    /// <summary>No id may be there twice.</summary>
    private static string Numbered(string json)
    {
        var last = 0;
        return Ids().Replace(json, _ => $"\"id{++last}\"");
    }

    [GeneratedRegex("\"@id\"")]
    private static partial Regex Ids();

    /// <summary>An object; a property whose name ends with a question mark is there every third time.</summary>
    private sealed class PartOf(string? type, Gen<string>? extra, (string Name, Gen<string> Value)[] properties) : Gen<string>
    {
        public override string Generate(PCG pcg, Size? min, out Size size)
        {
            var written = type is null ? new List<string>() : [$"\"type\":\"{type}\""];
            foreach (var (name, value) in properties)
            {
                if (!name.EndsWith('?') || pcg.Next(3) == 0)
                    written.Add($"\"{name.TrimEnd('?')}\":{value.Generate(pcg, null, out _)}");
            }
            if (extra is not null)
                written.Add($"\"x-extra\":{extra.Generate(pcg, null, out _)}");
            var json = $"{{{string.Join(',', written)}}}";
            size = new Size((ulong)json.Length);
            return json;
        }
    }
}
