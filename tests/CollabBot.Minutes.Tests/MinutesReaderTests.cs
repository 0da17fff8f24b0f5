using System.Diagnostics;
using System.Text;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Markdown;
using CollabBot.Minutes.Outline;
using CollabBot.Minutes.Tests.Markdown;
using CollabBot.Minutes.Tests.Outline;

namespace CollabBot.Minutes.Tests;

public sealed class MinutesReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n\f ")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_refused(string text) => Fault(text).ShouldBeOfType<MinutesFault.Empty>();

    [Theory]
    [InlineData("Liste d'épicerie\n- lait\n- pain\nFromages\n- brie")]
    [InlineData("Rapport annuel\n\nLes changements sont nombreux. Nous avons tenu 12 rencontres.")]
    [InlineData("# Changelog\n\n## Changes\n- fixed a bug\n- added a button")]
    [InlineData("Goals\n- be happy\nObjectives\n- be rich")]
    [InlineData("using System;\n\nnamespace Changes;\n\n// No change here\npublic class Facilitants { }\n")]
    [InlineData("Changements positifs\n\nChangements négatifs\n\nFacilitants\nÉcueils\n")]
    [InlineData("a;b;c\n1;2;3\n")]
    public void A_text_without_changes_or_themes_with_lists_is_refused(string text) => Fault(text).ShouldBeOfType<MinutesFault.NoMinutes>();

    [Theory]
    [InlineData("<!DOCTYPE html><html><body><h2>Facilitants</h2></body></html>")]
    [InlineData("{\\rtf1\\ansi Facilitants\\par - a}")]
    [InlineData("<?xml version=\"1.0\"?><w:document/>")]
    public void A_file_in_HTML_RTF_or_XML_is_refused(string text) => Fault(text).ShouldBeOfType<MinutesFault.Markup>();

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
            Encoding.UTF8.GetBytes("Changements positifs\n- a\uFFFE\n"),
        ];

        foreach (var file in files)
        {
            MinutesReader.Read(file).ShouldBeOfType<MinutesReading.Refused>().Fault.ShouldBeOfType<MinutesFault.NotText>();
        }
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused() =>
        MinutesReader.Read(new byte[MinutesReader.MaxBytes + 1]).ShouldBeOfType<MinutesReading.Refused>().Fault
            .ShouldBeOfType<MinutesFault.TooLarge>();

    [Theory]
    [InlineData("{ \"name\": \"something else\" }")]
    [InlineData("[1, 2]x")]
    [InlineData("[{\"a\": 1}]")]
    [InlineData("{")]
    public void JSON_that_is_no_export_is_refused(string text)
    {
        var fault = Fault(text);
        if (!text.StartsWith("[1", StringComparison.Ordinal)) fault.ShouldBeOfType<MinutesFault.BadJson>();
        else fault.ShouldBeOfType<MinutesFault.NoMinutes>();
    }

    [Fact]
    public void An_export_that_is_read_and_written_again_is_identical()
    {
        var json = MinutesJson.WriteBytes(MinutesReader.Read(Seed.Bytes).Minutes());

        MinutesJson.WriteBytes(MinutesReader.Read(json).Minutes()).ShouldBe(json);
        MinutesJson.WriteBytes(MinutesReader.Read([0xEF, 0xBB, 0xBF, .. json]).Minutes()).ShouldBe(json);
    }

    [Fact]
    public void The_file_name_becomes_the_title_if_the_document_has_none()
    {
        var bytes = Encoding.UTF8.GetBytes("Changements positifs\n- plus de liens\n");

        MinutesReader.Read(bytes, "Bilan 2018").Minutes().Title.ShouldBe("Bilan 2018");
        MinutesReader.Read(bytes).Minutes().Title.ShouldBe("Changements positifs");
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
            if (OutlineReader.Read(text) is MinutesReading.Understood read)
                MinutesMarkdown.Of(read.Minutes, new PlainWords()).ShouldNotBeEmpty();
            return watch.Elapsed.TotalMilliseconds;
        }
    }

    private static MinutesFault Fault(string text) =>
        MinutesReader.Read(Encoding.UTF8.GetBytes(text)).ShouldBeOfType<MinutesReading.Refused>().Fault;
}
