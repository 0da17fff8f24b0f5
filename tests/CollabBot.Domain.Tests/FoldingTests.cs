namespace CollabBot.Domain.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Élargissement  des réseaux", "elargissement des reseaux")]
    [InlineData("CŒUR d’équipe", "coeur d'equipe")]
    [InlineData("Où ? — là\u00A0!", "ou ? - la !")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("‘a’ʼb`c′d", "'a''b'c'd")]
    [InlineData("a‐b‑c‒d–e—f―g−h", "a-b-c-d-e-f-g-h")]
    [InlineData(" \t\u200Ba \u200D \n b\uFEFF ", "a b")]
    [InlineData("ŒUVRE ÆGIS ﬁn ² ½ …", "oeuvre aegis fin 2 1⁄2 ...")]
    [InlineData("´\u00AD", "")]
    public void Folding_ignores_case_accents_ligatures_and_variants_of_signs(string text, string folded) =>
        Folding.Of(text).ShouldBe(folded);

    [Fact]
    public void Text_that_cannot_be_normalised_is_folded_all_the_same() =>
        Folding.Of("É \uFFFE" + '\uD800' + "!").ShouldBe("e \uFFFD\uFFFD!");

    [Theory]
    [InlineData("", "")]
    [InlineData("l'ete, 2 fois (a-b)", "l|ete|2|fois|a|b")]
    [InlineData("-- ! --", "")]
    public void The_words_of_a_text_stand_between_other_signs(string folded, string words) =>
        string.Join('|', Folding.Words(folded)).ShouldBe(words);
}
