using CollabBot.Cards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Features.Profile;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.Changes;

/// <summary>Names changes, by the form or by the step-by-step dialog.</summary>
internal sealed class NameChangeHandler(NamedChanges changes, OpenQuestion question, OwnProfile profile, RetentionPolicy keeping)
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
            : await AskAsync(turn, request.Statement, cancellationToken);
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
        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken, retrospective);
    }

    public async Task<Reply> HandleAsync(NameStepByStep request, RetrospectiveTurn turn, CancellationToken cancellationToken) =>
        turn.Retrospective.Guard(Phase.Naming) is { } wrongPhase
            ? Reply.Say(turn.Texts.For(wrongPhase))
            : await AskAsync(turn, statement: null, cancellationToken);

    public async Task<Reply> HandleAsync(NameFromMessage request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;
        if (retrospective.Guard(Phase.Naming) is { } wrongPhase) return Reply.Say(turn.Texts.For(wrongPhase));

        var statement = CardFitter.Cut(request.Text, Wording.StatementLimit);
        var source = SourceLinks.KeepsSource(retrospective) ? SourceLinks.Read(request.Source) : null;
        var notice = statement.Length == 0 ? turn.Texts.MessageEmpty()
            : statement != request.Text ? turn.Texts.MessageCut(Wording.StatementLimit)
            : null;
        var about = await AboutAsync(turn, ofNoChange: false, cancellationToken);
        var fields = new NameFields(statement.Length == 0 ? null : statement, null, Source: source);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(retrospective, fields, turn.Texts, turn.NewId(), notice, about: about));
    }

    public async Task<Reply> HandleAsync(NameChange request, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var retrospective = turn.Retrospective;

        var fields = request.Fields;
        var asksProfile = fields.Occupation is not null;
        var outcome = NamedChanges.Read(fields).TryGet(out var draft, out var wrong)
            ? await SaveAsync(draft, fields, turn, cancellationToken)
            : wrong;

        // On any refusal the form is shown again with what was typed.
        return outcome.Match(
            _ => Kept(fields, turn).Refreshing(retrospective),
            refused => Reply.Form(
                turn.Texts.NameTitle(),
                NameForm.Of(
                    retrospective,
                    fields,
                    turn.Texts,
                    turn.NewId(),
                    turn.Texts.For(refused),
                    refused: true,
                    new NameFormAbout(
                        OfNoChange: fields.IsMissing, IsNearDuplicate: refused is Refusal.NearDuplicate, AsksProfile: asksProfile))));
    }

    private static Reply Kept(NameFields fields, RetrospectiveTurn turn)
    {
        var (retrospective, texts) = (turn.Retrospective, turn.Texts);
        if (fields.IsMissing) return Reply.Say(texts.NamedAlone());
        return Reply.Form(
            texts.NameTitle(),
            fields.Next
                ? NameForm.Of(retrospective, Empty, texts, turn.NewId(), texts.NamedAlone())
                : NameForm.Kept(retrospective, texts));
    }

    private async Task<Outcome<Retrospective>> SaveAsync(
        ChangeDraft draft, NameFields fields, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var saved = await changes.SaveAsync(
            new ChangeId(turn.NewId()),
            turn.Retrospective,
            draft,
            fields.Again,
            turn,
            cancellationToken,
            SourceLinks.Read(fields.Source),
            keepsDone: fields.IsMissing);
        if (fields.Occupation is null || !saved.TryGet(out _, out _)) return saved;

        // The inputs have a limit, so only a client that ignores it is refused here; the change is stored without the organisation.
        profile.Set(fields.Organisation, fields.Occupation);
        return saved;
    }

    private async Task<Reply> AskAsync(RetrospectiveTurn turn, string? statement, CancellationToken cancellationToken)
    {
        var draft = NamingDraft.New(turn.NewId(), turn.Retrospective.Id, statement) with
        {
            IsOffered = false,
            IsGiven = statement is not null,
        };
        if (statement is null
            && await question.TakeKeptAsync(turn, cancellationToken) is { } kept
            && NamingDraft.FromJson(kept) is var begun
            && begun.RetrospectiveId == turn.Retrospective.Id)
            draft = begun with { IsResumed = true, IsOffered = false, Pending = null };

        return await question.BeginAsync(turn, NamingDialog.DialogId, draft.ToJson(), cancellationToken, turn.Retrospective);
    }

    private async Task<Reply> FormAsync(NameFields fields, RetrospectiveTurn turn, CancellationToken cancellationToken)
    {
        var about = await AboutAsync(turn, fields == NoChange, cancellationToken);
        return Reply.Form(turn.Texts.NameTitle(), NameForm.Of(turn.Retrospective, fields, turn.Texts, turn.NewId(), about: about));
    }

    /// <summary>The first form states what the answers are used for, and asks once for organisation and role.</summary>
    private async Task<NameFormAbout> AboutAsync(RetrospectiveTurn turn, bool ofNoChange, CancellationToken cancellationToken)
    {
        var asksProfile = !ofNoChange && profile.IsUnasked;
        if (asksProfile) profile.Ask();
        var isFirst = await changes.InformAsync(turn, turn.Retrospective, cancellationToken);
        return new NameFormAbout(OfNoChange: ofNoChange, Kept: isFirst ? keeping : null, AsksProfile: asksProfile);
    }
}
