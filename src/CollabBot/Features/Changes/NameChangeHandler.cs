using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>Names changes, by the form or by the step-by-step dialog.</summary>
internal sealed class NameChangeHandler(NamedChanges changes, OpenQuestion question, RetentionPolicy keeping)
    : IRetrospectiveHandler<StartNaming>,
      IRetrospectiveHandler<OpenMissingChangeForm>,
      IRetrospectiveHandler<NameStepByStep>,
      IRetrospectiveHandler<NameFromMessage>,
      IRetrospectiveHandler<NameChange>
{
    private static readonly NameFields Empty = new(null, null);
    private static readonly NameFields NoChange = new(null, nameof(Direction.NoChange));

    public async Task<Reply> HandleAsync(StartNaming request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Naming) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.Surface == Surface.Form) return await FormAsync(Empty, turn, cancellationToken);
        return turn.IsShared
            ? FormCards.Invitation(texts, texts.NameInvitation(), ButtonTitle.Name, ChangeKeys.NameForm, retrospective)
            : await AskAsync(turn, cancellationToken);
    }

    public async Task<Reply> HandleAsync(OpenMissingChangeForm request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        var texts = turn.Texts;
        if (retrospective.Guard(Phase.Naming) is { } wrongPhase) return Reply.Say(texts.For(wrongPhase));
        if (turn.Surface == Surface.Form) return await FormAsync(NoChange, turn, cancellationToken);
        if (turn.IsShared)
            return FormCards.Invitation(
                texts, texts.NameNoChangeInvitation(), ButtonTitle.NoChange, ChangeKeys.MissingChangeForm, retrospective);

        var draft = NamingDraft.OfAbsence(turn.NewId(), retrospective.Id);
        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken);
    }

    public async Task<Reply> HandleAsync(NameStepByStep request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        turn.Retrospective.Guard(Phase.Naming) is { } wrongPhase
            ? Reply.Say(turn.Texts.For(wrongPhase))
            : await AskAsync(turn, cancellationToken);

    public async Task<Reply> HandleAsync(NameFromMessage request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Guard(Phase.Naming) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));

        var statement = CardFitter.Cut(request.Text, Wording.StatementLimit);
        var source = SourceLinks.KeepsSource(retrospective) ? SourceLinks.Read(request.Source) : null;
        var notice = statement.Length == 0 ? turn.Texts.MessageEmpty()
            : statement != request.Text ? turn.Texts.MessageCut(Wording.StatementLimit)
            : null;
        var about = new NameFormAbout(Kept: await changes.InformAsync(turn, retrospective, cancellationToken) ? keeping : null);
        var fields = new NameFields(statement.Length == 0 ? null : statement, null, Source: source);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(retrospective, fields, turn.Texts, turn.NewId(), notice, about: about));
    }

    public async Task<Reply> HandleAsync(NameChange request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var outcome = NamedChanges.Read(request.Fields).TryGet(out var draft, out var wrong)
            ? await changes.SaveAsync(
                new ChangeId(turn.NewId()),
                retrospective,
                draft,
                request.Fields.Again,
                turn,
                cancellationToken,
                SourceLinks.Read(request.Fields.Source))
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
                    request.Fields,
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(refused),
                    refused: true,
                    new NameFormAbout(IsNearDuplicate: refused is Refusal.NearDuplicate))));
    }

    private Task<Reply> AskAsync(RetrospectiveTurn turn, CancellationToken cancellationToken) => question.BeginAsync(
        turn, NamingDialog.DialogId, NamingDraft.New(turn.NewId(), turn.Retrospective.Id, statement: null).ToJson(), cancellationToken);

    private async Task<Reply> FormAsync(NameFields fields, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var about = new NameFormAbout(
            OfNoChange: fields == NoChange,
            Kept: await changes.InformAsync(turn, turn.Retrospective, cancellationToken) ? keeping : null);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(turn.Retrospective, fields, turn.Texts, turn.NewId(), about: about));
    }
}
