using CollabBot.Domain;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Retrospectives;

/// <content>The authors of revealed changes, as far as the level of anonymity shows them.</content>
internal sealed partial class RetrospectiveQueries
{
    private static readonly IReadOnlyDictionary<ChangeId, Attribution> Nobody = new Dictionary<ChangeId, Attribution>();

    /// <summary>
    /// The authors of these changes, for grouping and for exports; summary and minutes name no authors. The organisation is the one the
    /// person states now, not the one they stated when they named the change.
    /// </summary>
    public async Task<IReadOnlyDictionary<ChangeId, Attribution>> SignedAsync(
        Retrospective retrospective, IReadOnlyCollection<Change> changes, CancellationToken cancellationToken)
    {
        var level = retrospective.Anonymity;
        if (level == Anonymity.Anonymous) return Nobody;

        var names = level == Anonymity.Names
            ? await database.Participants
                .Where(person => person.Retrospective == retrospective.Id && person.DisplayName != null)
                .ToDictionaryAsync(person => person.Person, person => person.DisplayName!.Text, cancellationToken)
            : [];
        var organisations = await database.People
            .Where(row => row.Organisation != null
                && database.Participants.Any(person => person.Retrospective == retrospective.Id && person.Person == row.Id))
            .ToDictionaryAsync(row => row.Id, row => row.Organisation!.Text, cancellationToken);
        return changes.ToDictionary(change => change.Id, change => Of(change).Within(level));

        Attribution Of(Change change) => change switch
        {
            { Origin: Origin.Room } => new Attribution(null, null, ForRoom: true),
            { Author: { } author } => new Attribution(names.GetValueOrDefault(author), organisations.GetValueOrDefault(author)),
            _ => new Attribution(change.SignedName?.Text, change.SignedOrganisation?.Text),
        };
    }

    /// <summary>The minutes with the authors of the changes, for an export.</summary>
    public async Task<MinutesContent> ExportedAsync(Retrospective retrospective, CancellationToken cancellationToken) =>
        await MinutesAsync(
            retrospective,
            await SignedAsync(
                retrospective,
                await database.Changes.AsNoTracking()
                    .Where(change => change.Retrospective == retrospective.Id && change.IsRevealed)
                    .ToListAsync(cancellationToken),
                cancellationToken),
            cancellationToken);
}
