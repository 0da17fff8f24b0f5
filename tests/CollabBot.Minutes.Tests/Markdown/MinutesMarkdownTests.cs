using CollabBot.Domain;
using CollabBot.Minutes.Markdown;
using CollabBot.Minutes.Tests.Outline;

namespace CollabBot.Minutes.Tests.Markdown;

/// <summary>The minutes as Markdown.</summary>
public sealed class MinutesMarkdownTests
{
    private static readonly MinutesContent Seeded = MinutesReader.Read(Seed.Bytes).Minutes();

    [Fact]
    public void The_minutes_of_the_sample_meeting_have_the_headings_in_the_order_of_the_document()
    {
        var markdown = MinutesMarkdown.Of(Seeded, new PlainWords());

        Headings(markdown).ShouldBe(
        [
            "# Cerner les « Wow » de nos collaborations",
            "## intention",
            "## changes",
            "### direction Positive",
            "#### Élargissement des réseaux",
            "#### Intersectorialité",
            "### direction Negative",
            "#### Essoufflement/éparpillement",
            "### direction NoChange",
            "#### Où il n'y a pas eu de changement : la participation des citoyen.ne.s dans les concertations",
            "### direction Unclear",
            "#### Perte d'autonomie décisionnelle et manque de clarté",
            "## lessons",
            "### Élargissement des réseaux",
            "#### Enabler",
            "#### Pitfall",
            "### Intersectorialité",
            "#### Enabler",
            "#### Pitfall",
            "### Essoufflement/éparpillement",
            "#### Enabler",
            "#### Pitfall",
            "### Perte d'autonomie",
            "#### Enabler",
            "#### Wish",
            "#### Pitfall",
            "### Faible participation citoyenne dans les concertations",
            "#### Enabler",
            "#### Pitfall",
            "## notes",
        ]);
        markdown.ShouldContain("\n2018-10-30 · 2014–2018\n");
        markdown.ShouldContain(
            "- Avoir une vision intégrée :\n  - La construire ensemble\n  - Y adhérer\n  - Se l'approprier\n- Avoir un espace");
    }

    [Fact]
    public void All_list_items_of_the_sample_document_are_in_the_minutes_in_the_same_order()
    {
        var markdown = MinutesMarkdown.Of(Seeded, new PlainWords());
        var items = Seed.Text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .ToList();

        markdown.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("- ", StringComparison.Ordinal)).ShouldBe(items);
    }

    [Fact]
    public void Minutes_contain_ungrouped_changes_reasons_and_examples_but_no_theme_that_was_not_retained()
    {
        var markdown = MinutesMarkdown.Of(
            new MinutesContent
            {
                Title = "t",
                Themes =
                [
                    new MinutesTheme
                    {
                        LongLabel = "gardé",
                        ShortLabel = "gardé",
                        Direction = Direction.Positive,
                        Retained = true,
                        Rank = 1,
                        Changes = [new MinutesChange("c", Direction.Negative, "w", "x")],
                    },
                    new MinutesTheme { LongLabel = "écarté", ShortLabel = "écarté", Direction = Direction.Positive },
                ],
                Ungrouped = [new MinutesChange("seul", Direction.Unclear)],
            },
            new PlainWords());

        markdown.ShouldContain("- c\n  - (Negative)\n  - why: w\n  - example: x\n");
        markdown.ShouldContain("- seul");
        markdown.ShouldNotContain("écarté");
    }

    [Fact]
    public void Minutes_of_an_open_retrospective_are_marked_provisional()
    {
        MinutesMarkdown.Of(new MinutesContent { Title = "t", Phase = Phase.Grouping }, new PlainWords()).ShouldContain("*provisional*");
        MinutesMarkdown.Of(new MinutesContent { Title = "t" }, new PlainWords()).ShouldBe("# t\n");
    }

    [Trait("promise", "no markup of a contributor takes effect")]
    [Theory]
    [InlineData("*gras* _ital_ `code` ~~non~~", @"\*gras\* \_ital\_ \`code\` \~\~non\~\~")]
    [InlineData("[lien](https://a.ca) ![i](x)", @"\[lien\](https\:\/\/a\.ca) !\[i\](x)")]
    [InlineData("<script>alert(1)</script> &amp;", "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;")]
    [InlineData("<at>Zoé</at>", "&lt;at&gt;Zoé&lt;/at&gt;")]
    [InlineData("@Zoé et a@b.ca", "\\@\u2060Zoé et a\\@\u2060b\\.ca")]
    [InlineData("# titre", @"\# titre")]
    [InlineData("- point", @"\- point")]
    [InlineData("+ point", @"\+ point")]
    [InlineData("12. point", @"12\. point")]
    [InlineData("3) point", @"3\) point")]
    [InlineData("> cite", "&gt; cite")]
    [InlineData("---", @"\-\-\-")]
    [InlineData("a | b", @"a \| b")]
    [InlineData(@"C:\temp", @"C\:\\temp")]
    [InlineData("www.exemple.ca/x", @"www\.exemple\.ca\/x")]
    [InlineData("exemple.ca", @"exemple\.ca")]
    [InlineData("citoyen.ne.s, agent.e.s, PIC...", "citoyen.ne.s, agent.e.s, PIC...")]
    [InlineData("processus + gouvernance : l'été (2014) - œuvre", "processus + gouvernance : l'été (2014) - œuvre")]
    [InlineData("un\n# deux\r\n- trois", @"un # deux - trois")]
    [InlineData("$x$ {y} a^b^", @"\$x\$ \{y\} a\^b\^")]
    public void Markdown_and_HTML_in_a_chat_message_are_escaped(string typed, string written) =>
        MarkdownText.Line(typed).ShouldBe(written.Replace("un # deux", @"un \# deux", StringComparison.Ordinal));

    [Fact]
    public void A_text_of_several_lines_stays_within_its_list_item()
    {
        var minutes = new MinutesContent { Title = "t\n# x", Ungrouped = [new MinutesChange("a\n- b\n\n    c", Direction.Positive)] };

        var file = MinutesMarkdown.Of(minutes, new PlainWords());
        file.ShouldStartWith("# t&#10;# x\n");
        file.ShouldEndWith("- a  \n  \\- b\n\n  &#32;   c\n");

        var message = MinutesMarkdown.ForChat(minutes, new PlainWords());
        message.ShouldStartWith("# t \\# x\n");
        message.ShouldEndWith("- a  \n  \\- b  \n  c\n");
    }

    private static List<string> Headings(string markdown) => [.. markdown.Split('\n').Where(line => line.StartsWith('#'))];
}
