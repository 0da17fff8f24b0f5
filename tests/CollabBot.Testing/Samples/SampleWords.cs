using System.Globalization;

namespace CollabBot.Testing.Samples;

/// <summary>The texts that people typed in a sample retrospective, and how many changes, themes, lessons and sub-items there are.</summary>
internal sealed record SampleWords(
    string Language,
    string Title,
    string Intention,
    string Place,
    Func<int, string> Statement,
    Func<int, string> Label,
    Func<int, string> ShortLabel,
    Func<int, string> Lesson,
    Func<int, string> Item,
    int Changes = 5,
    int Themes = 4,
    int Lessons = 7,
    int Items = 2)
{
    /// <summary>Markdown, HTML, a link and a mention, as a person might type them to change how a card is displayed.</summary>
    public const string Markup = "[x](https://evil.example) **b** <at>a</at> \n# h ~~d~~ `c` __e__ <b>f</b>";

    public static SampleWords Plain(string language) => language == "fr" ? French : English;

    public static SampleWords Hostile(string language) => Everywhere(language, (what, number) => $"{what}{number} {Markup}");

    /// <summary>200 changes, 20 themes and 300 lessons, each as long as a form accepts.</summary>
    public static SampleWords Huge(string language) => Everywhere(language, LongText) with { Changes = 200, Themes = 20, Lessons = 300 };

    /// <summary>
    /// The same amounts as <see cref="Huge"/>, with texts made of emoji of several code units and without spaces between them.
    /// </summary>
    public static SampleWords HugeEmoji(string language) => Huge(language) with
    {
        Title = Repeat("👨‍👩‍👧‍👦", 200),
        Intention = Repeat("👨‍👩‍👧‍👦", 2000),
        Place = Repeat("🇨🇦", 200),
        Statement = number => Digits(number) + Repeat("👩🏽‍🏫", 980),
        Label = number => Digits(number) + Repeat("👨‍👩‍👧‍👦", 190),
        ShortLabel = number => Digits(number) + Repeat("🤝🏾", 190),
        Lesson = number => Digits(number) + Repeat("👩🏽‍🏫", 980),
        Item = number => Digits(number) + Repeat("👍🏿", 980),
    };

    private static SampleWords French => new(
        "fr",
        "Bilan du plan 2019–2023",
        "Faire ressortir les changements dans notre façon de travailler, et en retirer des apprentissages.",
        "Salle du Vieux-Moulin",
        number => $"Énoncé {number} : les partenaires s’écoutent davantage",
        number => $"Regroupement {number}, avec son nom complet",
        number => $"Regroupement {number}",
        number => $"Leçon {number} : se voir en personne, « à la bonne franquette »",
        number => $"sous-point {number}");

    private static SampleWords English => new(
        "en",
        "Looking back on the 2019–2023 plan",
        "Bring out the changes in the way we work, and learn from them.",
        "Old Mill room",
        number => $"Statement {number}: partners listen to one another more",
        number => $"Theme {number}, with its full name",
        number => $"Theme {number}",
        number => $"Lesson {number}: meeting in person, \"around the same table\"",
        number => $"sub-item {number}");

    private static SampleWords Everywhere(string language, Func<string, int, string> text) => new(
        language,
        Fit(text("title", 1), 200),
        Fit(text("intention", 1), 2000),
        Fit(text("place", 1), 200),
        number => Fit(text("statement", number), 1000),
        number => Fit(text("label", number), 200),
        number => Fit(text("short", number), 200),
        number => Fit(text("lesson", number), 1000),
        number => Fit(text("item", number), 1000));

    private static string LongText(string what, int number) =>
        Digits(number) + string.Join(' ', Enumerable.Range(0, 400)
            .Select(word => word % 7 == 0 ? "« l’été »" : word % 11 == 0 ? "\"dit-on\"" : $"{what}{word}"));

    private static string Fit(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd();

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture) + " ";

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
