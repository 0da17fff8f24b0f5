namespace CollabBot.Domain.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Élargissement  des réseaux", "elargissement des reseaux")]
    [InlineData("CŒUR d’équipe", "coeur d'equipe")]
    [InlineData("Où ? — là\u00A0!", "ou ? - la !")]
    [InlineData("e\u0301te\u0301", "ete")]
    public void Folding_ignores_case_accents_ligatures_and_variants_of_signs(string text, string folded) =>
        Folding.Of(text).ShouldBe(folded);
}
