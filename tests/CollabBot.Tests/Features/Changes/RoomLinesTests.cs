using CollabBot.Domain;
using CollabBot.Features.Changes;

namespace CollabBot.Tests.Features.Changes;

/// <summary>How the lines that a facilitator types for the room are parsed.</summary>
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
    public void A_line_gives_a_direction_a_statement_and_optionally_a_theme(
        string line, Direction direction, string statement, string? theme)
    {
        var read = RoomLines.Read(line).ShouldHaveSingleItem().Read;

        read.TryGet(out var draft, out _).ShouldBeTrue();
        draft.ShouldBe(new ChangeDraft(Wording.Of(statement), direction, Wording.OfOptional(theme)));
    }

    [Fact]
    public void Empty_lines_are_skipped_and_every_other_line_is_accepted_or_refused_on_its_own()
    {
        var lines = RoomLines.Read($"+ Un\r\n\r\n   \n-\n+ {new string('x', 1001)}\n= Deux [{new string('t', 201)}]");

        lines.Select(line => line.Number).ShouldBe([1, 2, 3, 4]);
        lines.Select(line => line.Read.Match<Refusal?>(_ => null, refusal => refusal)).ShouldBe(
            [null, new Refusal.TextMissing(), new Refusal.TextTooLong(1001, 1000), new Refusal.TextTooLong(201, 200)]);
        RoomLines.Read(" \n ").ShouldBeEmpty();
    }

    [Fact]
    public void Lines_after_the_first_two_hundred_are_refused()
    {
        var lines = RoomLines.Read(string.Join('\n', Enumerable.Range(1, 201)));

        lines.Count(line => line.Read.TryGet(out _, out _)).ShouldBe(200);
        lines[^1].Read.TryGet(out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new Refusal.TooManyLines(200));
    }
}
