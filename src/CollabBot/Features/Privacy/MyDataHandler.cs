using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Files;
using CollabBot.Localization;
using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Features.Privacy;

/// <summary>« mes données »: shows a person the data stored about them and hands it out. It covers only the tenant of the turn.</summary>
internal sealed class MyDataHandler(PersonalAccounts accounts, RetentionPolicy keeping, FileOffers handovers)
    : IHandler<OpenOwnData>,
      IHandler<GetOwnData>
{
    /// <summary>
    /// Answers in the private chat or in a window; a command typed in a shared conversation is answered in the private chat.
    /// </summary>
    public async Task<Reply> HandleAsync(OpenOwnData request, Turn turn, CancellationToken cancellationToken)
    {
        var account = await accounts.OfAsync(turn.Person, cancellationToken);
        var shown = account.IsEmpty ? Reply.Say(turn.Texts.For(new Refusal.NoData())) : Show(account, request.Page, turn);
        return turn.NeedsInvitation ? shown.Privately(turn.Texts.AnsweredPrivately(), Invitation(turn)) : shown;
    }

    /// <summary>
    /// Offers the data as a file, or sends it in messages if the person wants text or the channel takes no files.
    /// Both go to the private chat, wherever the person asked.
    /// </summary>
    public async Task<Reply> HandleAsync(GetOwnData request, Turn turn, CancellationToken cancellationToken)
    {
        // Personal data is never sent to a shared conversation.
        if (turn.NeedsInvitation) return await HandleAsync(new OpenOwnData(), turn, cancellationToken);

        var account = await accounts.OfAsync(turn.Person, cancellationToken);
        if (account.IsEmpty) return Reply.Say(turn.Texts.For(new Refusal.NoData()));

        var inPrivate = turn is { Place: Place.Private, Surface: Surface.Message };
        var target = inPrivate ? Target.Here : Target.Private;
        if (!request.AsText
            && await handovers.OfferAsync(PersonalDataProducer.File, null, turn.Texts.MyDataOffer, turn, cancellationToken) is { } offer)
        {
            return (inPrivate ? Reply.Nothing : Reply.Say(turn.Texts.MyDataOffered())).And(new Message(target, offer));
        }

        var (fileName, json) = PersonalData.Of(account, keeping, turn.Now, turn.Texts);
        var parts = LongText.Split(json).ToList();
        var reply = Reply.Say(inPrivate ? turn.Texts.MyDataGiven(fileName, parts.Count) : turn.Texts.MyDataSent(parts.Count));
        return parts.Aggregate(reply, (given, part) => given.And(new Message(target, OutgoingMessage.Plain(part))));
    }

    private static Reply Invitation(Turn turn)
    {
        var card = CardElements.Card(turn.Texts, turn.Texts.MyDataInvitation());
        card.Body.Add(CardElements.Words(turn.Texts.MyDataInvitation()));
        card.Actions.Add(Buttons.Opening(turn.Texts, ButtonTitle.MyData, PrivacyKeys.MyDataForm, null, primary: true));
        return Reply.Show(card, turn.Texts.MyDataInvitation());
    }

    private Reply Show(PersonalAccount account, int page, Turn turn)
    {
        var inWindow = turn.Surface == Surface.Form;
        var card = MyDataCard.Of(account, keeping, page, turn.Texts, turn.NewId(), inWindow);
        return inWindow ? Reply.Form(turn.Texts.MyDataTitle(), card) : Reply.Show(card, turn.Texts.MyDataTitle());
    }
}
