using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class ChoiceRecognitionTests
{
    private static readonly string[] Directions = ["positif", "négatif", "pas de changement", "à préciser"];

    [Theory]
    [InlineData("positif", 0)]
    [InlineData("POSITIF !", 0)]
    [InlineData("c'est positif je crois", 0)]
    [InlineData("négatif", 1)]
    [InlineData("pas de changement", 2)]
    [InlineData("1", 0)]
    [InlineData("le 2", 1)]
    [InlineData("negatif", 1)]
    [InlineData("NE\u0301GATIF", 1)]
    [InlineData("pas vraiment de changement", 2)]
    [InlineData("a preciser", 3)]
    [InlineData("#3", 2)]
    [InlineData("(4)", 3)]
    [InlineData("option 2.", 1)]
    [InlineData("deux", 1)]
    [InlineData("le numéro trois", 2)]
    [InlineData("un", 0)]
    [InlineData("numéro un", 0)]
    [InlineData("number one, please", 0)]
    [InlineData("two", 1)]
    [InlineData("premier", 0)]
    [InlineData("la première", 0)]
    [InlineData("le 1er", 0)]
    [InlineData("1re", 0)]
    [InlineData("deuxième", 1)]
    [InlineData("deuxieme", 1)]
    [InlineData("la seconde", 1)]
    [InlineData("2e", 1)]
    [InlineData("la 2ème", 1)]
    [InlineData("2ᵉ", 1)]
    [InlineData("troisième", 2)]
    [InlineData("the first one", 0)]
    [InlineData("second", 1)]
    [InlineData("3rd", 2)]
    [InlineData("fourth", 3)]
    [InlineData("le dernier", 3)]
    [InlineData("la dernière", 3)]
    [InlineData("last", 3)]
    [InlineData("the last one", 3)]
    [InlineData("l'avant-dernier", 2)]
    [InlineData("l'avant-dernière", 2)]
    [InlineData("the second to last", 2)]
    public void One_choice_is_recognized_in_french_and_english(string said, int index)
    {
        var found = Recognize(said, Directions);

        found.ShouldHaveSingleItem().Resolution.Index.ShouldBe(index);
        found[0].Resolution.Value.ShouldBe(Directions[index]);
        found[0].TypeName.ShouldBe("choice");
        found[0].Text.ShouldBe(said[found[0].Start..(found[0].End + 1)]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("5")]
    [InlineData("positivement")]
    [InlineData("changement de plan")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("12")]
    [InlineData("2.5")]
    [InlineData("B2B")]
    [InlineData("c'est un autre sujet")]
    [InlineData("no one knows")]
    [InlineData("cinquième")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("😀")]
    [InlineData("\ud800")]
    public void Other_texts_are_not_recognized(string said) =>
        Recognize(said, Directions).ShouldBeEmpty();

    [Fact]
    public void Words_take_precedence_over_ordinals_and_ordinals_over_numbers()
    {
        Recognize("1", ["3", "2", "1"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(2);
        Recognize("the third of 2", Directions).ShouldHaveSingleItem().Resolution.Index.ShouldBe(2);
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text()
    {
        var found = Recognize("négatif, enfin non : positif", Directions);

        found.Select(match => match.Resolution.Value).ShouldBe(["négatif", "positif"]);
        found.Select(match => match.Start).ShouldBe([0, 21]);
    }

    [Theory]
    [InlineData("option one and 3.")]
    [InlineData("un et trois")]
    [InlineData("the first and third one please.")]
    public void Several_numbers_are_recognized(string said) =>
        Recognize(said, ["red", "green", "blue"]).Select(match => match.Resolution.Index).ShouldBe([0, 2]);

    [Theory]
    [InlineData("C++", 1)]
    [InlineData("?", 3)]
    [InlineData("c#", 2)]
    [InlineData("c", 0)]
    public void A_text_that_equals_a_choice_is_only_that_choice(string said, int index)
    {
        var found = Recognize(said, ["C", "C++", "C#", "?"]).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text).ShouldBe((0, said.Length - 1, said));
        (found.Resolution.Index, found.Resolution.Score).ShouldBe((index, 1.0f));
    }

    [Fact]
    public void The_longest_match_wins()
    {
        string[] choices = ["accès", "accès aux services", "services"];

        Recognize("accès aux services", choices).ShouldHaveSingleItem().Resolution.Index.ShouldBe(1);
        Recognize("accès", choices).ShouldHaveSingleItem().Resolution.Index.ShouldBe(0);
    }

    [Fact]
    public void Titles_of_buttons_and_synonyms_are_recognized_unless_they_are_turned_off()
    {
        Choice[] choices =
        [
            new("p") { Action = new CardAction(ActionTypes.ImBack, "Vers le mieux", value: "p"), Synonyms = ["mieux", "plus"] },
            new("n") { Synonyms = ["pire", "moins"] },
        ];

        var titled = Recognize("vers le mieux", choices).ShouldHaveSingleItem();
        (titled.Resolution.Value, titled.Resolution.Synonym, titled.Resolution.Score).ShouldBe(("p", "Vers le mieux", 1.0f));
        Recognize("moins", choices).ShouldHaveSingleItem().Resolution.Value.ShouldBe("n");
        Recognize("n", choices, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
        Recognize("vers", choices, new FindChoicesOptions { AllowPartialMatches = true }).ShouldHaveSingleItem();
        Recognize("vers", choices, new FindChoicesOptions { AllowPartialMatches = true, NoAction = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_and_ordinals_can_be_turned_off()
    {
        Recognize("2", Directions, new FindChoicesOptions { RecognizeNumbers = false }).ShouldBeEmpty();
        Recognize("deuxième", Directions, new FindChoicesOptions { RecognizeOrdinals = false }).ShouldBeEmpty();
    }

    [Fact]
    public void The_score_says_how_well_the_text_matches()
    {
        Score("red green blue").ShouldBe(1.0f);
        Score("red or green blue")!.Value.ShouldBe(0.85f, 0.001f);
        Score("red and not very green blue").ShouldBeNull();
        Score("red green").ShouldBeNull();
        Score("red green", new FindChoicesOptions { AllowPartialMatches = true })!.Value.ShouldBe(0.8f, 0.001f);
        Score("red and not very green blue", new FindChoicesOptions { MaxTokenDistance = 3 }).ShouldNotBeNull();

        static float? Score(string said, FindChoicesOptions? options = null) =>
            Recognize(said, ["red green blue"], options).FirstOrDefault()?.Resolution.Score;
    }

    [Theory]
    [InlineData("vingt", 20)]
    [InlineData("vingt et un", 21)]
    [InlineData("trente-deux", 32)]
    [InlineData("soixante et un", 61)]
    [InlineData("soixante-dix", 70)]
    [InlineData("soixante et onze", 71)]
    [InlineData("soixante-dix-neuf", 79)]
    [InlineData("quatre-vingts", 80)]
    [InlineData("quatre-vingt-un", 81)]
    [InlineData("quatre-vingt-dix-sept", 97)]
    [InlineData("dix-sept", 17)]
    [InlineData("nineteen", 19)]
    [InlineData("forty", 40)]
    [InlineData("twenty-one", 21)]
    [InlineData("ninety nine", 99)]
    [InlineData("la dix-septième", 17)]
    [InlineData("the 42nd", 42)]
    public void Numbers_are_recognized_in_words(string said, int number) =>
        Recognize(said, [.. Enumerable.Range(1, 99).Select(index => $"item-{(char)('A' + (index / 26))}{(char)('a' + (index % 26))}")])
            .ShouldHaveSingleItem().Resolution.Index.ShouldBe(number - 1);

    [Theory]
    [InlineData("deux cents")]
    [InlineData("two hundred")]
    [InlineData("mille")]
    [InlineData("1 234")]
    [InlineData("2,5")]
    [InlineData("1,234")]
    [InlineData("5km")]
    public void Other_numbers_are_not_recognized(string said) => Recognize(said, Directions).ShouldBeEmpty();

    private static List<ModelResult<FoundChoice>> Recognize(string said, IList<string> choices, FindChoicesOptions? options = null) =>
        ChoiceRecognizers.RecognizeChoices(said, ChoiceFactory.ToChoices(choices), options);

    private static List<ModelResult<FoundChoice>> Recognize(string said, IList<Choice> choices, FindChoicesOptions? options = null) =>
        ChoiceRecognizers.RecognizeChoices(said, choices, options);
}
