using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Reminders;

/// <summary>Changes who is expected, by mention, or shows who is.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeExpected(ExpectAct Act, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Turns the person's reminders on or off; null asks for the present setting.</summary>
internal sealed record SetReminders(bool? Wanted) : IRequest;

/// <summary>What to do with the list of expected people.</summary>
internal enum ExpectAct
{
    /// <summary>Adds the mentioned people; without a mention, shows who is expected.</summary>
    Name,

    /// <summary>Removes the mentioned people; without a mention, shows who is expected.</summary>
    Remove,

    /// <summary>Clears the list: the members of the conversation are expected again.</summary>
    All,
}
