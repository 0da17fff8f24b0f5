using System.Text;
using CollabBot.Domain;

namespace CollabBot.Minutes.Tests.Outline;

[Trait("promise", "importing the sample outline gives its counts, directions and labels")]
public sealed class SeedOutlineTests
{
    private static readonly MinutesContent Minutes = MinutesReader.Read(Seed.Bytes).Minutes();

    internal const string Shape =
        """
        Positive Élargissement des réseaux 4 6/0/4
        Positive Intersectorialité 2 13/0/4+3
        Negative Essoufflement/éparpillement 2 8/0/3+2
        NoChange Où il n'y a pas eu de changement : la participation des citoyen.ne.s dans les concertations
        """
        + " = Faible participation citoyenne dans les concertations 0 13/0/5\n"
        + """
        Unclear Perte d'autonomie décisionnelle et manque de clarté = Perte d'autonomie 0 1/3/7
        notes 3
        """;

    [Fact]
    public void The_sample_document_gives_its_five_themes_with_all_changes_and_lessons() => Outlines.Shape(Minutes).ShouldBe(Shape);

    [Fact]
    public void The_header_of_the_document_gives_title_date_period_and_language()
    {
        Minutes.Title.ShouldBe("Cerner les « Wow » de nos collaborations");
        Minutes.HeldOn.ShouldBe(new DateOnly(2018, 10, 30));
        Minutes.Period!.ToString().ShouldBe("2014–2018");
        Minutes.Language.ShouldBe("fr");
        Minutes.Intention.ShouldNotBeNull().ShouldStartWith("À partir des résultats de la démarche");
        Minutes.Intention.ShouldEndWith("dans notre prochain plan de quartier.");
        Minutes.RetainedCount.ShouldBe(5);
        Minutes.Phase.ShouldBe(Phase.Closed);
    }

    [Fact]
    public void Themes_are_ranked_in_the_order_of_the_first_part_and_deepened_in_that_of_the_second()
    {
        Minutes.Themes.ShouldAllBe(theme => theme.Retained);
        Minutes.Themes.Select(theme => theme.Rank).ShouldBe([1, 2, 3, 4, 5]);
        Minutes.Themes.Select(theme => theme.DeepeningRank).ShouldBe([1, 2, 3, 5, 4]);
    }

    [Fact]
    public void Every_text_of_the_minutes_is_in_the_file_byte_for_byte()
    {
        var texts = Minutes.Themes.SelectMany(theme => theme.Changes.Select(change => change.Text)
                .Concat(theme.Lessons.SelectMany(lesson => lesson.Items.Prepend(lesson.Text)))
                .Concat([theme.LongLabel, theme.ShortLabel]))
            .Concat(Minutes.Notes)
            .Concat([Minutes.Title, Minutes.Intention!])
            .ToList();

        texts.Count.ShouldBeGreaterThan(90);
        foreach (var text in texts) Seed.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)).ShouldBeGreaterThanOrEqualTo(0, text);
    }

    [Fact]
    public void A_line_with_a_bullet_is_never_a_heading_even_if_it_ends_in_a_colon()
    {
        var vision = Minutes.Themes[1].Lessons.Single(lesson => lesson.Text == "Avoir une vision intégrée :");
        vision.Items.ShouldBe(["La construire ensemble", "Y adhérer", "Se l'approprier"]);
        Minutes.Themes[2].Lessons[0].Items[0].ShouldBe("Propositions/idées : fonds dédiés pour libérer du temps aux équipes de travail");
    }

    [Fact]
    public void A_change_has_the_direction_of_the_heading_above_it() =>
        Minutes.Themes.SelectMany(theme => theme.Changes).GroupBy(change => change.Direction).Select(group => (group.Key, group.Count()))
            .ShouldBe([(Direction.Positive, 6), (Direction.Negative, 2)]);
}
