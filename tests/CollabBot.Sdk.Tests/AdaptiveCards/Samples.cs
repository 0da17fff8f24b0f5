using AdaptiveCards;

namespace CollabBot.Sdk.Tests.Cards;

/// <summary>One card for each kind of element, with all its properties.</summary>
internal static class Samples
{
    public static AdaptiveCard CardWith(params AdaptiveElement[] body) => new("1.5") { Body = [.. body] };

    public static AdaptiveCard CardWith(AdaptiveAction action) => new("1.5") { Actions = { action } };

    public static IReadOnlyDictionary<string, Func<AdaptiveCard>> All { get; } = new Dictionary<string, Func<AdaptiveCard>>
    {
        ["an empty card"] = () => CardWith(),
        ["the card's own properties"] = () => new AdaptiveCard("1.5")
        {
            FallbackText = "Un résumé",
            Speak = "Un résumé",
            Lang = "fr",
            MinHeight = "80px",
            Rtl = false,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://example.org/?q=é" },
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = ["29:a"] },
        },
        ["TextBlock"] = () => CardWith(new AdaptiveTextBlock("Titre")
        {
            Id = "t",
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent,
            FontType = AdaptiveFontType.Monospace,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
            IsSubtle = true,
            Wrap = true,
            MaxLines = 3,
            Style = AdaptiveTextBlockStyle.Heading,
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            Height = AdaptiveHeight.Stretch,
            IsVisible = false,
        }),
        ["RichTextBlock"] = () => CardWith(new AdaptiveRichTextBlock
        {
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Inlines =
            {
                new AdaptiveTextRun("• citoyen.ne.s « *tel quel* »")
                {
                    Size = AdaptiveTextSize.Small,
                    Weight = AdaptiveTextWeight.Lighter,
                    Color = AdaptiveTextColor.Good,
                    FontType = AdaptiveFontType.Monospace,
                    IsSubtle = true,
                    Italic = true,
                    Strikethrough = true,
                    Underline = true,
                    Highlight = true,
                    SelectAction = new AdaptiveSubmitAction { Data = "x" },
                },
                new AdaptiveTextRun("suite"),
            },
        }),
        ["Image"] = () => CardWith(new AdaptiveImage("https://example.org/a.png")
        {
            AltText = "Une image",
            Size = AdaptiveImageSize.Large,
            Style = AdaptiveImageStyle.Person,
            BackgroundColor = "#FFAABBCC",
            PixelWidth = 40,
            PixelHeight = 50,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            SelectAction = new AdaptiveExecuteAction { Verb = "look" },
        }),
        ["FactSet"] = () => CardWith(
            new AdaptiveFactSet { Facts = { new AdaptiveFact("Facilitants", "6"), new AdaptiveFact("Écueils", "4") } }),
        ["ActionSet"] = () => CardWith(new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "Aller" } } }),
        ["Container"] = () => CardWith(new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
            Bleed = true,
            MinHeight = "60px",
            SelectAction = new AdaptiveToggleVisibilityAction { TargetElements = { "inner", new AdaptiveTargetElement("inner2", true) } },
            Items = { new AdaptiveTextBlock("a") { Id = "inner" }, new AdaptiveTextBlock("b") { Id = "inner2" } },
        }),
        ["ColumnSet"] = () => CardWith(new AdaptiveColumnSet
        {
            Style = AdaptiveContainerStyle.Good,
            Bleed = true,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            MinHeight = "10px",
            SelectAction = new AdaptiveSubmitAction(),
            Columns =
            {
                new AdaptiveColumn { Width = "auto", Items = { new AdaptiveTextBlock("a") } },
                new AdaptiveColumn { Width = "stretch", Style = AdaptiveContainerStyle.Accent, Rtl = true },
                new AdaptiveColumn { Width = "2", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center },
                new AdaptiveColumn { Width = 50u },
            },
        }),
        ["Input.Text"] = () => CardWith(new AdaptiveTextInput
        {
            Id = "text",
            Label = "Énoncé",
            IsRequired = true,
            ErrorMessage = "Il manque l’énoncé.",
            Placeholder = "…",
            Value = "x",
            Style = AdaptiveTextInputStyle.Email,
            IsMultiline = true,
            MaxLength = 500,
            Regex = "^.+$",
            InlineAction = new AdaptiveSubmitAction { Title = "Envoyer" },
        }),
        ["Input.Number"] = () => CardWith(
            new AdaptiveNumberInput { Id = "n", Label = "Points", Placeholder = "0", Value = 0, Min = 0, Max = 2.5 }),
        ["Input.Date"] = () => CardWith(
            new AdaptiveDateInput { Id = "d", Placeholder = "…", Value = "2018-10-30", Min = "2018-01-01", Max = "2018-12-31" }),
        ["Input.Time"] = () => CardWith(
            new AdaptiveTimeInput { Id = "h", Placeholder = "…", Value = "17:00", Min = "08:00", Max = "18:00" }),
        ["Input.Toggle"] = () => CardWith(
            new AdaptiveToggleInput { Id = "o", Title = "Oui", Value = "on", ValueOn = "on", ValueOff = "off", Wrap = true }),
        ["Input.ChoiceSet"] = () => CardWith(new AdaptiveChoiceSetInput
        {
            Id = "c",
            Value = "a,b",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Placeholder = "Choisir",
            Choices = { new AdaptiveChoice { Title = "Positif", Value = "a" }, new AdaptiveChoice { Title = "Négatif", Value = "b" } },
        }),
        ["Action.Submit"] = () => CardWith(new AdaptiveSubmitAction
        {
            Id = "s",
            Title = "Envoyer",
            IconUrl = "https://example.org/i.png",
            Style = "positive",
            Tooltip = "Envoyer la réponse",
            IsEnabled = false,
            Mode = AdaptiveActionMode.Secondary,
            Data = new { msteams = new { type = "task/fetch" }, count = 3 },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
        }),
        ["Action.Execute"] = () => CardWith(new AdaptiveExecuteAction
        {
            Title = "Voter",
            Verb = "vote",
            Data = new Dictionary<string, object> { ["theme"] = "t1" },
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Voter" }),
        }),
        ["Action.OpenUrl"] = () => CardWith(new AdaptiveOpenUrlAction { Title = "Voir", Url = new Uri("https://example.org/a?b=c") }),
        ["Action.ShowCard"] = () => CardWith(
            new AdaptiveShowCardAction { Title = "Plus", Card = CardWith(new AdaptiveTextBlock("dedans")) }),
        ["Action.ToggleVisibility"] = () => CardWith(new AdaptiveToggleVisibilityAction
        {
            TargetElements = { "a", new AdaptiveTargetElement("b", isVisible: false) },
        }),
        ["a fallback of content"] = () => CardWith(
            new AdaptiveTextBlock("neuf") { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("ancien")) }),
        ["a fallback of nothing"] = () => CardWith(new AdaptiveTextBlock("neuf")
        {
            Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
        }),
    };
}
