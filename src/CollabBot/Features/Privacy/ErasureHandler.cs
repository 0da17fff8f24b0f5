using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Privacy;

/// <summary>Erases what a person gave, after asking what to erase, how, and for a confirmation.</summary>
internal sealed class ErasureHandler(PersonalAccounts accounts, Erasure erasing, MyDataHandler mine)
    : IHandler<OpenErasureForm>,
      IHandler<EraseOwnData>
{
    public async Task<Reply> HandleAsync(OpenErasureForm request, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.NeedsInvitation) return await mine.HandleAsync(new OpenOwnData(), turn, cancellationToken);

        var account = await accounts.OfAsync(turn.Person, cancellationToken);
        return account.IsEmpty ? Reply.Say(turn.Texts.For(new Refusal.NoData())) : Form(account, turn);
    }

    public async Task<Reply> HandleAsync(EraseOwnData request, Turn turn, CancellationToken cancellationToken)
    {
        // A command typed in a shared conversation erases nothing: it may be a mistake, and its answer is private.
        if (turn.NeedsInvitation) return await mine.HandleAsync(new OpenOwnData(), turn, cancellationToken);

        var account = await accounts.OfAsync(turn.Person, cancellationToken);
        if (account.IsEmpty) return Reply.Say(turn.Texts.For(new Refusal.NoData()));

        var isAll = request.Of == ErasureWords.All;
        IReadOnlyList<PersonalRecord> chosen = isAll ? account.Records : request.Of is { } of && account.Find(of) is { } one ? [one] : [];
        if ((chosen.Count == 0 && !isAll) || !Enum.TryParse<ErasureHow>(request.How, out var how) || !Enum.IsDefined(how))
        {
            return Form(account, turn, turn.Texts.For(new Refusal.ErasureUnclear()));
        }

        if (!request.Confirmed || !PersonalAccount.IsSure(request.Of))
            return Answer(turn.Texts.EraseTitle(), Confirm(chosen, isAll, how, turn), turn);

        var erased = await erasing.EraseAsync(account, chosen, isAll, how, turn, cancellationToken);
        return Reply.Say(turn.Texts.ErasedSentence(erased, how, isAll)) with { Counts = true, LeavesNoTrace = true };
    }

    private static AdaptiveCard Confirm(IReadOnlyList<PersonalRecord> chosen, bool isAll, ErasureHow how, Turn turn)
    {
        var code = isAll ? turn.Texts.EraseAllWord() : PersonalAccount.CodeOf(chosen[0].Retrospective);
        var of = isAll ? ErasureWords.All : chosen[0].Retrospective.Id.ToString();
        return EraseForm.Confirm(chosen, of, code, how, turn.Texts, turn.NewId());
    }

    private static Reply Form(PersonalAccount account, Turn turn, string? wrong = null) =>
        Answer(turn.Texts.EraseTitle(), EraseForm.Of(account, turn.Texts, turn.NewId(), wrong), turn);

    private static Reply Answer(string title, AdaptiveCard card, Turn turn) =>
        turn.Surface == Surface.Form ? Reply.Form(title, card) : Reply.Show(card, title);
}
