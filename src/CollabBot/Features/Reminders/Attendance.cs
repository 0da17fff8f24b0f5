using CollabBot.Domain;

namespace CollabBot.Features.Reminders;

/// <summary>A person who is expected, with their id on the channel if it is known.</summary>
internal sealed record ExpectedPerson(PersonId Person, string? UserId);

/// <summary>Who is expected in the present step, and who has answered: contributed to it, or said that they are done.</summary>
/// <param name="By">How the expected people were determined.</param>
/// <param name="People">The expected people. Facilitators are not among them, unless they are named.</param>
/// <param name="Answered">The people who have answered, expected or not.</param>
/// <param name="InRoom">How many more people have answered in the room.</param>
/// <param name="Announced">How many people the set-up announced, including those without an account; null if none.</param>
internal sealed record Attendance(
    ExpectedBy By, IReadOnlyList<ExpectedPerson> People, IReadOnlySet<PersonId> Answered, int InRoom, int? Announced)
{
    /// <summary>Whether it is known who is expected: from names or from the membership, not only from who has acted.</summary>
    public bool IsKnown => By != ExpectedBy.Acts;

    public int AnsweredCount => Answered.Count + InRoom;

    public IEnumerable<ExpectedPerson> Missing => People.Where(person => !Answered.Contains(person.Person));

    /// <summary>
    /// The total that <see cref="AnsweredCount"/> is shown against; null if unknown. Never less than that count, because people who answer
    /// without being expected are included.
    /// </summary>
    public int? Total
    {
        get
        {
            if (!IsKnown) return Announced >= AnsweredCount ? Announced : null;
            return Math.Max(Announced ?? 0, People.Select(person => person.Person).Union(Answered).Count() + InRoom);
        }
    }
}
