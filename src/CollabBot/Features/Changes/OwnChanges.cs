using System.Globalization;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Changes;

/// <summary>
/// The changes a person may correct: those they named, and those they typed for the room. It never reads changes of other people.
/// </summary>
internal sealed class OwnChanges(Database database)
{
    /// <summary>The changes the person named, numbered from 1 in the order of naming.</summary>
    public async Task<IReadOnlyList<NumberedChange>> NamedByAsync(
        Retrospective retrospective, PersonId person, CancellationToken cancellationToken)
    {
        var own = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id && change.Author == person)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
        return [.. own.Select((change, index) => new NumberedChange(Number(index), change))];
    }

    /// <summary>The changes the person typed for the room, with numbers of their own: S1, S2 (in English R1, R2).</summary>
    public async Task<IReadOnlyList<NumberedChange>> TypedByAsync(
        Retrospective retrospective, PersonId person, Texts texts, CancellationToken cancellationToken)
    {
        var typed = await database.Changes
            .Where(change => change.Retrospective == retrospective.Id && change.Origin == Origin.Room && change.Typist == person)
            .OrderBy(change => change.Position)
            .ToListAsync(cancellationToken);
        return [.. typed.Select((change, index) => new NumberedChange(texts.RoomNumber(Number(index)), change))];
    }

    /// <summary>The change that was chosen by id or by its number in one of the person's lists.</summary>
    /// <returns>The change, or the refusal.</returns>
    public async Task<Outcome<Change>> FindAsync(
        Retrospective retrospective, ChangeId? chosen, string? number, Turn turn, CancellationToken cancellationToken)
    {
        if (number is null)
        {
            var change = chosen is { } id ? await database.Changes.FindAsync([id], cancellationToken) : null;
            return change is not null && change.Retrospective == retrospective.Id && change.BelongsTo(turn.Person)
                ? change
                : new Refusal.ChangeUnknown();
        }

        var isRoom = !char.IsDigit(number[0]);
        var list = isRoom
            ? await TypedByAsync(retrospective, turn.Person, turn.Texts, cancellationToken)
            : await NamedByAsync(retrospective, turn.Person, cancellationToken);
        if (list.Count == 0) return new Refusal.NoOwnChange();
        return int.TryParse(isRoom ? number[1..] : number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            && place >= 1
            && place <= list.Count
            ? list[place - 1].Change
            : new Refusal.NumberOutOfRange(1, list.Count);
    }

    /// <summary>
    /// Deletes a withdrawn change. If it was made from a lesson, deletes that lesson too, because putting the lesson back would restore the
    /// person's words.
    /// </summary>
    public async Task RemoveAsync(Change change, CancellationToken cancellationToken)
    {
        database.Changes.Remove(change);
        if (await database.Lessons.FirstOrDefaultAsync(lesson => lesson.CarriedTo == change.Id, cancellationToken)
            is not { } lesson)
            return;

        database.PlusOnes.RemoveRange(await database.PlusOnes.Where(plus => plus.Lesson == lesson.Id).ToListAsync(cancellationToken));
        database.Lessons.Remove(lesson);
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A change with the number it has in a person's list.</summary>
internal sealed record NumberedChange(string Number, Change Change);
