using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task A_question_expects_input_and_the_answer_is_the_result()
    {
        var talk = Ask(() => new TextPrompt("prompt"), new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Your name?" } });

        var question = (await talk.SaysAsync("go")).ShouldHaveSingleItem();
        (question.Text, question.InputHint).ShouldBe(("Your name?", InputHints.ExpectingInput));

        await talk.SaysAsync("Awa");
        talk.Turn.Result.ShouldBe("Awa");
    }

    [Fact]
    public async Task Until_the_validator_agrees_the_retry_question_is_put_and_attempts_are_counted()
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
    public async Task Without_a_retry_question_the_first_one_is_put_again()
    {
        var talk = Ask(() => new TextPrompt("prompt", (_, _) => Task.FromResult(false)), Options("First?"));
        await talk.SaysAsync("go");

        (await talk.HearsAfterAsync("wrong")).ShouldBe("First?");
    }

    [Fact]
    public async Task A_validator_that_replies_has_asked_again_itself()
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
    public async Task A_validator_remembers_things_and_may_change_the_value()
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
    public async Task What_is_no_message_is_no_answer()
    {
        var talk = Ask(() => new TextPrompt("prompt"), Options("First?"));
        await talk.SaysAsync("go");

        (await talk.SendsAsync(new Activity { Type = ActivityTypes.ConversationUpdate })).ShouldBeEmpty();

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task A_message_without_a_text_is_asked_about_again()
    {
        var talk = Ask(() => new TextPrompt("prompt"), Options("First?", "Again?"));
        await talk.SaysAsync("go");

        (await talk.SendsAsync(new Activity { Type = ActivityTypes.Message })).ShouldHaveSingleItem().Text.ShouldBe("Again?");
    }

    [Fact]
    public async Task A_prompt_without_a_question_says_nothing()
    {
        var talk = Ask(() => new TextPrompt("prompt"), new PromptOptions());

        (await talk.SaysAsync("go")).ShouldBeEmpty();
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public void A_prompt_must_have_an_id()
    {
        Should.Throw<ArgumentNullException>(() => new TextPrompt(""));
        Should.Throw<ArgumentNullException>(() => new ActivityPrompt("id", null!));
    }

    [Theory]
    [InlineData("en-us", "2", "green")]
    [InlineData("en-us", "I take the red one", "red")]
    [InlineData("fr-CA", "la dernière", "green")]
    public async Task A_choice_is_made(string locale, string answer, string chosen)
    {
        var talk = Ask(() => new ChoicePrompt("prompt"), Choosing("Colour?"), locale);
        await talk.SaysAsync("go");
        await talk.SaysAsync(answer);

        talk.Turn.Result.ShouldBeOfType<FoundChoice>().Value.ShouldBe(chosen);
    }

    [Fact]
    public async Task An_unknown_choice_is_asked_again_with_the_choices()
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
    public async Task The_words_around_choices_are_those_of_the_activitys_language_else_of_the_default(string locale, string? fallback, string or)
    {
        var talk = Ask(() => new ChoicePrompt("prompt", defaultLocale: fallback), Choosing("?"), locale);

        (await talk.HearsAfterAsync("go")).ShouldBe($"? (1) red{or}(2) green");
    }

    [Fact]
    public async Task The_words_around_choices_can_be_given()
    {
        var byLanguage = new Dictionary<string, ChoiceFactoryOptions> { ["fr-ca"] = new(" / ", " ou bien ", " / ", false) };
        var given = Ask(() => new ChoicePrompt("prompt", byLanguage), Choosing("?"), "fr-ca");
        var forAll = Ask(() => new ChoicePrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { InlineOr = "|", IncludeNumbers = false } }, Choosing("?"));

        (await given.HearsAfterAsync("go")).ShouldBe("? red ou bien green");
        (await forAll.HearsAfterAsync("go")).ShouldBe("? red|green");
    }

    [Fact]
    public async Task A_choice_prompt_shows_the_style_of_its_options_before_its_own()
    {
        var options = Choosing("?");
        var own = Ask(() => new ChoicePrompt("prompt") { Style = ListStyle.List }, options);
        (await own.HearsAfterAsync("go")).ShouldBe("?\n\n   1. red\n   2. green");

        options.Style = ListStyle.None;
        var none = Ask(() => new ChoicePrompt("prompt") { Style = ListStyle.List }, options);
        (await none.HearsAfterAsync("go")).ShouldBe("?");
    }

    [Theory]
    [InlineData("bg-bg", "(1) да или (2) Не", "да", "не")]
    [InlineData("zh-cn", "(1) 是的 要么 (2) 不", "好的", "不是")]
    [InlineData("nl-nl", "(1) Ja of (2) Nee", "jazeker", "nee, dank je")]
    [InlineData("en-us", "(1) Yes or (2) No", "yep", "not really")]
    [InlineData("fr-fr", "(1) Oui ou (2) Non", "ouais", "pas du tout")]
    [InlineData("de-de", "(1) Ja oder (2) Nein", "ja, klar", "nein")]
    [InlineData("hi-in", "(1) हां या (2) नहीं", "हां", "नहीं")]
    [InlineData("it-it", "(1) Si o (2) No", "sì", "no")]
    [InlineData("ja-jp", "(1) はい または (2) いいえ", "はい", "いいえ")]
    [InlineData("ko-kr", "(1) 예 또는 (2) 아니", "네", "아니요")]
    [InlineData("pt-br", "(1) Sim ou (2) Não", "sim", "nao")]
    [InlineData("es-es", "(1) Sí o (2) No", "si", "no")]
    [InlineData("sv-se", "(1) Ja eller (2) Nej", "ja", "nej")]
    [InlineData("tr-tr", "(1) Evet veya (2) Hayır", "evet", "hayır")]
    [InlineData("not-supported", "(1) Yes or (2) No", "yes", "no")]
    [InlineData("", "(1) Yes or (2) No", "1", "2")]
    public async Task Every_language_of_the_prompts_asks_and_understands_yes_and_no(string locale, string question, string yes, string no)
    {
        foreach (var spelled in new[] { locale, locale.ToUpperInvariant(), locale.Split('-')[0] })
        {
            foreach (var (answer, meant) in new[] { (yes, true), (no, false), ("1", true), ("2", false) })
            {
                var talk = Ask(() => new ConfirmPrompt("prompt"), Options("?"), spelled);
                (await talk.HearsAfterAsync("go")).ShouldBe("? " + question);
                await talk.SaysAsync(answer);

                talk.Turn.Result.ShouldBe(meant);
            }
        }
    }

    [Fact]
    public async Task The_answer_may_be_in_another_language_than_the_question()
    {
        var options = Options("Please confirm.");
        options.RecognizeLanguage = "es-es";
        var talk = Ask(() => new ConfirmPrompt("prompt"), options);

        (await talk.HearsAfterAsync("go")).ShouldBe("Please confirm. (1) Yes or (2) No");
        await talk.SaysAsync("si, claro");

        talk.Turn.Result.ShouldBe(true);
    }

    [Theory]
    [InlineData("it-it", "? (1) red, (2) green o (3) blue")]
    [InlineData("sv", "? (1) red, (2) green eller (3) blue")]
    [InlineData("TR-tr", "? (1) red, (2) green veya (3) blue")]
    [InlineData("ko-Kr", "? (1) red, (2) green 또는 (3) blue")]
    [InlineData("zh", "? (1) red， (2) green， 要么 (3) blue")]
    [InlineData("fr-CA", "? (1) red, (2) green, ou (3) blue")]
    public async Task Every_language_of_the_prompts_sets_choices_apart(string locale, string question)
    {
        var options = Choosing("?");
        options.Choices.Add(new Choice("blue"));

        (await Ask(() => new ChoicePrompt("prompt"), options, locale).HearsAfterAsync("go")).ShouldBe(question);
    }

    [Fact]
    public void The_nearest_language_of_nothing_is_nothing()
    {
        PromptCultureModels.MapToNearestLanguage(null!).ShouldBeNull();
        PromptCultureModels.MapToNearestLanguage("PT").ShouldBe("pt-br");
        PromptCultureModels.MapToNearestLanguage("Not-Supported").ShouldBe("not-supported");
    }

    [Theory]
    [InlineData("fr-CA", "Sûr ? (1) Oui ou (2) Non")]
    [InlineData("en-CA", "Sûr ? (1) Yes or (2) No")]
    public async Task A_confirmation_shows_yes_and_no_in_the_language(string locale, string question)
    {
        var talk = Ask(() => new ConfirmPrompt("prompt"), Options("Sûr ?"), locale);

        (await talk.HearsAfterAsync("go")).ShouldBe(question);
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("OK", true)]
    [InlineData("1", true)]
    [InlineData("non", false)]
    [InlineData("2", false)]
    [InlineData("", null)]
#if !OFFICIAL_BOT_SDK
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
#endif
    public async Task Yes_and_no_are_understood_in_both_languages_whatever_the_question(string answer, bool? meant)
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
    public async Task A_confirmation_takes_words_of_ones_own()
    {
        var talk = Ask(
            () => new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Garder"), new Choice("Jeter")) },
            Options("?"),
            "fr-CA");
        (await talk.HearsAfterAsync("go")).ShouldBe("? (1) Garder ou (2) Jeter");
        await talk.SaysAsync("jeter");

        talk.Turn.Result.ShouldBe(false);
    }

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task A_button_means_what_it_stands_for_whatever_its_words_say()
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
    public async Task A_very_long_answer_is_no_trouble()
    {
        var talk = Ask(() => new ConfirmPrompt("prompt"), Options("?"), "fr-CA");
        await talk.SaysAsync("go");

        foreach (var word in new[] { "un ", "peut-être ", "1 234 ", "dix ", "avant ", "é", "9" })
        {
            await talk.SaysAsync(string.Concat(Enumerable.Repeat(word, 10_000 / word.Length)));
        }

        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }
#endif

    [Theory]
    [InlineData("fr-CA", "12,5", 12.5)]
    [InlineData("fr-CA", "1 234,5 dollars", 1234.5)]
    [InlineData("fr-CA", "1\u202F234", 1234)]
    [InlineData("fr-CA", "environ -3", -3)]
    [InlineData("fr-CA", "vingt et un", 21)]
    [InlineData("fr-CA", "quatre-vingt-dix-sept", 97)]
    [InlineData("fr-CA", "soixante et onze", 71)]
    [InlineData("fr-CA", "deux cent trois mille quatre", 203004)]
    [InlineData("fr-CA", "mille neuf cent quatre-vingts", 1980)]
    [InlineData("fr-CA", "dix-sept", 17)]
    [InlineData("en-CA", "1,234.5", 1234.5)]
    [InlineData("en-CA", "I want 12 of them", 12)]
    [InlineData("en-CA", "twenty-one", 21)]
    [InlineData("en-CA", "two hundred and five", 205)]
    [InlineData("en-CA", "three million", 3000000)]
    [InlineData("en-CA", "zero", 0)]
    [InlineData("en-CA", "3,14", 3.14)]
    [InlineData("en-CA", "1,234", 1234)]
    [InlineData("nl-NL", "3,14", 3.14)]
    [InlineData("en-US", "$500", 500)]
    [InlineData("en-US", "I've run 5km", 5)]
    [InlineData("en-US", "The temperature is 32C", 32)]
    [InlineData("fr-CA", "environ 2,5kg", 2.5)]
    [InlineData("fr-CA", "40%", 40)]
    public async Task A_number_is_understood_as_its_language_writes_it(string locale, string answer, double number)
    {
        var talk = Ask(() => new NumberPrompt<double>("prompt"), Options("?"), locale);
        await talk.SaysAsync("go");
        await talk.SaysAsync(answer);

        talk.Turn.Result.ShouldBe(number);
    }

    [Theory]
    [InlineData("2.5")]
    [InlineData("3,000,000,000")]
    [InlineData("B2B")]
    [InlineData("the 2nd")]
    [InlineData("5km2")]
    [InlineData("dollars")]
    [InlineData("none")]
    public async Task What_is_no_whole_number_of_the_type_is_asked_again(string answer)
    {
        var talk = Ask(() => new NumberPrompt<int>("prompt"), Options("?", "A whole number?"));
        await talk.SaysAsync("go");

        (await talk.HearsAfterAsync(answer)).ShouldBe("A whole number?");
        await talk.SaysAsync("7");
        talk.Turn.Result.ShouldBe(7);
    }

    [Fact]
    public void A_number_prompt_is_of_a_number() =>
        Should.Throw<NotSupportedException>(() => new NumberPrompt<string>("prompt"));

    [Fact]
    public async Task An_attachment_is_the_answer_to_its_prompt()
    {
        var talk = Ask(() => new AttachmentPrompt("prompt"), Options("File?", "A file, please"));
        await talk.SaysAsync("go");
        (await talk.HearsAfterAsync("here")).ShouldBe("A file, please");

        await talk.SendsAsync(new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { Name = "a.txt" }] });

        talk.Turn.Result.ShouldBeAssignableTo<IList<Attachment>>().ShouldHaveSingleItem().Name.ShouldBe("a.txt");
    }

    [Fact]
    public async Task An_activity_prompt_waits_for_the_activity_that_its_validator_wants()
    {
        var attempts = new List<int>();
        var talk = Ask(
            () => new ActivityPrompt("prompt", (prompt, _) =>
            {
                attempts.Add(prompt.AttemptCount);
                return Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event);
            }),
            Options("Waiting", "Still waiting"));
        (await talk.HearsAfterAsync("go")).ShouldBe("Waiting");
        (await talk.HearsAfterAsync("a message")).ShouldBe("Still waiting");
        (await talk.SendsAsync(new Activity { Type = ActivityTypes.Typing })).ShouldBeEmpty();

        await talk.SendsAsync(new Activity { Type = ActivityTypes.Event, Name = "done" });

        talk.Turn.Result.ShouldBeOfType<Activity>().Name.ShouldBe("done");
        attempts.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Attachments_of_the_question_stay_beside_the_card_with_the_choices()
    {
        var options = Choosing("?");
        options.Prompt.Attachments = [new Attachment { ContentType = "image/png" }];
        options.Style = ListStyle.HeroCard;
        var talk = Ask(() => new ChoicePrompt("prompt"), options);

        var first = (await talk.SaysAsync("go")).ShouldHaveSingleItem();
        var again = (await talk.SaysAsync("blue")).ShouldHaveSingleItem();

        foreach (var question in new[] { first, again })
        {
            question.Attachments.ShouldNotBeNull().Select(attachment => attachment.ContentType).ShouldBe(["image/png", HeroCard.ContentType]);
        }
    }

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
