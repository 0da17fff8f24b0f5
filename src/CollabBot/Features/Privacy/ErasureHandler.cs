using System.Globalization;
using AdaptiveCards;
using CollabBot.Dialogs;
using CollabBot.Domain;
using CollabBot.Requests;
using Microsoft.Bot.Builder;

namespace CollabBot.Features.Privacy;

/// <summary>Erases what a person gave, after asking what to erase, how, and for a confirmation.</summary>
internal sealed class ErasureHandler(PersonalAccounts accounts, Erasure erasing, MyDataHandler mine, PersonState state)
    : IHandler<OpenErasureForm>,
      IHandler<EraseOwnData>,
      IHandler<ConfirmErasure>
{
    private static readonly TimeSpan ConfirmationTtl = TimeSpan.FromMinutes(15);

    /// <summary>What « confirmer » would erase: the retrospective's id or « all », how, and until when.</summary>
    private readonly IStatePropertyAccessor<string?> pending = state.CreateProperty<string?>("erasing");

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
        {
            var about = isAll ? ErasureWords.All : chosen[0].Retrospective.Id.ToString();
            var until = (turn.Now + ConfirmationTtl).ToUnixTimeSeconds();
            await pending.SetAsync(turn.Context, string.Create(CultureInfo.InvariantCulture, $"{about} {how} {until}"), cancellationToken);
            return Answer(turn.Texts.EraseTitle(), EraseForm.Confirm(chosen, about, how, turn.Texts, turn.NewId()), turn);
        }

        var erased = await erasing.EraseAsync(account, chosen, isAll, how, turn, cancellationToken);
        return Reply.Say(turn.Texts.ErasedSentence(erased, how, isAll)) with { Counts = true, LeavesNoTrace = true };
    }

    /// <summary>Erases what the bot has asked about last, if that was not long ago.</summary>
    public async Task<Reply> HandleAsync(ConfirmErasure request, Turn turn, CancellationToken cancellationToken)
    {
        var asked = await pending.GetAsync(turn.Context, defaultValueFactory: null, cancellationToken);
        await pending.DeleteAsync(turn.Context, cancellationToken);
        return asked?.Split(' ') is [var of, var how, var until]
            && turn.Now.ToUnixTimeSeconds() <= long.Parse(until, CultureInfo.InvariantCulture)
                ? await HandleAsync(new EraseOwnData(of, how, Confirmed: true), turn, cancellationToken)
                : Reply.Say(turn.Texts.NothingToConfirm());
    }

    private static Reply Form(PersonalAccount account, Turn turn, string? wrong = null) =>
        Answer(turn.Texts.EraseTitle(), EraseForm.Of(account, turn.Texts, turn.NewId(), wrong), turn);

    private static Reply Answer(string title, AdaptiveCard card, Turn turn) =>
        turn.Surface == Surface.Form ? Reply.Form(title, card) : Reply.Show(card, title);
}
