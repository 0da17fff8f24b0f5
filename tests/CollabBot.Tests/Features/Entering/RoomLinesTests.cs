using CollabBot.Domain;
using CollabBot.Features.Entering;

namespace CollabBot.Tests.Features.Entering;

/// <summary>How a line typed for the room is read.</summary>
public sealed class RoomLinesTests
{
    [Trait("promise", "the facilitator enters changes for the room, one a line")]
    [Theory]
    [InlineData("+ On se parle", Direction.Positive, "On se parle", null)]
    [InlineData("+On se parle", Direction.Positive, "On se parle", null)]
    [InlineData("- Moins de temps", Direction.Negative, "Moins de temps", null)]
    [InlineData("– Moins de temps", Direction.Negative, "Moins de temps", null)]
    [InlineData("= Les citoyen.ne.s", Direction.NoChange, "Les citoyen.ne.s", null)]
    [InlineData("? Qui décide", Direction.Unclear, "Qui décide", null)]
    [InlineData("Sans signe", Direction.Unclear, "Sans signe", null)]
    [InlineData("+ On se parle [Réseaux]", Direction.Positive, "On se parle", "Réseaux")]
    [InlineData("+ On se parle #Réseaux et liens", Direction.Positive, "On se parle", "Réseaux et liens")]
    [InlineData("+ Le projet #3 est né", Direction.Positive, "Le projet #3 est né", null)]
    [InlineData("+ [sic] comme dit", Direction.Positive, "[sic] comme dit", null)]
    [InlineData("+ On se parle []", Direction.Positive, "On se parle", null)]
    public void A_line_says_direction_statement_and_perhaps_a_theme(string line, Direction direction, string statement, string? theme)
    {
        var read = RoomLines.Read(line).ShouldHaveSingleItem().Read;

        read.TryGet(out var draft, out _).ShouldBeTrue();
        draft.ShouldBe(new ChangeDraft(Wording.Of(statement), direction, Wording.OfOptional(theme)));
    }

    [Fact]
    public void Empty_lines_are_no_lines_and_each_other_line_has_its_own_verdict()
    {
        var lines = RoomLines.Read($"+ Un\r\n\r\n   \n-\n+ {new string('x', 1001)}\n= Deux [{new string('t', 201)}]");

        lines.Select(line => line.Number).ShouldBe([1, 2, 3, 4]);
        lines.Select(line => line.Read.Match<Refusal?>(_ => null, refusal => refusal)).ShouldBe(
            [null, new Refusal.TextMissing(), new Refusal.TextTooLong(1001, 1000), new Refusal.TextTooLong(201, 200)]);
        RoomLines.Read(" \n ").ShouldBeEmpty();
    }

    [Fact]
    public void More_lines_than_are_taken_at_once_are_refused_one_by_one()
    {
        var lines = RoomLines.Read(string.Join('\n', Enumerable.Range(1, 201)));

        lines.Count(line => line.Read.TryGet(out _, out _)).ShouldBe(200);
        lines[^1].Read.TryGet(out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new Refusal.TooManyLines(200));
    }
}
