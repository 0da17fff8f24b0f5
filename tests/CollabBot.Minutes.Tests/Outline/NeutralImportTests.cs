using System.Text;
using CollabBot.Domain;

namespace CollabBot.Minutes.Tests.Outline;

/// <summary>What an import cannot read goes to the notes, and never into a list with a meaning.</summary>
[Trait("promise", "an import never files silently what it cannot read")]
public sealed class NeutralImportTests
{
    private const string Top = "Bilan 2018\nChangements positifs\nRéseaux\n- plus larges\n";
    private const string Lists = "Facilitants et écueils\nRéseaux\nFacilitants\n- ouverture\nÉcueils\n- jargon\n";
    private const string Shape = "Positive Réseaux 1 1/0/1";

    public static TheoryData<string> UnknownHeadings =>
    [
        "Recommandations", "Prochaines étapes :", "## Présences", "Pistes d'action", "**Suites à donner**", "RECOMMENDATIONS",
        "Next steps:", "4. Recommandations", "Budget 2019", "Attendance", "Questions ouvertes ?", "Action items", "Parking lot",
        "Fin de la rencontre :", "Photos",
    ];

    [Theory]
    [MemberData(nameof(UnknownHeadings))]
    public void Points_under_an_unknown_heading_after_a_list_go_to_the_notes_and_are_counted(string heading)
    {
        foreach (var gap in new[] { "", "\n" })
        {
            var read = Read($"{Top}{gap}{Lists}{gap}{heading}{gap}\n- Zoé Tremblay\n- Louis Roy\n  - le mardi\n");

            Outlines.Shape(read.Minutes).ShouldBe(Shape + "\nnotes 4", heading);
            read.Minutes.Notes.Skip(1).ShouldBe(["Zoé Tremblay", "Louis Roy", "le mardi"]);
            var kept = read.Remarks.OfType<MinutesRemark.UnknownHeading>().ShouldHaveSingleItem(heading);
            kept.Points.ShouldBe(3);
            kept.Text.ShouldBe(heading);
        }
    }

    [Theory]
    [InlineData("Recommandations")]
    [InlineData("Prochaines étapes :")]
    [InlineData("Présences")]
    [InlineData("Next steps")]
    [InlineData("Ordre du jour")]
    [InlineData("Pistes d'action :")]
    public void Points_under_a_heading_of_meetings_are_no_changes(string heading)
    {
        var read = Read($"{Top}{heading}\n- Zoé Tremblay\n- Louis Roy\n{Lists}");

        Outlines.Shape(read.Minutes).ShouldBe(Shape + "\nnotes 3");
        read.Remarks.OfType<MinutesRemark.UnknownHeading>().ShouldHaveSingleItem().Points.ShouldBe(2);
    }

    [Theory]
    [InlineData("## Notre équipe")]
    [InlineData("# Annexe")]
    public void A_Markdown_heading_of_a_higher_level_ends_the_themes_of_a_direction(string heading)
    {
        var read = Read(
            $"# Bilan\n## Changements\n### Changements positifs\n#### Réseaux\n- plus larges\n{heading}\n- Zoé\n\n- Louis\n"
            + "## Facilitants et écueils\n### Réseaux\n#### Facilitants\n- ouverture\n#### Écueils\n- jargon\n");

        Outlines.Shape(read.Minutes).ShouldBe(Shape + "\nnotes 3");
    }

    [Theory]
    [InlineData("4. Budget 2019", "1.", "2.", "3.")]
    [InlineData("D) Budget 2019", "A)", "B)", "C)")]
    public void A_number_that_continues_those_of_the_headings_begins_an_unknown_section(
        string heading, string first, string second, string third)
    {
        var minutes = Read(
            $"Bilan\n{first} Changements positifs\nRéseaux\n- a\n{second} Facilitants\n- b\n- c\n{third} Écueils\n- d\n"
            + $"{heading}\n- 500 $\n")
            .Minutes;

        minutes.Notes.ShouldBe([heading, "500 $"]);
        minutes.Themes.Sum(theme => theme.Lessons.Count).ShouldBe(3);
    }

    [Theory]
    [InlineData("Budget 2019")]
    [InlineData("Recommandations")]
    [InlineData("**Nos partenaires**")]
    public void Where_each_theme_stands_with_its_lists_points_under_an_unknown_heading_are_no_changes(string heading)
    {
        var read = Read(
            $"Bilan\nChangements positifs\nRéseaux\n- a\nFacilitants\n- b\nEntraide\n- c\nÉcueils\n- d\n{heading}\n- Zoé\n- Louis\n");

        Outlines.Shape(read.Minutes).ShouldBe("Positive Réseaux 1 1/0/0\nPositive Entraide 1 0/0/1\nnotes 3");
        read.Remarks.OfType<MinutesRemark.UnknownHeading>().ShouldHaveSingleItem().Points.ShouldBe(2);
    }

    [Fact]
    public void A_theme_may_follow_the_points_of_an_unknown_heading()
    {
        var read = Read($"{Top}{Lists}Recommandations\n- une\n\nEntraide\nÉcueils\n- isolement\n");

        Outlines.Shape(read.Minutes).ShouldBe(Shape + "\nUnclear Entraide 0 0/0/1\nnotes 2");
    }

