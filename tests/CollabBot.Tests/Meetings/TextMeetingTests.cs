using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Meetings;

/// <summary>
/// A whole meeting by typed text alone, for clients that show no forms (such as the Microsoft 365 Agents Playground).
/// <see cref="Voice"/> can neither press a button nor open a form.
/// </summary>
public sealed class TextMeetingTests
{
    [Trait("promise", "retained themes are deepened one at a time")]
    [Trait("promise", "every act can also be done by text")]
    [Fact]
    public async Task A_whole_meeting_can_be_held_by_typing_alone_in_French()
    {
        await using var scene = await Scene.EmptyAsync();
        var (maude, aicha, thu) = (new Voice(scene.Facilitator), new Voice(scene.Partner), new Voice(scene.Other));
        var real = new Voice(scene.Bot.Team.Member("Réal", "fr-CA"));

        // Maude prepares the meeting in the channel, and says who coordinates.
        await maude.Types("rétrospective Bilan du plan de quartier", "« Bilan du plan de quartier » est en préparation.");
        await maude.Types("modifier période : 2019-2024", "Les réglages sont enregistrés.");
        await maude.Types("modifier lieu : Maison de quartier", "Les réglages sont enregistrés.");
        await maude.Types("modifier retenus : 2", "Les réglages sont enregistrés.");
        await maude.Types("coordination", real, "Réal");
        await maude.Types("suivant", "On nomme les changements");

        // Aïcha names a change step by step, and corrects its direction before saving it.
        await aicha.Whispers("nommer", "quel changement significatif");
        await aicha.Whispers("Les concertations se parlent davantage", "Diriez-vous que ce changement est…");
        await aicha.Whispers("négatif", "Un thème à suggérer");
        await aicha.Whispers("Réseaux", "Pourquoi est-ce significatif ?");
        await aicha.Whispers("On se réfère les familles", "Un exemple ou un projet ?");
        await aicha.Whispers("passer", "Votre organisation et votre rôle ?");
        await aicha.Whispers("passer", "L’enregistrer ainsi ?");
        await aicha.Whispers("non", "Que voulez-vous changer ?");
        await aicha.Whispers("le sens", "Diriez-vous que ce changement est…");
        await aicha.Whispers("positif", "L’enregistrer ainsi ?");
        await aicha.Whispers("oui", "C’est noté.");
        await aicha.Whispers("terminé", "mais n’a pas changé ?");
        await aicha.Whispers("rien", "D’accord");

        // Thu types a change without a command, then names one too many and withdraws it.
        await thu.Whispers("Les équipes s’essoufflent", "Nommer ce changement");
        await thu.Whispers("oui", "Diriez-vous que ce changement est…");
        await thu.Answers("2", "passer", "passer", "passer", "passer", "oui");
        await thu.Whispers("nommer", "quel changement significatif");
        await thu.Answers("Une idée de trop", "positif", "passer", "passer", "passer", "oui");
        await thu.Whispers("mes changements", "Une idée de trop");
        await thu.Whispers("retirer 2", "Une idée de trop");
        await thu.Whispers("oui", "retiré");
        await thu.Whispers("terminé", "C’est noté");

        // Maude enters the changes of two people in the room, checks the status, and reveals all changes.
        await maude.Types(
            "saisir\n+ Plus de projets communs\n= La participation des citoyen.ne.s dans les concertations",
            "2 changements sont notés pour la salle.");
        await maude.Types("état", "4 changements");
        await maude.Types("suivant", "suivant confirmer");
        await maude.Types("suivant confirmer", "On regroupe les changements.");

        // The changes are listed with their numbers, and put into themes.
        var numbers = await maude.Types("changements", "4 changements");
        var (talking, projects) = (Number(numbers, "Les concertations"), Number(numbers, "Plus de projets"));
        await maude.Types(
            $"regrouper {talking}, {projects} : Élargissement des réseaux / Réseaux",
            "« Réseaux » : 2 changements y ont été mis.");
        await maude.Types($"regrouper {Number(numbers, "Les équipes")} : Essoufflement", "« Essoufflement »");
        await maude.Types($"regrouper {Number(numbers, "La participation")} : Participation", "« Participation »");
        await maude.Types("regrouper : Autonomie", "Le regroupement « Autonomie » est créé.");
        await maude.Types("sens Autonomie : à préciser", "Le sens de « Autonomie » est noté.");
        await maude.Types("regroupements", "Réseaux — Élargissement des réseaux");
        await maude.Types("suivant", "On donne des points");

        // Points are given in the order of the list, by label, and for the people in the room.
        await aicha.Whispers("voter", "Il vous reste 5 points");
        await aicha.Whispers("voter 3, 0, 2, 0", "Vous avez donné tous vos points");
        await thu.Whispers("voter Participation 3, Réseaux 1", "Il vous reste 1 point");
        await maude.Whispers("points de la salle 2 personnes : Réseaux 5, Participation 3", "points");
        await maude.Types("suivant confirmer", "On approfondit les regroupements retenus");

        // Enablers, wishes and pitfalls are added for the first retained theme, then for the second.
        await aicha.Whispers("facilitant : Un projet commun\n  La fête de quartier", "Facilitant noté, numéro 1, pour « Réseaux ».");
        await thu.Whispers("écueil : Trop de comités", "Qu’est-ce qui aiderait à l’éviter ?");
        await thu.Whispers("souhait : Du temps pour se rencontrer", "Souhait noté");
        await aicha.Whispers("+1 2", "Votre +1 au numéro 2 est compté.");
        await maude.Types("regroupement suivant", "On approfondit maintenant « Participation ».");
        await aicha.Whispers("écueil : Des réunions le jour", "Écueil noté, numéro 4, pour « Participation ».");
        await maude.Types("leçons", "Des réunions le jour");
        await maude.Types("suivant confirmer", "La rétrospective est close.");

        // The coordinator asks for the summary and the minutes.
        var summary = await real.Types("résumé confirmer", "RÉSUMÉ DE LA RÉTROSPECTIVE");
        summary.ShouldContain("Les concertations se parlent davantage");
        summary.ShouldContain("La participation des citoyen.ne.s dans les concertations");
        var report = await real.Types("compte-rendu texte", "# Bilan du plan de quartier");
        string[] said =
        [
            "Maison de quartier", "Élargissement des réseaux", "Plus de projets communs", "Un projet commun",
            "La fête de quartier", "Trop de comités", "Du temps pour se rencontrer", "Des réunions le jour",
        ];
        said.ShouldAllBe(words => report.Contains(words, StringComparison.Ordinal));
        string[] unsaid = ["Maude", "Aïcha", "Thu", "Réal", "Une idée de trop", "Autonomie"];
        unsaid.ShouldAllBe(words => !report.Contains(words, StringComparison.Ordinal));
        await maude.Types("historique", "Bilan du plan de quartier");

        await ShouldBeKeptAsync(scene, maude);
    }

