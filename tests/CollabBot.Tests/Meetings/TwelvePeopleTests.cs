using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Meetings;

/// <summary>
/// Whole meetings of twelve people who use forms or typed commands: one in French in a channel, anonymous, and one in English in a group
/// chat, with names.
/// </summary>
[Trait("Category", "Long")]
public sealed class TwelvePeopleTests
{
    private const string GroupChat = "19:twelve@thread.v2";

    [Trait("promise", "a retrospective goes through all steps in order")]
    [Trait("promise", "twelve people can hold a whole meeting in French and in English")]
    [Fact]
    public async Task Twelve_people_hold_a_whole_meeting_in_French_in_a_channel_anonymously()
    {
        await using var scene = await Scene.EmptyAsync();
        var (rosalie, real) = (scene.Bot.Team.Member("Rosalie"), scene.Bot.Team.Member("Réal"));
        string[] names = ["Aïcha", "Thu", "Jean-Sébastien", "Lucie", "Omar", "Noémie", "Pierre", "Fatou", "Gilles", "Mireille"];
        List<Member> partners = [.. names.Select(name => scene.Bot.Team.Member(name))];

        // Rosalie prepares the meeting and makes it anonymous; Réal is coordinator.
        await rosalie.SaysAsync("rétrospective Bilan du plan 2019-2024");
        await rosalie.SaysAsync("modifier anonymat : anonyme");
        await rosalie.MentionsAsync("coordination", real);
        await rosalie.SaysAsync("suivant confirmer");

        // Ten partners each name a change, half of them by form and half step by step. Rosalie enters two more for people in the room.
        for (var i = 0; i < partners.Count; i++) await NameAsync(partners[i], $"Changement de {i + 1}e rang", byForm: i % 2 == 0);
        await rosalie.Privately.SaysAsync("saisir\n+ Une fête de quartier\n= La participation des citoyen.ne.s");
        foreach (var partner in partners) await partner.SaysAsync("terminé");
        scene.Bot.Team.InChannel.ShouldAllBe(
            post => !post.Words.Contains("e rang", StringComparison.Ordinal),
            "nothing is read before it is shown to all");

        // The changes are revealed and put into themes; one theme has no change.
        (await rosalie.SaysAsync("suivant")).Words.ShouldContain("12 changements ont été nommés");
        await rosalie.SaysAsync("suivant confirmer");
        await rosalie.SaysAsync("regrouper 1, 2, 3, 4, 11 : Réseaux élargis / Réseaux");
        await rosalie.SaysAsync("regrouper 5, 6, 7 : Essoufflement");
        await rosalie.SaysAsync("regrouper 8, 9, 10, 12 : Participation");
        await rosalie.SaysAsync("regrouper : Autonomie");
        await rosalie.SaysAsync("suivant confirmer");

        // Everybody votes in private.
        foreach (var partner in partners) await partner.Privately.SaysAsync("voter 3, 1, 1, 0");
        await rosalie.SaysAsync("suivant confirmer");

        // Partners add an enabler, a pitfall and a wish.
        await partners[0].Privately.SaysAsync("facilitant : Un projet commun\n  La fête de quartier");
        await partners[1].Privately.SaysAsync("écueil : Trop de comités");
        await partners[1].Privately.SaysAsync("passer");
        await partners[2].Privately.SaysAsync("+1 1");
        await rosalie.SaysAsync("regroupement suivant");
        await partners[3].Privately.SaysAsync("souhait : Du temps");

        // Closing an anonymous retrospective deletes the authors, so it must be confirmed.
        (await rosalie.SaysAsync("suivant")).Words.ShouldContain("C’est la dernière chance");
        await rosalie.SaysAsync("suivant confirmer");
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
        (await scene.ReadAsync(database => database.Changes.CountAsync(change => change.Author != null || change.Typist != null)))
            .ShouldBe(0);
        (await scene.ReadAsync(database => database.Changes.CountAsync())).ShouldBe(12);

        // Réal asks for the minutes and the summary.
        var report = (await real.SaysAsync("compte-rendu texte")).Text;
        foreach (var said in new[]
        {
            "Changement de 1e rang", "Changement de 10e rang", "Une fête de quartier", "Un projet commun", "Trop de comités", "Du temps",
        })
            report.ShouldContain(said);
        foreach (var name in names) report.ShouldNotContain(name);
        (await real.SaysAsync("résumé confirmer")).Words.ShouldContain("RÉSUMÉ DE LA RÉTROSPECTIVE");
        scene.Bot.Log.Errors.ShouldBeEmpty();
    }

