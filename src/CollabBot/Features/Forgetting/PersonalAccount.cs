using System.Globalization;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Forgetting;

/// <summary>All that is kept of one person in the tenant of the turn.</summary>
internal sealed record PersonalAccount(PersonId Id, PersonRow? Person, bool HasPrivateChat, IReadOnlyList<PersonalRecord> Records)
{
    public bool IsEmpty => Records.Count == 0 && Person is not { Organisation: not null } and not { Language: not null } and not { Occupation: not null } and not { WantsNoReminders: true };

    private const int CodeLength = 6;

    /// <summary>The clock of her client, if it is known.</summary>
    public TimeZoneInfo? Clock => Zones.Find(Person?.TimeZone);

    /// <summary>The record of a retrospective by its id, its code, or its number in the list.</summary>
    public PersonalRecord? Find(string of) => of.Length >= CodeLength
        ? Records.FirstOrDefault(record => record.Retrospective.Id.ToString().StartsWith(of, StringComparison.Ordinal))
        : int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Records.ElementAtOrDefault(number - 1) : null;

    /// <summary>Whether a retrospective is named so that it cannot come to mean another: numbers of the list do once one is erased.</summary>
    public static bool IsSure(string? of) => of is ErasureWords.All or { Length: >= CodeLength };

    /// <summary>The beginning of its id, to be typed.</summary>
    public static string CodeOf(Retrospective retrospective) => retrospective.Id.ToString()[..CodeLength];
}

/// <summary>What is kept of a person in one retrospective.</summary>
/// <param name="Themes">The themes of the retrospective, for the names of those she gave points or lessons to.</param>
/// <param name="Supported">The lessons she said « +1 » to.</param>
/// <param name="IsOnlyFacilitator">Whether nobody else leads it.</param>
internal sealed record PersonalRecord(
    Retrospective Retrospective,
    Participant? Participant,
    IReadOnlyList<Change> Named,
    IReadOnlyList<Change> Typed,
    IReadOnlyList<Lesson> Lessons,
    Ballot? Ballot,
    IReadOnlyList<Lesson> Supported,
    IReadOnlyList<Theme> Themes,
    bool IsOnlyFacilitator)
{
    /// <summary>The points she gave, by the name of the theme.</summary>
    public IEnumerable<(string Theme, int Points)> Points => Themes.Select(theme => (theme.ShortLabel.Text, Ballot?.On(theme.Id) ?? 0)).Where(given => given.Item2 > 0);

    public string ThemeOf(Lesson lesson) => Themes.FirstOrDefault(theme => theme.Id == lesson.Theme)?.ShortLabel.Text ?? "";
}

/// <summary>Draws up what is kept of a person: her own rows, and never anybody else's.</summary>
internal sealed class PersonalAccounts(Database database)
{
    public async Task<PersonalAccount> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        List<PersonalRecord> records = [];
        foreach (var retrospective in await RetrospectivesAsync(person, cancellationToken)) records.Add(await RecordAsync(retrospective, person, cancellationToken));
        return new PersonalAccount(
            person,
            await database.People.FindAsync([database.Tenant, person], cancellationToken),
            await database.PrivateChats.FindAsync([database.Tenant, person], cancellationToken) is not null,
            records);
    }

    /// <summary>Wherever anything of hers is, whether she still belongs there or not.</summary>
    private Task<List<Retrospective>> RetrospectivesAsync(PersonId person, CancellationToken cancellationToken) => database.Retrospectives
        .Where(candidate => database.Participants.Any(row => row.Retrospective == candidate.Id && row.Person == person)
            || database.Changes.Any(row => row.Retrospective == candidate.Id && (row.Author == person || row.Typist == person))
            || database.Lessons.Any(row => row.Retrospective == candidate.Id && row.Author == person)
            || database.Ballots.Any(row => row.Retrospective == candidate.Id && row.Voter == person)
            || database.PlusOnes.Any(row => row.Retrospective == candidate.Id && row.Person == person))
        .OrderBy(candidate => candidate.OpenedAt)
        .ThenBy(candidate => candidate.Id)
        .ToListAsync(cancellationToken);

    private async Task<PersonalRecord> RecordAsync(Retrospective retrospective, PersonId person, CancellationToken cancellationToken)
    {
        var id = retrospective.Id;
        var supported = database.PlusOnes.Where(plus => plus.Retrospective == id && plus.Person == person).Select(plus => plus.Lesson);
        var participant = await database.Participants.FindAsync([id, person], cancellationToken);
        return new PersonalRecord(
            retrospective,
            participant,
            await database.Changes.Where(change => change.Retrospective == id && change.Author == person).OrderBy(change => change.Position).ToListAsync(cancellationToken),
            await database.Changes.Where(change => change.Retrospective == id && change.Typist == person).OrderBy(change => change.Position).ToListAsync(cancellationToken),
            await database.Lessons.Where(lesson => lesson.Retrospective == id && lesson.Author == person).OrderBy(lesson => lesson.Position).ToListAsync(cancellationToken),
            await database.Ballots.FirstOrDefaultAsync(ballot => ballot.Retrospective == id && ballot.Voter == person, cancellationToken),
            await database.Lessons.Where(lesson => supported.Contains(lesson.Id)).OrderBy(lesson => lesson.Position).ToListAsync(cancellationToken),
            await database.Themes.Where(theme => theme.Retrospective == id).OrderBy(theme => theme.Position).ToListAsync(cancellationToken),
            participant is { IsFacilitator: true } && await database.Participants.CountAsync(row => row.Retrospective == id && row.IsFacilitator, cancellationToken) == 1);
    }
}
