using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>Opens the form, or the dialog, that names a change.</summary>
/// <param name="Statement">The statement, if the person has typed it after the command.</param>
internal sealed record StartNaming(RetrospectiveId? Retrospective = null, string? Statement = null) : IRetrospectiveRequest;

/// <summary>Names a change by form.</summary>
internal sealed record NameChange(RetrospectiveId? Retrospective, NameFields Fields) : IRetrospectiveRequest;

/// <summary>Starts the dialog that names a change.</summary>
internal sealed record NameStepByStep(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Opens the form, or the dialog, that asks where an expected change did not happen.</summary>
internal sealed record OpenMissingChangeForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Names a change from the text of a message.</summary>
/// <param name="Text">The message as plain text.</param>
/// <param name="Source">The link to the message.</param>
internal sealed record NameFromMessage(string Text, string? Source, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Shows a page of the person's own changes.</summary>
internal sealed record OpenOwnChanges(RetrospectiveId? Retrospective = null, int Page = 0) : IRetrospectiveRequest;

/// <summary>Opens one of the person's own changes: the chosen one, or the one with a number of their list.</summary>
internal sealed record EditChange(RetrospectiveId? Retrospective, ChangeId? Change, string? Number = null) : IRetrospectiveRequest;

/// <summary>Rewords or reclassifies one of the person's own changes by form.</summary>
internal sealed record ReviseChange(RetrospectiveId? Retrospective, ChangeId? Change, NameFields Fields) : IRetrospectiveRequest;

/// <summary>Withdraws one of the person's own changes, after a confirmation.</summary>
internal sealed record WithdrawChange(
    RetrospectiveId? Retrospective, ChangeId? Change, bool Confirmed, string? Number = null) : IRetrospectiveRequest;

/// <summary>Opens the form for changes of people in the room.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenRoomForm(RetrospectiveId? Retrospective = null, int Page = 0) : IRetrospectiveRequest;

/// <summary>Enters changes for people in the room, one a line.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record EnterForRoom(RetrospectiveId? Retrospective, string? Lines) : IRetrospectiveRequest;

/// <param name="Again">Whether to store the change although the bot said that it resembles another one of the same person.</param>
/// <param name="Source">The link to the message that it was taken from.</param>
/// <param name="IsMissing">Whether it answers the question what should have changed.</param>
/// <param name="Next">Whether the form is shown again, empty, after saving.</param>
internal sealed record NameFields(
    string? Statement,
    string? Direction,
    string? Theme = null,
    string? Why = null,
    string? Example = null,
    bool Again = false,
    string? Source = null,
    bool IsMissing = false,
    bool Next = false)
{
    /// <summary>The person's organisation, if the form asked for it.</summary>
    public string? Organisation { get; init; }

    /// <summary>The person's role; null if the form did not ask for it.</summary>
    public string? Occupation { get; init; }
}
