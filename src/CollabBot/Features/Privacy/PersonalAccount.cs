using System.Globalization;
using CollabBot.Domain;
using CollabBot.Settings;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Privacy;

/// <summary>All data stored about one person in the tenant of the turn.</summary>
internal sealed record PersonalAccount(PersonId Id, PersonRow? Person, bool HasPrivateChat, IReadOnlyList<PersonalRecord> Records)
{
    public bool IsEmpty =>
        Records.Count == 0
        && Person is not { Organisation: not null } and not { Language: not null }
            and not { Occupation: not null } and not { WantsNoReminders: true };

    /// <summary>The time zone of the person's client; null if unknown.</summary>
    public TimeZoneInfo? Clock => Zones.Find(Person?.TimeZone);

    /// <summary>Finds the record of a retrospective by its id or its number in the list; null if there is none.</summary>
    public PersonalRecord? Find(string of) => RetrospectiveId.TryParse(of, out var id)
        ? Records.FirstOrDefault(record => record.Retrospective.Id == id)
        : int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Records.ElementAtOrDefault(number - 1) : null;

    /// <summary>
    /// Whether a reference stays valid: an id or <see cref="ErasureWords.All"/>.
    /// A number in the list does not, because numbers shift when a retrospective is erased.
    /// </summary>
    public static bool IsSure(string? of) => of == ErasureWords.All || RetrospectiveId.TryParse(of, out _);
}

/// <summary>The data stored about a person in one retrospective.</summary>
/// <param name="Themes">The themes of the retrospective, for the names of those to which the person gave points or lessons.</param>
/// <param name="Supported">The lessons to which the person gave a « +1 ».</param>
/// <param name="IsOnlyFacilitator">Whether the person is its only facilitator.</param>
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
    /// <summary>The points the person gave, by the short label of the theme.</summary>
    public IEnumerable<(string Theme, int Points)> Points =>
        Themes.Select(theme => (theme.ShortLabel.Text, Ballot?.On(theme.Id) ?? 0)).Where(given => given.Item2 > 0);

    public string ThemeOf(Lesson lesson) => Themes.FirstOrDefault(theme => theme.Id == lesson.Theme)?.ShortLabel.Text ?? "";
}

/// <summary>Collects the data stored about a person; contributions of other people are never read.</summary>
internal sealed class PersonalAccounts(Database database)
{
    public async Task<PersonalAccount> OfAsync(PersonId person, CancellationToken cancellationToken)
    {
        List<PersonalRecord> records = [];
        foreach (var retrospective in await RetrospectivesAsync(person, cancellationToken))
            records.Add(await RecordAsync(retrospective, person, cancellationToken));
        return new PersonalAccount(
            person,
            await database.People.FindAsync([database.Tenant, person], cancellationToken),
            await database.PrivateChats.FindAsync([database.Tenant, person], cancellationToken) is not null,
            records);
    }

    /// <summary>All retrospectives that hold data of the person, even if the person has left their conversation.</summary>
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
            await database.Changes
                .Where(change => change.Retrospective == id && change.Author == person)
                .OrderBy(change => change.Position)
                .ToListAsync(cancellationToken),
            await database.Changes
                .Where(change => change.Retrospective == id && change.Typist == person)
                .OrderBy(change => change.Position)
                .ToListAsync(cancellationToken),
            await database.Lessons
                .Where(lesson => lesson.Retrospective == id && lesson.Author == person)
                .OrderBy(lesson => lesson.Position)
                .ToListAsync(cancellationToken),
            await database.Ballots.FirstOrDefaultAsync(ballot => ballot.Retrospective == id && ballot.Voter == person, cancellationToken),
            await database.Lessons
                .Where(lesson => supported.Contains(lesson.Id))
                .OrderBy(lesson => lesson.Position)
                .ToListAsync(cancellationToken),
            await database.Themes.Where(theme => theme.Retrospective == id).OrderBy(theme => theme.Position).ToListAsync(cancellationToken),
            participant is { IsFacilitator: true }
                && await database.Participants.CountAsync(row => row.Retrospective == id && row.IsFacilitator, cancellationToken) == 1);
    }
}
