using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Tests.Sequences;

/// <content>Acts that suit the present step. Random acts alone would seldom reach them.</content>
internal sealed partial class Hand
{
    private async Task<Deed?> MeanAsync(State now) => now.Phase switch
    {
        Phase.Naming => chance.Next(3) == 0 ? await WithdrawAsync() : await TakeUpAsync(),
        Phase.Grouping => await RegroupAsync(),
        Phase.Prioritising => await VoteAsync(),
        Phase.Deepening => await SortAsync(now),
        Phase.Closed => chance.Next(4) switch
        {
            0 => await SayAsync(meeting.Facilitator, "compte-rendu texte"),
            1 => await EraseAsync(),
            2 => await SayAllAsync(meeting.Facilitator, "rouvrir", chance.Next(2) == 0 ? "précédent nommer" : "précédent regrouper"),
            _ => await SayAsync(meeting.Facilitator, "rouvrir"),
        },
        _ => null,
    };

    private Member Anyone => meeting.Members.ElementAt(chance.Next(4)).Privately;

    private async Task<Deed?> TakeUpAsync()
    {
        var live = meeting.Facilitator.Seen.LastOrDefault(
            post => post.Card is { } card && CardReading.Action(card, "Mes changements") is not null);
        if (live is null) return null;

        var member = meeting.Members.ElementAt(chance.Next(4));
        return await ReworkAsync(member, new CardView(member, live.Card!, live), "Mes changements");
    }

    private async Task<Deed> WithdrawAsync()
    {
        var member = Anyone;
        return await SayAllAsync(member, "mes changements", $"retirer {chance.Next(1, 3)}", "oui");
    }

    /// <summary>Takes one step of grouping, or undoes the last one.</summary>
    private async Task<Deed> RegroupAsync()
    {
        var lead = meeting.Facilitator.Privately;
        var step = chance.Next(7) switch
        {
            0 => "fusionner 1, 2",
            1 => $"scinder 1 : Une part {meeting.NewWord(lead)}",
            2 => $"renommer 1 : Autrement {meeting.NewWord(lead)}",
            3 => "placer 1 : 2",
            4 => $"sens 1 : {(chance.Next(2) == 0 ? "négatif" : "positif")}",
            5 => "dégrouper 1",
            _ => $"regrouper {chance.Next(1, 4)} : Un thème {meeting.NewWord(lead)}",
        };
        return await SayAllAsync(lead, chance.Next(3) == 0 ? "défaire" : step);
    }

    /// <summary>Gives points or takes them back; one time in five, sets the points of the room.</summary>
    private async Task<Deed> VoteAsync()
    {
        if (chance.Next(5) == 0) return await SayAllAsync(meeting.Facilitator.Privately, $"points de la salle 3 : {chance.Next(8)}");
        return await SayAllAsync(Anyone, chance.Next(2) == 0 ? $"voter {chance.Next(4)}" : "voter 0");
    }

    private async Task<Deed> SortAsync(State now)
    {
        var member = Anyone;
        var lead = meeting.Facilitator.Privately;
        var list = chance.Next(3) switch { 0 => "souhait", 1 => "écueil", _ => "facilitant" };
        return chance.Next(18) switch
        {
            < 3 => await SayAllAsync(member, $"{list} : Une leçon {meeting.NewWord(member)}"),
            < 5 => await SayAllAsync(member, $"+1 {NumberOf(now)}"),
            < 8 => await SayAllAsync(lead, $"déplacer {NumberOf(now)} {list}"),
            8 => await SayAllAsync(member, $"copier {NumberOf(now)} {list}"),
            9 => await SayAllAsync(member, $"retirer {NumberOf(now, lesson => lesson.Owner == member.Person.AadObjectId)}"),
            10 => await SayAllAsync(lead, $"changement {NumberOf(now)}"),
            < 13 => await SayAllAsync(lead, $"remettre {NumberOf(now, lesson => lesson.IsCarried)}"),
            13 => await SayAsync(meeting.Facilitator, "suivant clore confirmer"),
            14 => await SayAllAsync(meeting.Facilitator, "précédent nommer"),
            < 17 => await UnsupportAsync(now),
            _ => await EraseAsync(),
        };
    }

    /// <summary>Takes back a « +1 », if possible as a person who has given one.</summary>
    private async Task<Deed> UnsupportAsync(State now)
    {
        var member = meeting.Members
            .FirstOrDefault(member => now.Lessons.Values.Any(lesson => lesson.Supporters.Contains(member.Person.AadObjectId)))?.Privately
            ?? Anyone;
        return await SayAllAsync(member, $"-1 {NumberOf(now, lesson => lesson.Supporters.Contains(member.Person.AadObjectId))}");
    }

    /// <summary>The number of a random lesson that meets the condition; a random number if there is none.</summary>
    private int NumberOf(State now, Func<LessonState, bool>? meant = null)
    {
        var numbers = now.Lessons.Values.Where(meant ?? (lesson => !lesson.IsCarried)).Select(lesson => lesson.Position).Order().ToList();
        return numbers.Count == 0 ? chance.Next(1, 5) : numbers[chance.Next(numbers.Count)];
    }

    /// <summary>Erases a person's data. The facilitator does it seldom, because the retrospective then has no facilitator.</summary>
    private async Task<Deed> EraseAsync()
    {
        var member = chance.Next(8) == 0 ? meeting.Facilitator.Privately : meeting.Partners[chance.Next(2)].Privately;
        return await SayAllAsync(member, $"mes données effacer tout {(chance.Next(2) == 0 ? "mots" : "nom")} confirmer");
    }

    /// <summary>Types several texts one after the other and reports them as one deed.</summary>
    private async Task<Deed> SayAllAsync(Member member, params string[] texts)
    {
        List<Deed> said = [];
        if (chance.Next(4) == 0) said.Add(await SayAsync(member, "annuler"));
        foreach (var text in texts) said.Add(await SayAsync(member, text));
        return said[^1] with { What = string.Join(", ", said.Select(deed => deed.What)), Status = said.Max(deed => deed.Status) };
    }
}
