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
#if !OFFICIAL_BOT_SDK
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
#endif
    public void One_choice_is_recognized_in_french_and_english(string said, int index)
    {
        foreach (var locale in new[] { "fr-ca", "en-ca", null })
        {
            var found = ChoiceRecognizers.RecognizeChoices(said, Directions, new FindChoicesOptions { Locale = locale });

            found.ShouldHaveSingleItem().Resolution.Index.ShouldBe(index);
            found[0].Resolution.Value.ShouldBe(Directions[index]);
            found[0].TypeName.ShouldBe("choice");
            found[0].Text.ShouldBe(said[found[0].Start..(found[0].End + 1)]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("5")]
    [InlineData("positivement")]
    [InlineData("changement de plan")]
#if !OFFICIAL_BOT_SDK
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
#endif
    public void What_is_none_of_the_choices_is_not_recognized(string said) =>
        ChoiceRecognizers.RecognizeChoices(said, Directions).ShouldBeEmpty();

    [Fact]
    public void Words_go_before_places_and_places_before_numbers()
    {
        ChoiceRecognizers.RecognizeChoices("1", ["3", "2", "1"]).ShouldHaveSingleItem().Resolution.Index.ShouldBe(2);
        ChoiceRecognizers.RecognizeChoices("the third of 2", Directions).ShouldHaveSingleItem().Resolution.Index.ShouldBe(2);
    }

    [Fact]
    public void Several_choices_come_in_the_order_of_the_text()
    {
        var found = ChoiceRecognizers.RecognizeChoices("négatif, enfin non : positif", Directions);

        found.Select(match => match.Resolution.Value).ShouldBe(["négatif", "positif"]);
        found.Select(match => match.Start).ShouldBe([0, 21]);
    }

    [Theory]
    [InlineData("option one and 3.")]
    [InlineData("un et trois")]
    [InlineData("the first and third one please.")]
    public void Several_places_choose_several_things(string said) =>
        ChoiceRecognizers.RecognizeChoices(said, ["red", "green", "blue"]).Select(match => match.Resolution.Index).ShouldBe([0, 2]);

    [Theory]
    [InlineData("C++", 1)]
    [InlineData("?", 3)]
    [InlineData("c#", 2)]
    [InlineData("c", 0)]
    public void A_text_that_is_a_choice_letter_for_letter_chooses_that_one_only(string said, int index)
    {
        var found = ChoiceRecognizers.RecognizeChoices(said, ["C", "C++", "C#", "?"]).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text, found.Resolution.Index, found.Resolution.Score).ShouldBe((0, said.Length - 1, said, index, 1.0f));
    }

    [Fact]
    public void Of_choices_with_the_same_words_the_longer_one_that_fits_is_found()
    {
        string[] choices = ["accès", "accès aux services", "services"];

        ChoiceRecognizers.RecognizeChoices("accès aux services", choices).ShouldHaveSingleItem().Resolution.Index.ShouldBe(1);
        ChoiceRecognizers.RecognizeChoices("accès", choices).ShouldHaveSingleItem().Resolution.Index.ShouldBe(0);
    }

    [Fact]
    public void Titles_of_buttons_and_synonyms_choose_too_unless_left_out()
    {
        Choice[] choices =
        [
            new("p") { Action = new CardAction(ActionTypes.ImBack, "Vers le mieux", value: "p"), Synonyms = ["mieux", "plus"] },
            new("n") { Synonyms = ["pire", "moins"] },
        ];

        var titled = ChoiceRecognizers.RecognizeChoices("vers le mieux", choices).ShouldHaveSingleItem();
        (titled.Resolution.Value, titled.Resolution.Synonym, titled.Resolution.Score).ShouldBe(("p", "Vers le mieux", 1.0f));
        ChoiceRecognizers.RecognizeChoices("moins", choices).ShouldHaveSingleItem().Resolution.Value.ShouldBe("n");
        ChoiceRecognizers.RecognizeChoices("n", choices, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("vers", choices, new FindChoicesOptions { AllowPartialMatches = true }).ShouldHaveSingleItem();
        ChoiceRecognizers.RecognizeChoices("vers", choices, new FindChoicesOptions { AllowPartialMatches = true, NoAction = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_and_places_can_be_left_out()
    {
        ChoiceRecognizers.RecognizeChoices("2", Directions, new FindChoicesOptions { RecognizeNumbers = false }).ShouldBeEmpty();
        ChoiceRecognizers.RecognizeChoices("deuxième", Directions, new FindChoicesOptions { RecognizeOrdinals = false }).ShouldBeEmpty();
    }

    [Fact]
    public void The_score_tells_how_well_the_text_fits()
    {
        var values = new List<SortedValue> { new() { Value = "red green blue", Index = 0 } };

        Find.FindValues("red green blue", values).ShouldHaveSingleItem().Resolution.Score.ShouldBe(1.0f);
        Find.FindValues("red or green blue", values).ShouldHaveSingleItem().Resolution.Score.ShouldBe(0.85f, 0.001f);
        Find.FindValues("red and not very green blue", values).ShouldBeEmpty();
        Find.FindValues("red green", values).ShouldBeEmpty();
        Find.FindValues("red green", values, new FindValuesOptions { AllowPartialMatches = true }).ShouldHaveSingleItem().Resolution.Score.ShouldBe(0.8f, 0.001f);
        Find.FindValues("red and not very green blue", values, new FindValuesOptions { MaxTokenDistance = 3 }).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_text_is_cut_into_words_with_their_places()
    {
        var tokens = Tokenizer.DefaultTokenizer("L'Été, 2e 😀fin", "fr-fr");

        tokens.Select(token => token.Text).ShouldBe(["L", "Été", "2e", "😀", "fin"]);
        tokens.Select(token => token.Normalized).ShouldBe(["l", "été", "2e", "😀", "fin"]);
        tokens.Select(token => (token.Start, token.End)).ShouldBe([(0, 0), (2, 4), (7, 8), (10, 11), (12, 14)]);
        Tokenizer.DefaultTokenizer("").ShouldBeEmpty();
    }

    [Fact]
    public void Choices_are_required_to_find_them() =>
        Should.Throw<ArgumentNullException>(() => Find.FindChoices("a", (IList<Choice>)null!));
}