    [Trait("promise", "every act can also be done by text")]
    [Fact]
    public async Task A_whole_meeting_can_be_held_by_typing_alone_in_English()
    {
        await using var scene = await Scene.EmptyAsync("en-CA");
        var (maude, aicha, thu) = (new Voice(scene.Facilitator), new Voice(scene.Partner), new Voice(scene.Other));
        var real = new Voice(scene.Bot.Team.Member("Réal", "en-CA"));

        // Maude prepares the meeting in the channel, and says who coordinates.
        await maude.Types("retrospective Review of the neighbourhood plan", "\"Review of the neighbourhood plan\"");
        await maude.Types("change period: 2019-2024", "The settings are saved.");
        await maude.Types("change place: Community house", "The settings are saved.");
        await maude.Types("change retained: 2", "The settings are saved.");
        await maude.Types("coordination", real, "Réal");
        await maude.Types("next", "Now naming the changes.");

        // Aïcha names a change step by step, and corrects its direction before saving it.
        await aicha.Whispers("name", "significant change");
        await aicha.Whispers("The committees talk to each other more", "Would you say");
        await aicha.Whispers("negative", "theme");
        await aicha.Whispers("Networks", "significant");
        await aicha.Whispers("Families are referred", "example");
        await aicha.Whispers("skip", "Your organisation and your role?");
        await aicha.Whispers("skip", "Save it like this?");
        await aicha.Whispers("no", "What do you want to change?");
        await aicha.Whispers("direction", "Would you say");
        await aicha.Whispers("positive", "Save it like this?");
        await aicha.Whispers("yes", "Noted.");
        await aicha.Whispers("done", "expect to change");
        await aicha.Whispers("nothing", "All right");

        // Thu types a change without a command, then names one too many and withdraws it.
        await thu.Whispers("Teams run out of breath", "Name this change");
        await thu.Whispers("yes", "Would you say");
        await thu.Answers("2", "skip", "skip", "skip", "skip", "yes");
        await thu.Whispers("name", "significant change");
        await thu.Answers("One idea too many", "positive", "skip", "skip", "skip", "yes");
        await thu.Whispers("my changes", "One idea too many");
        await thu.Whispers("withdraw 2", "One idea too many");
        await thu.Whispers("yes", "withdrawn");
        await thu.Whispers("done", "Noted");

        // Maude enters the changes of two people in the room, checks the status, and reveals all changes.
        await maude.Types("enter\n+ More shared projects\n= Citizens taking part in the committees", "2 changes");
        await maude.Types("status", "4 changes");
        await maude.Types("next", "next confirm");
        await maude.Types("next confirm", "Now grouping the changes.");

        // The changes are listed with their numbers, and put into themes.
        var numbers = await maude.Types("changes", "4 changes");
        var (talking, projects) = (Number(numbers, "The committees"), Number(numbers, "More shared"));
        await maude.Types($"group {talking}, {projects}: Wider networks / Networks", "\"Networks\": 2 changes were put there.");
        await maude.Types($"group {Number(numbers, "Teams run")}: Breath", "\"Breath\"");
        await maude.Types($"group {Number(numbers, "Citizens")}: Participation", "\"Participation\"");
        await maude.Types("group: Autonomy", "\"Autonomy\"");
        await maude.Types("direction Autonomy: to be clarified", "The direction of \"Autonomy\" is noted.");
        await maude.Types("themes", "Networks — Wider networks");
        await maude.Types("next", "Now giving points to the themes.");

        // Points are given in the order of the list, by label, and for the people in the room.
        await aicha.Whispers("vote", "You have 5 points left");
        await aicha.Whispers("vote 3, 0, 2, 0", "You have given all your points");
        await thu.Whispers("vote Participation 3, Networks 1", "You have 1 point left");
        await maude.Whispers("room points 2 people: Networks 5, Participation 3", "points");
        await maude.Types("next confirm", "Now looking closer at the selected themes.");

        // Enablers, wishes and pitfalls are added for the first retained theme, then for the second.
        await aicha.Whispers("helped: A shared project\n  The street party", "What helped: noted, number 1, for \"Networks\".");
        await thu.Whispers("avoid: Too many committees", "What would help to avoid it?");
        await thu.Whispers("wish: Time to meet", "Wish noted");
        await aicha.Whispers("+1 2", "Your +1 to number 2 is counted.");
        await maude.Types("next theme", "Current theme: \"Participation\".");
        await aicha.Whispers("avoid: Meetings in the daytime", "Pitfall noted, number 4, for \"Participation\".");
        await maude.Types("lessons", "Meetings in the daytime");
        await maude.Types("next confirm", "closed");

        // The coordinator asks for the summary and the minutes.
        var summary = await real.Types("summary confirm", "SUMMARY");
        summary.ShouldContain("The committees talk to each other more");
        summary.ShouldContain("Citizens taking part in the committees");
        var report = await real.Types("report text", "# Review of the neighbourhood plan");
        string[] said =
        [
            "Community house", "Wider networks", "More shared projects", "A shared project",
            "The street party", "Too many committees", "Time to meet", "Meetings in the daytime",
        ];
        said.ShouldAllBe(words => report.Contains(words, StringComparison.Ordinal));
        string[] unsaid = ["Maude", "Aïcha", "Thu", "Réal", "One idea too many", "Autonomy"];
        unsaid.ShouldAllBe(words => !report.Contains(words, StringComparison.Ordinal));
        await maude.Types("history", "Review of the neighbourhood plan");

        await ShouldBeKeptAsync(scene, maude);
    }