    [Fact]
    public void A_sentence_between_the_points_of_a_list_does_not_end_the_list()
    {
        var read = Read($"{Top}{Lists}\nLe temps a manqué.\n\n- hâte\n");

        Outlines.Shape(read.Minutes).ShouldBe("Positive Réseaux 1 1/0/2\nnotes 1");
    }

    [Theory]
    [InlineData("What went well", "What didn't go well")]
    [InlineData("What went well", "What didn’t go so well?")]
    [InlineData("What went well", "What could be improved")]
    [InlineData("What worked", "What did not work well")]
    [InlineData("What helped", "What did not help")]
    [InlineData("Strengths", "Weaknesses")]
    [InlineData("What made it easier", "What made it harder")]
    [InlineData("Bons coups", "Moins bons coups")]
    [InlineData("Nos bons coups", "Nos moins bons coups")]
    [InlineData("Points forts", "Points à améliorer")]
    [InlineData("Forces", "Faiblesses")]
    [InlineData("Ce qui a bien fonctionné", "Ce qui a moins bien fonctionné")]
    [InlineData("Ce qui s'est bien passé", "Ce qui s'est moins bien passé")]
    [InlineData("Ce qui a bien été", "Ce qui a moins bien été")]
    [InlineData("Ce qui a aidé", "Ce qui n'a pas aidé")]
    [InlineData("Conditions gagnantes", "Conditions perdantes")]
    [InlineData("À reproduire", "À ne pas reproduire")]
    [InlineData("Facteurs favorables", "Facteurs défavorables")]
    public void Each_heading_for_what_went_well_has_its_opposite(string good, string bad)
    {
        Outlines.Shape(Read($"{Top}Réseaux\n{good}\n- ouverture\n{bad}\n- jargon\n- hâte\n").Minutes)
            .ShouldBe("Positive Réseaux 1 1/0/2", bad);
        Outlines.Shape(Read($"{Top}Réseaux\n{bad}\n- jargon\n{good}\n- ouverture\n").Minutes).ShouldBe("Positive Réseaux 1 1/0/1", bad);
    }

    [Theory]
    [InlineData("Facteurs peu facilitants")]
    [InlineData("Éléments moins facilitants :")]
    [InlineData("Ce qui aurait pu aider")]
    [InlineData("What helped less")]
    [InlineData("Not so helpful")]
    [InlineData("Facilitants manquants")]
    [InlineData("Non-enablers")]
    [InlineData("Écueils évités")]
    public void A_heading_that_can_be_read_in_two_ways_begins_no_list(string heading)
    {
        foreach (var above in new[] { "Facilitants", "Écueils" })
        {
            var minutes = Read($"{Top}Réseaux\n{above}\n- a\n{heading}\n- b\n- c\n").Minutes;

            minutes.Themes.ShouldHaveSingleItem().Lessons.Select(lesson => lesson.Text).ShouldBe(["a"], heading);
            minutes.Notes.Select(note => note.TrimEnd(':', ' ')).ShouldBe([heading.TrimEnd(':', ' '), "b", "c"]);
        }
    }

    [Theory]
    [InlineData("Changements moins positifs")]
    [InlineData("Changements pas si négatifs")]
    [InlineData("Not so positive changes")]
    [InlineData("Effets peu positifs")]
    public void A_direction_with_a_negation_is_unclear(string heading)
    {
        var minutes = Read($"{Top}{heading}\nEntraide\n- plus faible\n").Minutes;

        Outlines.Shape(minutes).ShouldBe("Positive Réseaux 1 0/0/0\nUnclear Entraide 1 0/0/0");
    }

