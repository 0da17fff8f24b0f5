using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public void Choices_can_be_one_line_of_text()
    {
        var message = ChoiceFactory.Inline(Colours, "select from:");

        message.Text.ShouldBe("select from: (1) red, (2) green, or (3) blue");
        (message.Type, message.InputHint).ShouldBe((ActivityTypes.Message, InputHints.ExpectingInput));
        ChoiceFactory.Inline([.. Colours.Take(2)], "select from:").Text.ShouldBe("select from: (1) red or (2) green");
        ChoiceFactory.Inline([.. Colours.Take(1)], "select from:").Text.ShouldBe("select from: (1) red");

        var separators = new ChoiceFactoryOptions { InlineSeparator = " ; ", InlineOrMore = " ou ", IncludeNumbers = false };
        ChoiceFactory.Inline(Colours, "Choisir", options: separators).Text.ShouldBe("Choisir red ; green ou blue");
    }

    [Fact]
    public void Choices_can_be_a_list()
    {
        ChoiceFactory.List(Colours, "select from:", "spoken").Text.ShouldBe("select from:\n\n   1. red\n   2. green\n   3. blue");
        ChoiceFactory.List(Colours, "select from:", "spoken").Speak.ShouldBe("spoken");
        ChoiceFactory.List(ChoiceFactory.ToChoices(["a", "b"]), "?", options: new ChoiceFactoryOptions { IncludeNumbers = false })
            .Text.ShouldBe("?\n\n   - a\n   - b");
    }

    [Fact]
    public void Choices_can_be_suggested_actions_for_some_users()
    {
        var message = ChoiceFactory.SuggestedAction(Colours, "?", null, ["user1"]);

        message.Text.ShouldBe("?");
        message.SuggestedActions.ShouldNotBeNull().To.ShouldBe(["user1"]);
        message.SuggestedActions.Actions.ShouldNotBeNull().Select(action => (action.Type, action.Title, action.Value))
            .ShouldBe([(ActionTypes.ImBack, "red", "red"), (ActionTypes.ImBack, "green", "green"), (ActionTypes.ImBack, "blue", "blue")]);
    }

    [Fact]
    public void A_choice_can_have_its_own_button()
    {
        var choice = new Choice("a") { Action = new CardAction(ActionTypes.MessageBack, "Alpha", value: "a") };

        ChoiceFactory.Inline([choice], "?").Text.ShouldBe("? (1) Alpha");
        ChoiceFactory.SuggestedAction([choice], "?").SuggestedActions.Actions.ShouldHaveSingleItem().ShouldBeSameAs(choice.Action);
    }

    [Fact]
    public void Choices_can_be_buttons_of_a_card_with_the_question()
    {
        var card = ChoiceFactory.HeroCard(Colours, "?").Attachments.ShouldNotBeNull().ShouldHaveSingleItem();

        card.ContentType.ShouldBe(HeroCard.ContentType);
        var content = card.Content.ShouldBeOfType<HeroCard>();
        content.Text.ShouldBe("?");
        content.Buttons.ShouldNotBeNull().Select(button => button.Title).ShouldBe(["red", "green", "blue"]);
    }

    [Theory]
    [InlineData("emulator", null, 3, ListStyle.SuggestedAction)]
    [InlineData("webchat", null, 100, ListStyle.SuggestedAction)]
    [InlineData("msteams", "personal", 3, ListStyle.SuggestedAction)]
    [InlineData("msteams", "personal", 4, ListStyle.HeroCard)]
    [InlineData("msteams", "channel", 3, ListStyle.HeroCard)]
    [InlineData("msteams", null, 50, ListStyle.HeroCard)]
    [InlineData("msteams", null, 51, ListStyle.List)]
    [InlineData("sms", null, 3, ListStyle.Inline)]
    [InlineData("sms", null, 4, ListStyle.List)]
    [InlineData("", null, 2, ListStyle.Inline)]
    public void The_channel_decides_how_choices_are_shown(string channel, string? conversationType, int count, ListStyle style)
    {
        var choices = ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"choice {number}")]);

        Style(ChoiceFactory.ForChannel(channel, choices, "?", null, null, conversationType)).ShouldBe(style);
    }

    [Fact]
    public void Choices_with_long_titles_are_not_buttons()
    {
        var choices = ChoiceFactory.ToChoices(["Élargissement des réseaux", "b"]);

        Style(ChoiceFactory.ForChannel("webchat", choices, "?", null, null)).ShouldBe(ListStyle.List);
        Style(ChoiceFactory.ForChannel("msteams", choices, "?", null, null)).ShouldBe(ListStyle.List);
    }

    [Theory]
    [InlineData("fr-FR", "fr-fr")]
    [InlineData("fr-CA", "fr-fr")]
    [InlineData("fr", "fr-fr")]
    [InlineData("EN-gb", "en-us")]
    [InlineData("xx-YY", "xx-yy")]
    public void A_locale_is_mapped_to_the_supported_one_with_its_language(string locale, string nearest) =>
        PromptCultureModels.MapToNearestLanguage(locale).ShouldBe(nearest);

    [Fact]
    public void French_and_english_have_their_words()
    {
        var french = PromptCultureModels.French;
        var english = PromptCultureModels.English;

        (french.Separator, french.InlineOr, french.InlineOrMore).ShouldBe((", ", " ou ", ", ou "));
        (french.YesInLanguage, french.NoInLanguage).ShouldBe(("Oui", "Non"));
        (english.Separator, english.InlineOr, english.InlineOrMore).ShouldBe((", ", " or ", ", or "));
        (english.YesInLanguage, english.NoInLanguage).ShouldBe(("Yes", "No"));
        PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale).ShouldBeUnique();
    }

    private static ListStyle Style(IMessageActivity message) => message switch
    {
        { SuggestedActions.Actions.Count: > 0 } => ListStyle.SuggestedAction,
        { Attachments.Count: > 0 } => ListStyle.HeroCard,
        { Text: var text } when text!.Contains('\n', StringComparison.Ordinal) => ListStyle.List,
        _ => ListStyle.Inline,
    };
}
