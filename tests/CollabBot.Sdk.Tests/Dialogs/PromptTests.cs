using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task A_question_expects_input_and_the_answer_is_the_result()
    {
        var prompt = new Activity { Type = ActivityTypes.Message, Text = "Your name?" };
        var talk = Ask(() => new TextPrompt("prompt"), new PromptOptions { Prompt = prompt });

        var question = (await talk.SaysAsync("go")).ShouldHaveSingleItem();
        (question.Text, question.InputHint).ShouldBe(("Your name?", InputHints.ExpectingInput));

        await talk.SaysAsync("Awa");
        talk.Turn.Result.ShouldBe("Awa");
    }

    [Fact]
    public async Task Answers_that_are_not_valid_are_counted_and_the_retry_question_is_asked()
    {
        var attempts = new List<int>();
        var talk = Ask(
            () => new TextPrompt("prompt", (prompt, _) =>
            {
                attempts.Add(prompt.AttemptCount);
                return Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value == "right");
            }),
            Options("First?", "Again?"));

        (await talk.HearsAfterAsync("go")).ShouldBe("First?");
        (await talk.HearsAfterAsync("wrong")).ShouldBe("Again?");
        (await talk.HearsAfterAsync("wrong")).ShouldBe("Again?");
        (await talk.HearsAfterAsync("right")).ShouldBeEmpty();

        attempts.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Without_a_retry_question_the_first_one_is_asked_again()
    {
        var talk = Ask(() => new TextPrompt("prompt", (_, _) => Task.FromResult(false)), Options("First?"));
        await talk.SaysAsync("go");

        (await talk.HearsAfterAsync("wrong")).ShouldBe("First?");
    }

    [Fact]
    public async Task After_a_message_of_the_validator_the_prompt_does_not_ask_again()
    {
        var talk = Ask(
            () => new TextPrompt("prompt", async (prompt, ct) =>
            {
                await prompt.Context.SendActivityAsync("Not that.", cancellationToken: ct);
                return false;
            }),
            Options("First?", "Again?"));
        await talk.SaysAsync("go");

        (await talk.HearsAfterAsync("wrong")).ShouldBe("Not that.");
    }

    [Fact]
    public async Task A_validator_can_keep_state_and_change_the_value()
    {
        var talk = Ask(
            () => new TextPrompt("prompt", (prompt, _) =>
            {
                prompt.State["said"] = (prompt.State.TryGetValue("said", out var said) ? said : null) + prompt.Recognized.Value;
                prompt.Recognized.Value = (string)prompt.State["said"];
                return Task.FromResult(prompt.AttemptCount == 3);
            }),
            Options("?"));
        foreach (var text in new[] { "go", "a", "b", "c" })
        {
            await talk.SaysAsync(text);
        }

        talk.Turn.Result.ShouldBe("abc");
    }

    [Fact]
    public async Task Only_a_message_is_an_answer()
    {
        var talk = Ask(() => new TextPrompt("prompt"), Options("First?"));
        await talk.SaysAsync("go");

        (await talk.SendsAsync(new Activity { Type = ActivityTypes.ConversationUpdate })).ShouldBeEmpty();

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task After_a_message_without_text_the_prompt_asks_again()
    {
        var talk = Ask(() => new TextPrompt("prompt"), Options("First?", "Again?"));
        await talk.SaysAsync("go");

        (await talk.SendsAsync(new Activity { Type = ActivityTypes.Message })).ShouldHaveSingleItem().Text.ShouldBe("Again?");
    }

    [Fact]
    public async Task A_prompt_without_a_question_sends_nothing()
    {
        var talk = Ask(() => new TextPrompt("prompt"), new PromptOptions());

        (await talk.SaysAsync("go")).ShouldBeEmpty();
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Theory]
    [InlineData("en-us", "2", "green")]
    [InlineData("en-us", "I take the red one", "red")]
    [InlineData("fr-CA", "la dernière", "green")]
    public async Task A_choice_is_recognized(string locale, string answer, string chosen)
    {
        var talk = Ask(() => new ChoicePrompt("prompt"), Choosing("Colour?"), locale);
        await talk.SaysAsync("go");
        await talk.SaysAsync(answer);

        talk.Turn.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe(chosen);
    }

    [Fact]
    public async Task After_an_unknown_choice_the_question_is_asked_again_with_the_choices()
    {
        var talk = Ask(() => new ChoicePrompt("prompt"), Choosing("Colour?", "Which colour?"));
        (await talk.HearsAfterAsync("go")).ShouldBe("Colour? (1) red or (2) green");

        (await talk.HearsAfterAsync("blue")).ShouldBe("Which colour? (1) red or (2) green");
        (await talk.HearsAfterAsync("3")).ShouldBe("Which colour? (1) red or (2) green");
    }

    [Theory]
    [InlineData("fr-CA", null, " ou ")]
    [InlineData("fr", null, " ou ")]
    [InlineData("en-CA", "fr-fr", " or ")]
    [InlineData("", "fr-fr", " ou ")]
    [InlineData("xx-yy", null, " or ")]
    public async Task The_separators_of_choices_depend_on_the_locale_or_the_default(string locale, string? fallback, string or)
    {
        var talk = Ask(() => new ChoicePrompt("prompt", defaultLocale: fallback), Choosing("?"), locale);

        (await talk.HearsAfterAsync("go")).ShouldBe($"? (1) red{or}(2) green");
    }

    [Fact]
    public async Task The_style_of_the_options_overrides_that_of_the_prompt()
    {
        var options = Choosing("?");
        var own = Ask(() => new ChoicePrompt("prompt") { Style = ListStyle.List }, options);
        (await own.HearsAfterAsync("go")).ShouldBe("?\n\n   1. red\n   2. green");

        options.Style = ListStyle.None;
        var none = Ask(() => new ChoicePrompt("prompt") { Style = ListStyle.List }, options);
        (await none.HearsAfterAsync("go")).ShouldBe("?");
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("OK", true)]
    [InlineData("1", true)]
    [InlineData("non", false)]
    [InlineData("2", false)]
    [InlineData("", null)]
    [InlineData("Ouais !", true)]
    [InlineData("D'accord", true)]
    [InlineData("d’accord", true)]
    [InlineData("bien sûr", true)]
    [InlineData("bien sur", true)]
    [InlineData("o", true)]
    [InlineData("yes please", true)]
    [InlineData("Yep", true)]
    [InlineData("y", true)]
    [InlineData("👍", true)]
    [InlineData("👍🏽", true)]
    [InlineData("✅", true)]
    [InlineData("oui, pas de problème", true)]
    [InlineData("why not", true)]
    [InlineData("the first", true)]
    [InlineData("Non merci", false)]
    [InlineData("pas d'accord", false)]
    [InlineData("je ne suis pas d'accord", false)]
    [InlineData("absolument pas", false)]
    [InlineData("non, ok, on arrête", false)]
    [InlineData("ce n'est pas correct", false)]
    [InlineData("nope", false)]
    [InlineData("No, thanks", false)]
    [InlineData("don't", false)]
    [InlineData("n", false)]
    [InlineData("👎", false)]
    [InlineData("peut-être", null)]
    [InlineData("not sure", null)]
    [InlineData("je ne sais pas", null)]
    [InlineData("j'y pense", null)]
    [InlineData("I know nothing", null)]
    [InlineData("il y en a 3", null)]
    public async Task Yes_and_no_are_recognized_in_both_languages_whatever_the_locale(string answer, bool? meant)
    {
        foreach (var locale in new[] { "fr-CA", "en-CA" })
        {
            var talk = Ask(() => new ConfirmPrompt("prompt"), Options("?"), locale);
            await talk.SaysAsync("go");
            await talk.SaysAsync(answer);

            talk.Turn.Status.ShouldBe(meant is null ? DialogTurnStatus.Waiting : DialogTurnStatus.Complete, answer);
            talk.Turn.Result.ShouldBe(meant, answer);
        }
    }

    [Fact]
    public async Task A_confirmation_can_have_other_words()
    {
        var talk = Ask(
            () => new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Garder"), new Choice("Jeter")) },
            Options("?"),
            "fr-CA");
        (await talk.HearsAfterAsync("go")).ShouldBe("? (1) Garder ou (2) Jeter");
        await talk.SaysAsync("jeter");

        talk.Turn.Result.ShouldBe(false);
    }

    [Fact]
    public async Task The_text_of_a_button_counts_as_that_button()
    {
        var talk = Ask(
            () => new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Non, on garde"), new Choice("Oui, on jette")) },
            Options("?"),
            "fr-CA");
        await talk.SaysAsync("go");
        await talk.SaysAsync("Non, on garde");

        talk.Turn.Result.ShouldBe(true);
    }

    [Fact]
    public async Task A_very_long_answer_can_be_read()
    {
        var talk = Ask(() => new ConfirmPrompt("prompt"), Options("?"), "fr-CA");
        await talk.SaysAsync("go");

        foreach (var word in new[] { "un ", "peut-être ", "1 234 ", "dix ", "avant ", "é", "9" })
        {
            await talk.SaysAsync(string.Concat(Enumerable.Repeat(word, 10_000 / word.Length)));
        }

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task Attachments_of_the_question_are_sent_with_the_card_of_the_choices()
    {
        var options = Choosing("?");
        options.Prompt.Attachments = [new Attachment { ContentType = "image/png" }];
        options.Style = ListStyle.HeroCard;
        var talk = Ask(() => new ChoicePrompt("prompt"), options);

        var first = (await talk.SaysAsync("go")).ShouldHaveSingleItem();
        var again = (await talk.SaysAsync("blue")).ShouldHaveSingleItem();

        foreach (var question in new[] { first, again })
        {
            question.Attachments.Select(attachment => attachment.ContentType).ShouldBe(["image/png", HeroCard.ContentType]);
        }
    }

    [Fact]
    public void A_prompt_needs_an_id() => Should.Throw<ArgumentNullException>(() => new TextPrompt(""));

    [Fact]
    public async Task The_separators_of_choices_can_be_set()
    {
        var separators = new ChoiceFactoryOptions { InlineOr = "|", IncludeNumbers = false };
        var talk = Ask(() => new ChoicePrompt("prompt") { ChoiceOptions = separators }, Choosing("?"));

        (await talk.HearsAfterAsync("go")).ShouldBe("? red|green");
    }

    [Theory]
    [InlineData("fr-CA", "? (1) Oui ou (2) Non")]
    [InlineData("FR", "? (1) Oui ou (2) Non")]
    [InlineData("en-CA", "? (1) Yes or (2) No")]
    [InlineData("de-de", "? (1) Yes or (2) No")]
    [InlineData("", "? (1) Yes or (2) No")]
    public async Task A_confirmation_is_in_french_or_else_in_english(string locale, string question) =>
        (await Ask(() => new ConfirmPrompt("prompt"), Options("?"), locale).HearsAfterAsync("go")).ShouldBe(question);

    private static Talk Ask(Func<Dialog> makePrompt, PromptOptions options, string locale = "en-us") => new(
        () => new ComponentDialog("asking")
            .AddDialog(new WaterfallDialog("steps", [(step, ct) => step.PromptAsync("prompt", options, ct)]))
            .AddDialog(makePrompt()),
        locale: locale);

    private static PromptOptions Options(string question, string? again = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = again is null ? null : MessageFactory.Text(again),
    };

    private static PromptOptions Choosing(string question, string? again = null)
    {
        var options = Options(question, again);
        options.Choices = ChoiceFactory.ToChoices(["red", "green"]);
        return options;
    }
}
