using System.Diagnostics;
using System.Text;
using CollabBot.Endpoints;
using CollabBot.Features.Import;
using CollabBot.Localization;
using CollabBot.Reports;

namespace CollabBot.Features.Importing;

public sealed class ReportFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\f ")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string text) => Fault(text).ShouldBeOfType<ImportFault.Empty>();

    [Theory]
    [InlineData("Liste d'épicerie\n- lait\n- pain\nFromages\n- brie")]
    [InlineData("Rapport annuel\n\nLes changements sont nombreux. Nous avons tenu 12 rencontres.")]
    [InlineData("# Changelog\n\n## Changes\n- fixed a bug\n- added a button")]
    [InlineData("Goals\n- be happy\nObjectives\n- be rich")]
    [InlineData("using System;\n\nnamespace Changes;\n\n// No change here\npublic class Facilitants { }\n")]
    [InlineData("Changements positifs\n\nChangements négatifs\n\nFacilitants\nÉcueils\n")]
    [InlineData("a;b;c\n1;2;3\n")]
    public void A_text_without_changes_or_themes_with_lists_is_refused(string text) => Fault(text).ShouldBeOfType<ImportFault.NoReport>();

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><h2>Facilitants</h2></body></html>")]
    [InlineData("{\\rtf1\\ansi Facilitants\\par - a}")]
    [InlineData("<?xml version=\"1.0\"?><w:document/>")]
    public void A_file_in_HTML_RTF_or_XML_is_refused(string text) => Fault(text).ShouldBeOfType<ImportFault.Markup>();

    [Fact]
    public void A_file_that_is_not_text_is_refused()
    {
        byte[][] files =
        [
            [.. "PK\x03\x04"u8, .. new byte[200]],
            [.. "%PDF-1.7\n"u8, .. Seed.Bytes],
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            [.. Seed.Bytes, 0],
            [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))],
            [0xFF, 0xFE, 0x00, 0xD8, 0x0A, 0x00],
        ];

        foreach (var file in files)
        {
            ReportFile.Read(file).ShouldBeOfType<OutlineReading.Refused>().Fault.ShouldBeOfType<ImportFault.NotText>();
        }
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused() =>
        ReportFile.Read(new byte[OutlineBytes.Limit + 1]).ShouldBeOfType<OutlineReading.Refused>().Fault
            .ShouldBeOfType<ImportFault.TooLarge>();

    [Theory]
    [InlineData("{ \"name\": \"something else\" }")]
    [InlineData("[1, 2]x")]
    [InlineData("[{\"a\": 1}]")]
    [InlineData("{")]
    public void JSON_that_is_no_export_is_refused(string text)
    {
        var fault = Fault(text);
        if (!text.StartsWith("[1", StringComparison.Ordinal)) fault.ShouldBeOfType<ImportFault.BadJson>();
        else fault.ShouldBeOfType<ImportFault.NoReport>();
    }

    [Fact]
    public void An_export_that_is_read_and_written_again_is_identical()
    {
        var json = MinutesJson.WriteBytes(OutlineReader.Read(Seed.Bytes).Minutes());

        MinutesJson.WriteBytes(ReportFile.Read(json).Minutes()).ShouldBe(json);
        MinutesJson.WriteBytes(ReportFile.Read([0xEF, 0xBB, 0xBF, .. json]).Minutes()).ShouldBe(json);
    }

    [Fact]
    public void Every_refusal_has_a_sentence_in_each_language()
    {
        ImportFault[] faults =
        [
            new ImportFault.Empty(),
            new ImportFault.TooLarge(1, OutlineBytes.Limit),
            new ImportFault.NotText(),
            new ImportFault.Markup(),
            new ImportFault.NoReport(),
            new ImportFault.BadJson(new MinutesJsonFault.NotJson(3)),
            new ImportFault.BadJson(new MinutesJsonFault.TooLarge(1, MinutesJson.Limit)),
            new ImportFault.BadJson(new MinutesJsonFault.UnknownVersion(7)),
            new ImportFault.BadJson(new MinutesJsonFault.Missing("title")),
            new ImportFault.BadJson(new MinutesJsonFault.WrongType("themes")),
            new ImportFault.BadJson(new MinutesJsonFault.UnknownValue("phase", "x")),
            new ImportFault.BadJson(new MinutesJsonFault.UnreadableText("title")),
        ];

        foreach (var texts in Texts.All)
        {
            var sentences = faults.Select(fault => OutlineAccount.Of(fault, texts)).ToList();
            sentences.ShouldAllBe(sentence => sentence.EndsWith('.') && !sentence.Contains('{'));
            sentences.Distinct().Count().ShouldBe(faults.Length - 1);
        }
    }

    [Fact]
    public void The_file_name_becomes_the_title_if_the_document_has_none()
    {
        var bytes = Encoding.UTF8.GetBytes("Changements positifs\n- plus de liens\n");

        ReportFile.Read(bytes, "Bilan 2018").Minutes().Title.ShouldBe("Bilan 2018");
        ReportFile.Read(bytes).Minutes().Title.ShouldBe("Changements positifs");
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("Réseaux\nFacilitants\n")]
    [InlineData("Changements positifs\n- a\n")]
    [InlineData("- a\n ")]
    [InlineData("- (\n")]
    [InlineData("=-=-")]
    [InlineData("a.b.")]
    [InlineData("«")]
    [InlineData("1.1 ")]
    public void A_hostile_file_does_not_take_quadratic_time(string part)
    {
        var honest = Time(string.Concat(Enumerable.Repeat(Seed.Text, 200_000 / Seed.Text.Length)));

        var hostile = Time("Changements positifs\n- a\n" + string.Concat(Enumerable.Repeat(part, 200_000 / part.Length)));

        // The limit is relative to a normal file of the same length. Quadratic time would take about a thousand times as long.
        (hostile / honest).ShouldBeLessThan(200);

        static double Time(string text)
        {
            var watch = Stopwatch.StartNew();
            if (OutlineReader.Read(text) is OutlineReading.Understood read)
                MarkdownReport.Of(read.Minutes, Texts.French).ShouldNotBeEmpty();
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    [Fact]
    public void The_import_account_contains_no_control_characters()
    {
        var account = OutlineAccount.Of(
            OutlineReader.Read(Seed.Text.Replace("PIC", "P\u001b[2JIC", StringComparison.Ordinal)), Texts.English);

        account.ShouldAllBe(line => !line.Any(char.IsControl));
    }

    private static ImportFault Fault(string text) =>
        ReportFile.Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<OutlineReading.Refused>().Fault;
}
