using System.Globalization;
using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Features.Import;
using CollabBot.Minutes.Json;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using CollabBot.Testing;
using CollabBot.Testing.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Meetings;

/// <summary>
/// Twenty partners and a facilitator hold the meeting of the sample document again, in French, through <c>POST /api/messages</c>.
/// Summary and minutes must say what the document says.
/// </summary>
[Trait("promise", "the sample meeting can be held again from nothing")]
public sealed class ReplayTests
{
    /// <summary>The ballots of the twenty partners: the five themes get 42, 26, 20, 8 and 4 points, in the document's order.</summary>
    private static readonly (int People, int[] Points)[] Votes = [(10, [3, 2, 0, 0, 0]), (6, [2, 1, 2, 0, 0]), (4, [0, 0, 2, 2, 1])];

    private const string ImportedChat = "19:imported@thread.v2";

    [Trait("promise", "a retrospective goes through all steps in order")]
    [Trait("promise", "closing posts the summary card and makes the minutes available")]
    [Fact]
    public async Task Twenty_partners_hold_the_sample_meeting_and_summary_and_minutes_say_what_the_document_says()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var facilitator = bot.Team.Member("Animation");
        List<Member> partners = [.. Enumerable.Range(1, 20).Select(number => bot.Team.Member($"Partenaire {number}"))];

        await SetUpAsync(facilitator);
        await NameAsync(facilitator, partners);
        await GroupAsync(facilitator);
        await VoteAsync(facilitator, partners);
        await DeepenAsync(facilitator, partners);
        (await facilitator.SaysAsync("suivant confirmer")).Text.ShouldBe("La rétrospective est close.");

