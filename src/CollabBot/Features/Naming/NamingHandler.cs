using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Naming;

/// <summary>Names changes: by form, or step by step.</summary>
internal sealed class NamingHandler(NamedChanges changes, Retrospectives retrospectives, OpenQuestion question)
{
    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));
        if (turn.Door == Door.Form)
        {
            return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(retrospective, new NameFields(null, null), turn.Texts, turn.NewId()));
        }

        if (!turn.IsShared) return await question.AskNamingAsync(turn, retrospective, statement: null, cancellationToken);

        var texts = turn.TextsFor(retrospective);
        return FormCards.Way(texts, texts.NameInvitation(), ButtonTitle.Name, FormKind.Name, retrospective);
    }

    public async Task<Reply> HandleAsync(Gesture.NameStepByStep _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, null, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await question.AskNamingAsync(turn, retrospective, statement: null, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }

    public async Task<Reply> HandleAsync(Gesture.Name gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var outcome = NamedChanges.Read(gesture.Fields).TryGet(out var draft, out var wrong)
            ? await changes.SaveAsync(new ChangeId(turn.NewId()), retrospective, draft, turn, cancellationToken)
            : wrong;

        // Whatever the reason, what was typed comes back in the form.
        return outcome.Match(
            _ => Reply.Say(turn.Texts.Named()).Refreshing(retrospective),
            refused => Reply.Form(
                turn.Texts.NameTitle(),
                NameForm.Of(retrospective, gesture.Fields, turn.Texts, turn.NewId(), turn.Texts.For(refused), refused: true)));
    }
}
