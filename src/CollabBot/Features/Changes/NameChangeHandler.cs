using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;
using CollabBot.Retrospectives;

namespace CollabBot.Features.Changes;

/// <summary>Names changes, by the form or by the step-by-step dialog.</summary>
internal sealed class NameChangeHandler(NamedChanges changes, RetrospectiveQueries retrospectives, OpenQuestion question, RetentionPolicy keeping)
{
    private static readonly NameFields Empty = new(null, null);
    private static readonly NameFields NoChange = new(null, nameof(Direction.NoChange));

    public async Task<Reply> OpenFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));
        if (turn.Surface == Surface.Form) return await FormAsync(retrospective, Empty, turn, cancellationToken);
        if (!turn.IsShared) return await question.AskNamingAsync(turn, retrospective, statement: null, cancellationToken);

        var texts = turn.TextsFor(retrospective);
        return FormCards.Way(texts, texts.NameInvitation(), ButtonTitle.Name, FormKind.Name, retrospective);
    }

    /// <summary>Opens the form or dialog that asks where an expected change did not happen; its direction is already set.</summary>
    public async Task<Reply> OpenNoChangeFormAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, named, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));
        if (turn.Surface == Surface.Form) return await FormAsync(retrospective, NoChange, turn, cancellationToken);
        if (!turn.IsShared) return await question.AskNoChangeAsync(turn, retrospective, cancellationToken);

        var texts = turn.TextsFor(retrospective);
        return FormCards.Way(texts, texts.NameNoChangeInvitation(), ButtonTitle.NoChange, FormKind.NoChange, retrospective);
    }

    public async Task<Reply> HandleAsync(Gesture.NameStepByStep _, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, null, cancellationToken);
        return found.TryGet(out var retrospective, out var refusal)
            ? await question.AskNamingAsync(turn, retrospective, statement: null, cancellationToken)
            : Reply.Say(turn.Texts.For(refusal));
    }

    /// <summary>Opens the form with the text of a message as statement. A text that is too long is cut at a word.</summary>
    public async Task<Reply> HandleAsync(Gesture.NameFromMessage gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await changes.FindAsync(turn, null, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var statement = CardFitter.Cut(gesture.Text, Wording.StatementLimit);
        var source = SourceLinks.KeepsSource(retrospective) ? SourceLinks.Read(gesture.Source) : null;
        var notice = statement.Length == 0 ? turn.Texts.MessageEmpty()
            : statement != gesture.Text ? turn.Texts.MessageCut(Wording.StatementLimit)
            : null;
        var about = new NameFormAbout(Kept: await changes.InformAsync(turn, retrospective, cancellationToken) ? keeping : null);
        var fields = new NameFields(statement.Length == 0 ? null : statement, null, Source: source);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(retrospective, fields, turn.Texts, turn.NewId(), notice, about: about));
    }

    public async Task<Reply> HandleAsync(Gesture.Name gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var found = await retrospectives.FindAsync(turn, gesture.Retrospective, cancellationToken);
        if (!found.TryGet(out var retrospective, out var refusal)) return Reply.Say(turn.Texts.For(refusal));

        var outcome = NamedChanges.Read(gesture.Fields).TryGet(out var draft, out var wrong)
            ? await changes.SaveAsync(
                new ChangeId(turn.NewId()),
                retrospective,
                draft,
                gesture.Fields.Again,
                turn,
                cancellationToken,
                SourceLinks.Read(gesture.Fields.Source))
            : wrong;

        // On any refusal the form is shown again with what was typed.
        return outcome.Match(
            kept => (kept.AsksForAbsence
                ? Reply.Form(turn.Texts.NameTitle(), NameForm.Kept(retrospective, turn.Texts))
                : Reply.Say(turn.Texts.Named())).Refreshing(retrospective),
            refused => Reply.Form(
                turn.Texts.NameTitle(),
                NameForm.Of(
                    retrospective,
                    gesture.Fields,
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(refused),
                    refused: true,
                    new NameFormAbout(IsNearDuplicate: refused is Refusal.NearDuplicate))));
    }

    private async Task<Reply> FormAsync(Retrospective retrospective, NameFields fields, TurnInfo turn, CancellationToken cancellationToken)
    {
        var about = new NameFormAbout(
            OfNoChange: fields == NoChange,
            Kept: await changes.InformAsync(turn, retrospective, cancellationToken) ? keeping : null);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(retrospective, fields, turn.Texts, turn.NewId(), about: about));
    }
}
