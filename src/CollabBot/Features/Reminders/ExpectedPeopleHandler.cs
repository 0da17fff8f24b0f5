using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Minutes.Markdown;
using CollabBot.Requests;
using CollabBot.Retrospectives;
using CollabBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Features.Reminders;

/// <summary>
/// Says who is expected, and lets the facilitator name them by mention. Names come from the mention or from the look-up of members; they
/// appear only in the answer and are never stored.
/// </summary>
internal sealed class ExpectedPeopleHandler(Database database, RetrospectiveQueries retrospectives, ExpectedPeople expected, Roster roster)
    : IRetrospectiveHandler<ChangeExpected>
{
    public async Task<Reply> HandleAsync(ChangeExpected request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var texts = turn.Texts;
        if (request.Act != ExpectAct.All && turn.People.Mentioned.Count == 0)
            return Reply.SayMarkdown(await ListAsync(retrospective, [], turn, texts, cancellationToken));

        var actor = turn.Actor;
        if (retrospective.GuardExpecting(actor) is { } refused) return Reply.Say(texts.For(refused));

        List<string> answers = [];
        var isChanged = false;
        if (request.Act == ExpectAct.All)
        {
            database.Expected.RemoveRange(
                await database.Expected.Where(row => row.Retrospective == retrospective.Id).ToListAsync(cancellationToken));
            isChanged = true;
        }
        else
        {
            foreach (var mentioned in turn.People.Mentioned)
            {
                var (answer, changed) = await SettleAsync(retrospective, mentioned, request.Act, texts, cancellationToken);
                answers.Add(MarkdownText.Line(answer));
                isChanged |= changed;
            }
        }

        await database.SaveChangesAsync(cancellationToken);
        var reply = Reply.SayMarkdown(await ListAsync(retrospective, answers, turn, texts, cancellationToken));
        return isChanged ? reply.Refreshing(retrospective) : reply;
    }

    /// <summary>Handles each mentioned person separately, so that one who cannot be found does not affect the others.</summary>
    private async Task<(string Answer, bool Changed)> SettleAsync(
        Retrospective retrospective, MentionedPerson mentioned, ExpectAct act, Texts texts, CancellationToken cancellationToken)
    {
        if (mentioned.Person is not { } person)
            return (texts.RoleRefused(mentioned.Name, texts.For(new Refusal.PersonNotFound())), false);

        var row = await database.Expected.FindAsync([retrospective.Id, person], cancellationToken);
        switch (act)
        {
            case ExpectAct.Remove when row is null:
                return (texts.RoleRefused(mentioned.Name, texts.For(new Refusal.NotExpected())), false);
            case ExpectAct.Remove:
                database.Expected.Remove(row);
                return (texts.ExpectedRemoved(mentioned.Name), true);
            default:
                if (row is null)
                    database.Expected.Add(
                        new ExpectedRow { Retrospective = retrospective.Id, Person = person, UserId = mentioned.UserId });
                return (texts.ExpectedAdded(mentioned.Name), row is null);
        }
    }

    private async Task<string> ListAsync(
        Retrospective retrospective, List<string> before, Turn turn, Texts texts, CancellationToken cancellationToken)
    {
        var attendance = await expected.OfAsync(database, retrospective, cancellationToken);
        List<string> lines = [.. before, texts.ExpectedCount(attendance.By, attendance.People.Count)];
        if (attendance.Announced is { } announced) lines.Add(texts.ExpectedAnnounced(announced));

        var unreached = await UnreachedAsync(retrospective, attendance, cancellationToken);
        if (unreached.Count > 0) lines.Add(await TellUnreachedAsync(retrospective, unreached, turn, texts, cancellationToken));
        if (before.Count == 0) lines.Add(texts.ExpectedHow());
        return string.Join("\n\n", lines);
    }

    private async Task<List<PersonId>> UnreachedAsync(
        Retrospective retrospective, Attendance attendance, CancellationToken cancellationToken)
    {
        var unreached = await database.Reminders.AsNoTracking()
            .Where(row => row.Retrospective == retrospective.Id && row.State == ReminderState.Unreached)
            .Select(row => row.Person)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [.. attendance.People.Select(person => person.Person).Intersect(unreached)];
    }

    /// <summary>
    /// A person whose reminder could not be delivered had not answered then, so the names are told only to facilitators in the private
    /// chat. Everybody else is told only the number.
    /// </summary>
    private async Task<string> TellUnreachedAsync(
        Retrospective retrospective, List<PersonId> unreached, Turn turn, Texts texts, CancellationToken cancellationToken)
    {
        if (!(await retrospectives.RightsAsync(turn, retrospective, cancellationToken)).IsFacilitator)
            return texts.ExpectedUnreached(unreached.Count);
        if (turn.IsShared) return $"{texts.ExpectedUnreached(unreached.Count)} {texts.ExpectedUnreachedWhere()}";

        var members = roster.Peek(database.Tenant, retrospective.Conversation)?.Members ?? [];
        List<string> names =
        [
            .. members
                .Where(member => unreached.Contains(member.Person) && member.Name is not null)
                .Select(member => MarkdownText.Line(member.Name!))
        ];
        return names.Count == 0
            ? texts.ExpectedUnreached(unreached.Count)
            : $"{texts.ExpectedUnreached(unreached.Count)} {texts.ExpectedUnreachedNames(string.Join(", ", names))}";
    }
}
