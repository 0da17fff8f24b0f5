using CollabBot.Domain;

namespace CollabBot.Features.Reminding;

/// <summary>Somebody who is expected, and her id on the channel where it is known.</summary>
internal sealed record ExpectedPerson(PersonId Person, string? UserId);

/// <summary>Who is expected in the present phase, and who has answered: given something in it, or said that she is done.</summary>
/// <param name="By">By what people are expected.</param>
/// <param name="People">Who is. Those who lead are not, unless they are named.</param>
/// <param name="Answered">Who has answered, expected or not.</param>
/// <param name="InRoom">How many more have in the room.</param>
/// <param name="Announced">How many were announced in the set-up, those included who have no account.</param>
internal sealed record Attendance(ExpectedBy By, IReadOnlyList<ExpectedPerson> People, IReadOnlySet<PersonId> Answered, int InRoom, int? Announced)
{
    /// <summary>Whether anybody knows who is expected.</summary>
    public bool IsKnown => By != ExpectedBy.Acts;

    public int AnsweredCount => Answered.Count + InRoom;

    public IEnumerable<ExpectedPerson> Missing => People.Where(person => !Answered.Contains(person.Person));

    /// <summary>Of how many people so many have answered: never fewer, as who answers without being expected counts; nothing where nobody knows.</summary>
    public int? Total
    {
        get
        {
            if (!IsKnown) return Announced >= AnsweredCount ? Announced : null;
            return Math.Max(Announced ?? 0, People.Select(person => person.Person).Union(Answered).Count() + InRoom);
        }
    }
}
