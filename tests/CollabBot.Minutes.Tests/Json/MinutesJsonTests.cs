using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Minutes.Json;
using CollabBot.Minutes.Tests.Outline;

namespace CollabBot.Minutes.Tests.Json;

/// <summary>Writing and reading the minutes as JSON.</summary>
public sealed class MinutesJsonTests
{
    private static readonly MinutesContent Seeded = MinutesReader.Read(Seed.Bytes).Minutes();

    [Fact]
    public void Reading_written_minutes_and_writing_them_again_gives_the_same_bytes()
    {
        foreach (var minutes in new[] { Seeded, Full(), new MinutesContent { Title = "t" } })
        {
            var first = MinutesJson.WriteBytes(minutes);
            var read = MinutesJson.Read(first).ShouldBeOfType<MinutesJsonReading.Understood>();

            MinutesJson.WriteBytes(read.Minutes).ShouldBe(first);
            read.UnknownFields.ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_field_survives_writing_and_reading()
    {
        var minutes = Full();

        var read = MinutesJson.Read(MinutesJson.Write(minutes)).ShouldBeOfType<MinutesJsonReading.Understood>().Minutes;

        (read with { Notes = [], Dissents = [], Themes = [], Ungrouped = [] })
            .ShouldBe(minutes with { Notes = [], Dissents = [], Themes = [], Ungrouped = [] });
        read.Dissents.ShouldBe(minutes.Dissents);
        read.Notes.ShouldBe(minutes.Notes);
        read.Ungrouped.ShouldBe(minutes.Ungrouped);
        read.Themes.Select(Bare).ShouldBe(minutes.Themes.Select(Bare));
        read.Themes.SelectMany(theme => theme.Changes).ShouldBe(minutes.Themes.SelectMany(theme => theme.Changes));
        read.Themes.SelectMany(theme => theme.Lessons).Select(Told)
            .ShouldBe(minutes.Themes.SelectMany(theme => theme.Lessons).Select(Told));
    }

    [Fact]
    public void The_JSON_has_the_documented_field_names_and_values()
    {
        var file = JsonNode.Parse(MinutesJson.Write(Seeded))!;

        file["version"]!.GetValue<int>().ShouldBe(1);
        file["heldOn"]!.GetValue<string>().ShouldBe("2018-10-30");
        file["period"]!["from"]!.GetValue<int>().ShouldBe(2014);
        file["period"]!["to"]!.GetValue<int>().ShouldBe(2018);
        file["themes"]!.AsArray().Select(theme => theme!["direction"]!.GetValue<string>())
            .ShouldBe(["positive", "positive", "negative", "noChange", "unclear"]);
        file["themes"]!.AsArray().ShouldAllBe(theme => theme!["shortLabel"] != null);
        var last = file["themes"]![4]!;
        last["lessons"]!.AsArray().Select(lesson => lesson!["kind"]!.GetValue<string>()).Distinct()
            .ShouldBe(["enabler", "wish", "pitfall"]);
        file["themes"]![1]!["lessons"]![10]!["items"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public void Accents_and_quotation_marks_are_not_escaped()
    {
        var text = MinutesJson.Write(Seeded);

        text.ShouldContain("au cœur de toutes les démarches");
        text.ShouldContain("« Wow »");
        text.ShouldContain("Se l'approprier");
    }

    [Theory]
    [InlineData("{}", "Missing { Path = version }")]
    [InlineData("""{"version":1}""", "Missing { Path = title }")]
    [InlineData("""{"version":2,"title":"t"}""", "UnknownVersion { Version = 2 }")]
    [InlineData("""{"version":"1","title":"t"}""", "WrongType { Path = version }")]
    [InlineData("""{"version":1,"title":5}""", "WrongType { Path = title }")]
    [InlineData("""{"version":1,"title":"  "}""", "UnreadableText { Path = title }")]
    [InlineData("""{"version":1,"title":"a\u0000b"}""", "UnreadableText { Path = title }")]
    [InlineData("""{"version":1,"title":"t","notes":["a",null]}""", "Missing { Path = notes[1] }")]
    [InlineData("""{"version":1,"title":"t","notes":["a",""]}""", "UnreadableText { Path = notes[1] }")]
    [InlineData("""{"version":1,"title":"t","notes":"a"}""", "WrongType { Path = notes }")]
    [InlineData("""{"version":1,"title":"t","heldOn":"30/10/2018"}""", "UnknownValue { Path = heldOn, Value = 30/10/2018 }")]
    [InlineData("""{"version":1,"title":"t","period":{"from":2014}}""", "Missing { Path = period.to }")]
    [InlineData("""{"version":1,"title":"t","period":{"from":2018,"to":2014}}""", "UnknownValue { Path = period, Value = 2018–2014 }")]
    [InlineData("""{"version":1,"title":"t","phase":"over"}""", "UnknownValue { Path = phase, Value = over }")]
    [InlineData("""{"version":1,"title":"t","language":"de"}""", "UnknownValue { Path = language, Value = de }")]
    [InlineData("""{"version":1,"title":"t","retainedCount":0}""", "UnknownValue { Path = retainedCount, Value = 0 }")]
    [InlineData("""{"version":1,"title":"t","retainedCount":99999999999}""", "WrongType { Path = retainedCount }")]
    [InlineData("""{"version":1,"title":"t","themes":[{"direction":"positive"}]}""", "Missing { Path = themes[0].longLabel }")]
    [InlineData("""{"version":1,"title":"t","themes":[{"longLabel":"a"}]}""", "Missing { Path = themes[0].direction }")]
    [InlineData(
        """{"version":1,"title":"t","themes":[{"longLabel":"a","direction":"up"}]}""",
        "UnknownValue { Path = themes[0].direction, Value = up }")]
    [InlineData(
        """{"version":1,"title":"t","themes":[{"longLabel":"a","direction":"positive","changes":[{"text":"c","direction":1}]}]}""",
        "WrongType { Path = themes[0].changes[0].direction }")]
    [InlineData(
        """{"version":1,"title":"t","themes":[{"longLabel":"a","direction":"positive","lessons":[{"kind":"trap","text":"l"}]}]}""",
        "UnknownValue { Path = themes[0].lessons[0].kind, Value = trap }")]
    [InlineData("""{"version":1,"title":"t","ungrouped":[{"direction":"positive"}]}""", "Missing { Path = ungrouped[0].text }")]
    [InlineData("null", "WrongType { Path = $ }")]
    [InlineData("[]", "WrongType { Path = $ }")]
    [InlineData("", "NotJson { Line = 1 }")]
    [InlineData("{\n\"version\": 1,\n", "NotJson { Line = 3 }")]
    [InlineData("Facilitants", "NotJson { Line = 1 }")]
    public void An_invalid_file_is_refused_with_the_name_of_the_wrong_field(string text, string fault) =>
        MinutesJson.Read(text).ShouldBeOfType<MinutesJsonReading.Refused>().Fault.ToString().ShouldBe(fault);

    [Theory]
    [InlineData("""{"version":1,"title":"a\ud800"}""")]
    [InlineData("""{"version":1,"title":"t","\ud800":1}""")]
    [InlineData("""{"version":1,"title":"t","title":"u"}""")]
    [InlineData("""{"version":1,"title":"t"} more""")]
    public void Malformed_JSON_is_refused_without_an_exception(
        string text) => MinutesJson.Read(text).ShouldBeOfType<MinutesJsonReading.Refused>();

    [Fact]
    public void A_lone_surrogate_is_refused() =>
        MinutesJson.Read("{\"version\":1,\"title\":\"a" + '\ud800' + "\"}")
            .ShouldBeOfType<MinutesJsonReading.Refused>()
            .Fault.ShouldBeOfType<MinutesJsonFault.UnreadableText>();

    [Fact]
    public void JSON_nested_too_deeply_is_refused() =>
        MinutesJson.Read("""{"version":1,"title":"t","x":""" + new string('[', 100_000)).ShouldBeOfType<MinutesJsonReading.Refused>();

    [Fact]
    public void A_file_over_the_size_limit_is_refused() =>
        MinutesJson.Read(new byte[MinutesReader.MaxBytes + 1])
            .ShouldBeOfType<MinutesJsonReading.Refused>()
            .Fault.ShouldBeOfType<MinutesJsonFault.TooLarge>();

    [Fact]
    public void A_file_cut_off_at_any_length_is_refused_without_an_exception()
    {
        var text = MinutesJson.Write(Full());
        for (var length = 0; length < text.Length - 2; length++)
            MinutesJson.Read(text[..length]).ShouldBeOfType<MinutesJsonReading.Refused>();
    }

    [Fact]
    public void Unknown_fields_are_reported_and_do_not_prevent_reading() =>
        MinutesJson.Read("""{"version":1,"title":"t","colour":"red","themes":[{"longLabel":"a","direction":"unclear","owner":"x"}]}""")
            .ShouldBeOfType<MinutesJsonReading.Understood>().UnknownFields.ShouldBe(["colour", "themes[0].owner"]);

    [Fact]
    public void Missing_optional_fields_get_their_defaults()
    {
        var minutes = MinutesJson.Read("""{"version":1,"title":"t","themes":[{"longLabel":"a","direction":"noChange","rank":1}]}""")
            .ShouldBeOfType<MinutesJsonReading.Understood>().Minutes;

        minutes.Language.ShouldBe("fr");
        minutes.Phase.ShouldBe(Phase.Closed);
        minutes.Themes[0].ShortLabel.ShouldBe("a");
        minutes.Themes[0].Retained.ShouldBeTrue();
    }

    private static MinutesTheme Bare(MinutesTheme theme) => theme with { Changes = [], Lessons = [] };

    private static string Told(MinutesLesson lesson) =>
        $"{lesson.Kind} {lesson.Text} +{lesson.PlusOnes}: {string.Join(", ", lesson.Items)}";

    private static MinutesContent Full() => new()
    {
        Phase = Phase.Deepening,
        Title = "Titre « à » l’œil \u00A0 😀 \\ \" </script>",
        Intention = "Une\nintention",
        Period = Period.Between(2014, 2018).Match(period => period, _ => null!),
        HeldOn = new DateOnly(2018, 10, 30),
        Place = "École",
        Language = "en",
        RetainedCount = 3,
        PointsPerPerson = 7,
        Notes = ["une note", "une autre"],
        OverrideReason = "le temps manque",
        Dissents = ["à noter", "aussi"],
        Themes =
        [
            new MinutesTheme
            {
                LongLabel = "Long",
                ShortLabel = "Court",
                Direction = Direction.NoChange,
                Retained = true,
                Rank = 1,
                DeepeningRank = 2,
                Points = 0,
                RetainedBecause = "il revient partout",
                Changes =
                [
                    new MinutesChange("c", Direction.Negative, "parce que", "par exemple", "proposé"),
                    new MinutesChange("e\u0301", Direction.Unclear),
                ],
                Lessons =
                [
                    new MinutesLesson(LessonKind.Wish, "w", ["i", "j"]) { PlusOnes = 2 },
                    new MinutesLesson(LessonKind.Enabler, "e", []),
                ],
            },
            new MinutesTheme { LongLabel = "Autre", ShortLabel = "Autre", Direction = Direction.Positive },
        ],
        Ungrouped = [new MinutesChange("u", Direction.Positive)],
    };
}