    [Theory]
    [InlineData("![Photo de groupe](photo.jpg)")]
    [InlineData("[![Logo](logo.png)](https://exemple.ca)")]
    [InlineData("![[plan.png]]")]
    [InlineData("<img src=\"logo.png\">")]
    [InlineData("<!-- à relire -->")]
    [InlineData("| Nom | Organisme |\n|-----|:---:|\n| Zoé | Table |")]
    [InlineData("Nom | Organisme\n--- | ---\nZoé | Table")]
    [InlineData("[plan]: https://exemple.ca \"Plan\"")]
    public void Pictures_and_tables_are_no_themes_and_end_no_list(string block)
    {
        var lines = block.Split('\n').Count(line => line.Any(char.IsLetter));

        foreach (var text in new[]
        {
            $"# Bilan\n\n{block}\n\n## Changements positifs\n### Réseaux\n- plus larges\n\n{Lists}",
            $"{Top}\n{block}\n\n{Lists}",
            $"{Top}{block}\n{Lists}",
            $"{Top}{Lists}\n{block}\n",
            $"{Top}{Lists}".Replace("- jargon", $"\n{block}\n\n- jargon", StringComparison.Ordinal),
        })
        {
            var read = Read(text);
            Outlines.Shape(read.Minutes).ShouldBe($"{Shape}\nnotes {lines}", text);
            NothingLostTests.Lost(text).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("---\ntitle: Bilan 2018\ndate: 2018-10-30\ntags: [quartier]\n---\n", "2018-10-30")]
    [InlineData("---\nauteur: \"Table de quartier\"\ncategories:\n  - bilans\n  - plans\n...\n", null)]
    [InlineData("---\nlayout: post\ndescription: >\n  Un long texte\n---\n\n", null)]
    public void Front_matter_gives_facts_and_notes_but_no_theme(string front, string? day)
    {
        var text = front + Top + Lists;
        var minutes = Read(text).Minutes;

        Outlines.Shape(minutes).Split('\n')[0].ShouldBe(Shape);
        minutes.Themes.ShouldHaveSingleItem();
        minutes.Title.ShouldBe("Bilan 2018");
        minutes.HeldOn?.ToString("yyyy-MM-dd", null).ShouldBe(day);
        NothingLostTests.Lost(text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(72, false)]
    [InlineData(72, true)]
    [InlineData(80, false)]
    [InlineData(80, true)]
    [InlineData(64, false)]
    [InlineData(100, false)]
    public void The_sample_document_wrapped_by_an_editor_keeps_every_item_and_sub_item(int width, bool hangs)
    {
        var wrapped = Wrap(Seed.Text, width, hangs);

        var minutes = Read(wrapped).Minutes;

        Outlines.Shape(minutes).ShouldBe(SeedOutlineTests.Shape);
        var typed = Outlines.Read(Seed.Text);
        Texts(minutes).ShouldBe(Texts(typed));
    }

    [Theory]
    [InlineData(72)]
    [InlineData(80)]
    public void Wrapped_items_with_capitals_full_stops_and_sub_items_stay_whole(int width)
    {
        const string Text =
            """
            Bilan 2018

            Facilitants et écueils

            Réseaux

            Facilitants
            - Les rencontres de la Table avec la Ville, le CIUSSS, le Centre de services scolaire, Centraide et la Maison. Tous y viennent.
              - Les rencontres du mardi matin, tenues au Centre communautaire de la rue Sainte-Catherine, où le café est bon. PIC compris
                - Une animation d'une personne de l'extérieur, payée par la Ville, par Centraide et par le CIUSSS. Excellente idée de Zoé
              - Autre sous-point
            - Élections

            Écueils
            - Jargon
            """;

        Outlines.Shape(Read(Wrap(Text, width, hangs: false)).Minutes).ShouldBe("Unclear Réseaux 0 2/0/1+3");
        Texts(Read(Wrap(Text, width, hangs: true)).Minutes).ShouldBe(Texts(Read(Text).Minutes));
        Texts(Read(Wrap(Text, width, hangs: false)).Minutes).ShouldBe(Texts(Read(Text).Minutes));
    }

    [Theory]
    [InlineData("Élargissement des réseaux")]
    [InlineData("L’équipe élargie — enfin")]
    [InlineData("Où ça ? Là-bas")]
    public void A_text_that_was_decoded_wrongly_is_reported(string words)
    {
        var misread = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(Encoding.UTF8.GetBytes(words));

        var read = Read(Top + Lists + "- " + misread + "\n");

        var remark = read.Remarks.OfType<MinutesRemark.WronglyDecoded>().ShouldHaveSingleItem();
        remark.Text.ShouldContain(misread[..5]);
        Read(Top + Lists + "- " + words + "\n").Remarks.OfType<MinutesRemark.WronglyDecoded>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("r\uFFFDseaux", "utf-8")]
    [InlineData("réseaux", "ibm850")]
    [InlineData("réseaux", "macintosh")]
    public void A_text_in_an_encoding_that_is_not_read_is_reported(string words, string encoding)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes($"Bilan\nPitfalls\n- {words}\n")
            ?? Encoding.UTF8.GetBytes($"Bilan\nPitfalls\n- {words}\n");

        MinutesReader.Read(bytes).ShouldBeOfType<MinutesReading.Understood>()
            .Remarks.OfType<MinutesRemark.WronglyDecoded>().ShouldHaveSingleItem();
    }

    private static MinutesReading.Understood Read(string text) =>
        MinutesReader.Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<MinutesReading.Understood>(text);

    private static IEnumerable<string> Texts(MinutesContent minutes) => minutes.Themes.SelectMany(theme =>
        theme.Changes.Select(change => change.Text).Concat(theme.Lessons.SelectMany(lesson => lesson.Items.Prepend(lesson.Text))));

    /// <summary>Breaks lines like « fold » and the fill commands of editors, with or without a hanging indent.</summary>
    internal static string Wrap(string text, int width, bool hangs) => string.Join('\n', text.Split('\n').SelectMany(line =>
    {
        var indent = line.Length - line.TrimStart().Length;
        var hang = hangs ? new string(' ', indent + (line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? 2 : 0)) : "";
        List<string> lines = [line[..indent]];
        foreach (var word in line[indent..].Split(' '))
        {
            if (lines[^1].Length + 1 + word.Length > width && lines[^1].Trim().Length > 0) lines.Add(hang + word);
            else lines[^1] += (lines[^1].Trim().Length > 0 ? " " : "") + word;
        }

        return lines;
    }));
}