        await ShouldSayWhatTheDocumentSaysAsync(bot, partners[0]);
        bot.Log.Errors.ShouldBeEmpty();
    }

    private static async Task SetUpAsync(Member facilitator)
    {
        var invitation = await facilitator.SaysAsync("Rétrospective");
        var form = (await invitation.Card.ClicksAsync("Préparer une rétrospective")).Form;
        var started = await form.ClicksAsync(
            "Enregistrer",
            (form.Field("Titre"), Seed.Minutes.Title),
            (form.Field("Intention"), Seed.Minutes.Intention!),
            (form.Field("Première année"), Number(Seed.Minutes.Period!.From)),
            (form.Field("Dernière année"), Number(Seed.Minutes.Period.To)),
            (form.Field("Date"), "2018-10-30"));
        started.Sentence.ShouldContain("est en préparation");

        (await facilitator.SeesCardAsync("RÉTROSPECTIVE EN PRÉPARATION")).Buttons.ShouldBe(["Commencer à nommer", "Réglages"]);
        (await facilitator.SaysAsync("suivant confirmer")).Text.ShouldBe("On nomme les changements.");
    }

    /// <summary>Eight of the twenty name the eight changes; none is sent to anybody before the facilitator confirms the reveal.</summary>
    private static async Task NameAsync(Member facilitator, List<Member> partners)
    {
        var changes = Seed.Minutes.Themes.SelectMany(theme => theme.Changes).ToList();
        changes.Count.ShouldBe(8);
        await facilitator.SeesCardAsync("quel changement significatif");
        foreach (var (change, partner) in changes.Zip(partners))
        {
            var form = await partner.OpensAsync("Nommer un changement");
            var named = await form.ClicksAsync(
                "Enregistrer",
                ("statement", change.Text),
                ("direction", form.Choice("direction", Word(change.Direction))));
            named.Words.ShouldContain("C’est noté.");
        }

        foreach (var change in changes) facilitator.Team.Connector.Everything().ShouldNotContain(change.Text);

        foreach (var partner in partners.Take(5)) (await partner.SaysAsync("J'ai terminé")).Words.ShouldStartWith("C’est noté");
        var question = await facilitator.SaysAsync("suivant");
        question.Words.ShouldContain("8 changements ont été nommés");
        question.Words.ShouldContain("3 personnes n’ont pas encore terminé");
        var confirmed = await question.Card.ClicksAsync("Passer au regroupement");
        confirmed.Card.Words.ShouldContain("On regroupe les changements.");
    }

    /// <summary>Makes the five themes; two have no change, and two have a short label of their own.</summary>
    private static async Task GroupAsync(Member facilitator)
    {
        var form = (await (await facilitator.SaysAsync("regrouper")).Card.ClicksAsync("Regrouper les changements")).Form;
        foreach (var theme in Seed.Minutes.Themes)
        {
            // The form lists only the changes that have no theme yet.
            var chosen = theme.Changes.Select(change => form.Choice("changes", change.Text[..25]));
            var saved = await form.ClicksAsync(
                "Enregistrer",
                [
                    .. theme.Changes.Count == 0 ? [] : new[] { ("changes", string.Join(',', chosen)) },
                    ("longLabel", theme.LongLabel),
                    ("shortLabel", theme.ShortLabel == theme.LongLabel ? "" : theme.ShortLabel),
                    ("direction", form.Choice("direction", Word(theme.Direction))),
                ]);
            form = saved.Form;
            form.Words.ShouldContain($"« {theme.ShortLabel} »");
        }

        (await facilitator.SaysAsync("suivant confirmer")).Text.ShouldBe("On donne des points aux regroupements.");
    }

    private static async Task VoteAsync(Member facilitator, List<Member> partners)
    {
        await facilitator.SeesCardAsync("Quels regroupements comptent le plus");
        var ballots = Votes.SelectMany(group => Enumerable.Repeat(group.Points, group.People)).ToList();

        // All partners vote at the same time, as in a room where voting has just been announced.
        await Task.WhenAll(partners.Zip(ballots, async (partner, points) =>
        {
            var form = await partner.OpensAsync("Voter");
            var given = Seed.Minutes.Themes.Select((theme, index) => (form.Field(theme.ShortLabel), Number(points[index])));
            (await form.ClicksAsync("Enregistrer", [.. given])).Sentence.ShouldContain("Vous avez donné tous vos points");
        }));

        (await facilitator.SaysAsync("suivant confirmer")).Text.ShouldBe("On approfondit les regroupements retenus.");
    }

    /// <summary>Deepens the themes in the order of the document's second part, which differs from that of its first part.</summary>
    private static async Task DeepenAsync(Member facilitator, List<Member> partners)
    {
        await facilitator.SeesCardAsync("REGROUPEMENT À APPROFONDIR");
        var speakers = 0;
        var before = Seed.Minutes.Deepened.First();
        foreach (var theme in Seed.Minutes.Deepened)
        {
            if (theme != before) await TurnAsync(facilitator, theme);
            before = theme;
            foreach (var lesson in theme.Lessons)
            {
                var form = await partners[speakers++ % partners.Count].OpensAsync("Approfondir");
                form.Words.ShouldContain(theme.ShortLabel);
                var saved = await form.ClicksAsync(
                    "Enregistrer",
                    ("kind", form.Choice("kind", Word(lesson.Kind))),
                    ("lesson", lesson.Text),
                    ("items", string.Join('\n', lesson.Items)));
                saved.Form.Words.ShouldContain($"{Word(lesson.Kind)} noté");
            }
        }
    }

    private static async Task TurnAsync(Member facilitator, MinutesTheme theme)
    {
        var form = await facilitator.OpensAsync("Approfondir");

        // A long label is cut at the end of a word on its button.
        var button = form.Buttons.Single(title => theme.ShortLabel.StartsWith(title.TrimEnd('…', ' '), StringComparison.Ordinal));
        var turned = await form.ClicksAsync(button);
        turned.Form.Words.ShouldContain(theme.ShortLabel);
        await facilitator.SeesAsync($"On approfondit maintenant « {theme.ShortLabel} ».");
    }

    /// <summary>Imports the document into another chat, and compares minutes, summary and details with those of the meeting.</summary>
    private static async Task ShouldSayWhatTheDocumentSaysAsync(BotUnderTest bot, Member partner)
    {
        // The document has introductory notes, which are not entered in a meeting.
        var expected = Seed.Minutes with { Notes = [] };
        await using (var scope = bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ReportImport>().StoreAsync(
                expected,
                bot.Team.Tenant,
                ImportedChat,
                CancellationToken.None);
        }

        Content(await MinutesAsync(bot, partner.Conversation)).ShouldBe(Content(expected));

        var imported = partner.In(ImportedChat);
        var summary = (await partner.SaysAsync("résumé confirmer")).Card;
        WithoutIds(summary.Json).ShouldBe(WithoutIds((await imported.SaysAsync("résumé confirmer")).Card.Json));
        var posted = await partner.SeesCardAsync("RÉSUMÉ DE LA RÉTROSPECTIVE");
        WithoutIds(posted.Json).ShouldBe(WithoutIds(summary.Json));

        var report = (await partner.SaysAsync("compte-rendu texte")).Text;
        report.ShouldBe((await imported.SaysAsync("compte-rendu texte")).Text);
        report.ShouldContain("citoyen.ne.s");

        var details = (await summary.ClicksAsync("Voir le détail")).Form;
        var importedDetails = (await (await imported.SeesCardAsync("RÉSUMÉ")).ClicksAsync("Voir le détail")).Form;
        WithoutIds(details.Json).ShouldBe(WithoutIds(importedDetails.Json));
    }

    private static async Task<MinutesContent> MinutesAsync(BotUnderTest bot, string conversation)
    {
        await using var scope = bot.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Tenant = bot.Team.Tenant;
        var retrospective = await database.Retrospectives.SingleAsync(candidate => candidate.Conversation == conversation);
        return await scope.ServiceProvider.GetRequiredService<RetrospectiveQueries>().MinutesAsync(retrospective, CancellationToken.None);
    }

    /// <summary>The minutes as JSON without points, because the document gives none.</summary>
    private static string Content(MinutesContent minutes) =>
        MinutesJson.Write(
            minutes with { Id = null, ClosedOn = null, Themes = [.. minutes.Themes.Select(theme => theme with { Points = null })] });

    private static string WithoutIds(JsonObject card)
    {
        var copy = (JsonObject)card.DeepClone();
        foreach (var data in CardReading.Actions(copy).Select(action => action["data"]).OfType<JsonObject>()) data.Remove("retrospective");
        return copy.ToJsonString(Wire.Plain);
    }

    private static string Word(Direction direction) => direction switch
    {
        Direction.Positive => "positif",
        Direction.Negative => "négatif",
        Direction.NoChange => "pas de changement",
        _ => "à préciser",
    };

    private static string Word(LessonKind kind) => kind switch
    {
        LessonKind.Enabler => "Facilitant",
        LessonKind.Wish => "Souhait",
        _ => "Écueil",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