    /// <summary>Checks what is stored at the end; it is the same in both languages.</summary>
    private static async Task ShouldBeKeptAsync(Scene scene, Voice facilitator)
    {
        (await scene.RetrospectiveAsync()).Phase.ShouldBe(Phase.Closed);
        var changes = await scene.ReadAsync(database => database.Changes.AsNoTracking().ToListAsync());
        changes.Count.ShouldBe(4);
        var themes = await scene.ReadAsync(database => database.Themes.AsNoTracking().OrderBy(theme => theme.Position).ToListAsync());
        themes.Select(theme => (theme.IsRetained, theme.Points)).ShouldBe([(true, 9), (false, 0), (true, 8), (false, 0)]);
        var lessons = await scene.ReadAsync(database => database.Lessons.AsNoTracking().ToListAsync());
        lessons.Count.ShouldBe(4);
        lessons.Sum(lesson => lesson.Items.Count).ShouldBe(1);
        scene.Bot.Log.Errors.ShouldBeEmpty();
        facilitator.Heard.ShouldNotContain(answer => string.IsNullOrWhiteSpace(answer), "never silence");
    }

    /// <summary>The number of a change in a listing.</summary>
    private static string Number(string listing, string statement) =>
        listing.Split('\n').Single(line => line.Contains(statement, StringComparison.Ordinal)).Split('·')[0].Trim(' ', '-', '\u00A0');

    /// <summary>
    /// A person who can only type: in the channel with a mention of the bot (Types), or in the private chat (Whispers).
    /// </summary>
    private sealed class Voice(Member member)
    {
        public List<string> Heard { get; } = [];

        public Task<string> Types(string text, string expected) => HearAsync(member.SaysAsync(text), text, expected);

        public Task<string> Types(string text, Voice mentioning, string expected) =>
            HearAsync(member.MentionsAsync(text, mentioning.Member), text, expected);

        public Task<string> Whispers(string text, string expected) => HearAsync(member.Privately.SaysAsync(text), text, expected);

        public async Task Answers(params string[] texts)
        {
            foreach (var text in texts) await Whispers(text, "");
        }

        private Member Member => member;

        private async Task<string> HearAsync(Task<Replies> replies, string text, string expected)
        {
            var words = (await replies).Words;
            Heard.Add(words);
            words.ShouldNotBeNullOrWhiteSpace($"{member.Person.Name} wrote « {text} »");
            words.ShouldContain(expected, Case.Sensitive, $"{member.Person.Name} wrote « {text} »");
            return words;
        }
    }
}