    [Trait("promise", "a retrospective goes through all steps in order")]
    [Trait("promise", "twelve people can hold a whole meeting in French and in English")]
    [Fact]
    public async Task Twelve_people_hold_a_whole_meeting_in_English_in_a_group_chat_with_names()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        var (rose, samuel) = (Here("Rose"), Here("Samuel"));
        string[] names = ["Priya", "Liam", "Chloe", "Noah", "Amina", "Ethan", "Grace", "Yusuf", "Hannah", "Oscar"];
        List<Member> partners = [.. names.Select(Here)];

        // Rose sets up a retrospective that shows names; Samuel is coordinator.
        await rose.SaysAsync("retrospective Looking back at the plan");
        await rose.SaysAsync("change anonymity: names");
        await rose.SaysAsync("change retained: 2");
        await rose.MentionsAsync("coordination", samuel);
        await rose.SaysAsync("next confirm");

        // Ten partners each name a change; Liam names one more and withdraws it.
        for (var i = 0; i < partners.Count; i++) await NameAsync(partners[i], $"Change of rank {i + 1}", byForm: i % 2 == 0);
        await NameAsync(partners[1], "One idea too many", byForm: true);
        await partners[1].Privately.SaysAsync("withdraw 2");
        await partners[1].Privately.SaysAsync("yes");
        foreach (var partner in partners) await partner.SaysAsync("done");
        scene.Bot.Team.Connector.Posts.Where(post => post.Root == GroupChat)
            .ShouldAllBe(post => !post.Words.Contains("of rank", StringComparison.Ordinal));

        // After the reveal, each change is listed with its author; then the changes are put into themes.
        await rose.SaysAsync("next confirm");
        (await rose.SaysAsync("changes")).Words.ShouldContain("Priya");
        await rose.SaysAsync("group 1, 2, 3, 4, 5: Networks");
        await rose.SaysAsync("group 6, 7, 8: Fatigue");
        await rose.SaysAsync("group 9, 10: Participation");
        await rose.SaysAsync("next confirm");

        // Everybody votes, and two themes are selected.
        foreach (var partner in partners) await partner.Privately.SaysAsync("vote 3, 2, 0");
        await rose.SaysAsync("next confirm");
        (await scene.ReadAsync(database => database.Themes.CountAsync(theme => theme.IsRetained))).ShouldBe(2);

        await partners[0].Privately.SaysAsync("helped: A shared project");
        await partners[4].Privately.SaysAsync("avoid: Meetings in the daytime");
        await partners[4].Privately.SaysAsync("skip");
        await rose.SaysAsync("next theme");
        await partners[7].Privately.SaysAsync("wish: Time to meet");
        await rose.SaysAsync("next confirm");

        // Summary and minutes contain no names, even in a retrospective that shows names.
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
        var report = (await samuel.SaysAsync("report text")).Text;
        foreach (var said in new[]
        {
            "Change of rank 1", "Change of rank 8", "A shared project", "Meetings in the daytime", "Time to meet",
        })
            report.ShouldContain(said);
        report.ShouldNotContain("One idea too many");
        foreach (var name in names) report.ShouldNotContain(name);
        (await samuel.SaysAsync("summary confirm")).Words.ShouldContain("SUMMARY OF THE RETROSPECTIVE");

        // Priya can still get their own data.
        (await partners[0].Privately.SaysAsync("my data")).Words.ShouldContain("Change of rank 1");
        scene.Bot.Log.Errors.ShouldBeEmpty();

        Member Here(string name) => scene.Bot.Team.Member(name, "en-CA").In(GroupChat);
    }

    private static async Task NameAsync(Member member, string statement, bool byForm)
    {
        var french = member.Person.Locale.StartsWith("fr", StringComparison.Ordinal);
        if (byForm)
        {
            var form = await member.OpensAsync(french ? "Nommer un changement" : "Name a change");
            await Scene.SaveAsync(member, form, ("statement", statement), ("direction", "Positive"));
            return;
        }

        var alone = member.Privately;
        await alone.SaysAsync(french ? "nommer" : "name");
        string[] answers = french
            ? [statement, "positif", "passer", "passer", "passer", "passer", "oui"]
            : [statement, "positive", "skip", "skip", "skip", "skip", "yes"];
        foreach (var answer in answers) await alone.SaysAsync(answer);
    }
}
