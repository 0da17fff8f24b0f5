using System.Text;
using CollabBot.Features.Import;
using CollabBot.Localization;
using CollabBot.Minutes;
using CollabBot.Minutes.Json;
using CollabBot.Testing.Samples;

namespace CollabBot.Tests.Features.Import;

/// <summary>What an import says about a file.</summary>
public sealed class ImportExplanationTests
{
    [Fact]
    public void The_explanation_lists_the_labels_that_were_matched_and_the_words_they_share()
    {
        var explanation = string.Join('\n', ImportExplanation.Of(MinutesReader.Read(Seed.Bytes), Texts.French));

        explanation.ShouldContain("Perte d'autonomie décisionnelle et manque de clarté\u00a0» (mots communs\u00a0: Perte, d'autonomie)");
        explanation.ShouldContain("participation, citoyenne, concertations");
        explanation.ShouldContain("En-tête de page présent 6 fois");
        explanation.ShouldContain("Date\u00a0: 30 octobre 2018");
        explanation.ShouldContain("5 regroupements · 8 changements, 41 facilitants (5 sous-points), 3 souhaits, 23 écueils");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_explanation_is_available_in_both_languages(string language)
    {
        var explanation = ImportExplanation.Of(MinutesReader.Read(Seed.Bytes), Texts.For(language));

        explanation.Count.ShouldBeGreaterThan(20);
        explanation.ShouldAllBe(line => !line.Contains('{'));
    }

    [Fact]
    public void Every_refusal_has_a_sentence_in_each_language()
    {
        MinutesFault[] faults =
        [
            new MinutesFault.Empty(),
            new MinutesFault.TooLarge(1, MinutesReader.MaxBytes),
            new MinutesFault.NotText(),
            new MinutesFault.Markup(),
            new MinutesFault.NoMinutes(),
            new MinutesFault.BadJson(new MinutesJsonFault.NotJson(3)),
            new MinutesFault.BadJson(new MinutesJsonFault.TooLarge(1, MinutesReader.MaxBytes)),
            new MinutesFault.BadJson(new MinutesJsonFault.UnknownVersion(7)),
            new MinutesFault.BadJson(new MinutesJsonFault.Missing("title")),
            new MinutesFault.BadJson(new MinutesJsonFault.WrongType("themes")),
            new MinutesFault.BadJson(new MinutesJsonFault.UnknownValue("phase", "x")),
            new MinutesFault.BadJson(new MinutesJsonFault.UnreadableText("title")),
        ];

        foreach (var texts in Texts.All)
        {
            var sentences = faults.Select(fault => ImportExplanation.Of(fault, texts)).ToList();
            sentences.ShouldAllBe(sentence => sentence.EndsWith('.') && !sentence.Contains('{'));
            sentences.Distinct().Count().ShouldBe(faults.Length - 1);
        }
    }

    [Theory]
    [InlineData(
        "fr", "« Prochaines étapes » n’est pas un titre connu ; les 2 points qui le suivent sont gardés en notes, dans aucune liste")]
    [InlineData("en", "\"Prochaines étapes\" is not a known heading; the 2 points under it are kept as notes, in no list")]
    public void The_explanation_counts_the_points_under_an_unknown_heading(string language, string sentence)
    {
        var text = Seed.Text + "\n\nProchaines étapes\n\n- Zoé appelle\n- Louis écrit\n";

        var explanation = ImportExplanation.Of(MinutesReader.Read(Encoding.UTF8.GetBytes(text)), Texts.For(language));

        explanation.ShouldContain(line => line.Replace('\u00A0', ' ').Contains(sentence, StringComparison.Ordinal));
        explanation.ShouldContain(line => line.Contains("23 ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "Attention : des accents semblent abîmés à ")]
    [InlineData("en", "Careful: accents look damaged on ")]
    public void The_explanation_begins_with_the_warning_that_accents_look_damaged(string language, string sentence)
    {
        var misread = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Seed.Text)));

        var explanation = ImportExplanation.Of(MinutesReader.Read(misread), Texts.For(language));

        explanation[0].Replace('\u00A0', ' ').ShouldStartWith(sentence);
    }

    [Fact]
    public void The_explanation_contains_no_control_characters()
    {
        var explanation = ImportExplanation.Of(
            MinutesReader.Read(Encoding.UTF8.GetBytes(Seed.Text.Replace("PIC", "P\u001b[2JIC", StringComparison.Ordinal))), Texts.English);

        explanation.ShouldAllBe(line => !line.Any(char.IsControl));
    }
}
