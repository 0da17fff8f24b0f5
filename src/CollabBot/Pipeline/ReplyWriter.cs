using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;
using CollabBot.Storage;
using Microsoft.Bot.Schema;

namespace CollabBot.Pipeline;

/// <summary>
/// Turns a reply into activities for the conversation and outbox rows. Where there is no window or card to answer in, the answer is a
/// message as well.
/// </summary>
internal sealed class ReplyWriter(Database database, OutboxWriter outbox, IChannel channel)
{
    public void Write(Reply reply, TurnScope scope)
    {
        var turn = scope.Turn;
        if (turn.Surface == Surface.Message && AsMessage(reply.Answer, turn) is { } answer)
        {
            if (turn.IsShared && reply.Fallback is { } fallback) WritePrivately(reply.Confirmation!, answer, fallback, scope);

            // A form holds what its person filled in, so it is not shown to a shared conversation. It is a message there only if a client
            // posted the data of a button as a message.
            else if (turn.IsShared && reply.Answer is Answer.Form)
                WritePrivately(turn.Texts.AnsweredPrivately(), answer, OutgoingMessage.Plain(turn.Texts.FormElsewhere()), scope);
            else scope.Add(Addressed(answer, scope));
        }

        foreach (var message in reply.Messages) Write(message, scope);
        if (reply.Upload is { } upload) outbox.Upload(turn.Address, upload.Hash, upload.ToJson(), scope.Activity.ReplyToId);
        if (reply.Stale is { } stale) outbox.LiveCard(ConversationOf(stale), stale);
    }

    private void Write(Message message, TurnScope scope)
    {
        var turn = scope.Turn;
        switch (message.Target)
        {
            case Target.Here:
                scope.Add(Addressed(message.Content, scope));
                break;
            case Target.Thread:
                outbox.Notice(ConversationOf(message, turn), message.Retrospective!.Value, channel.Compose(message.Content));
                break;
            case Target.Private:
                outbox.Privately(turn.Address, turn.Person, channel.Compose(message.Content), told: null, otherwise: null);
                break;
            case Target.Conversation:
                outbox.Post(ConversationOf(message, turn), message.Retrospective!.Value, channel.Compose(message.Content));
                break;
        }
    }

    /// <summary>
    /// The answer goes to the private chat, and the conversation is told so once it has been sent; where it cannot be sent, the fallback
    /// goes to the conversation instead. A caller who expects replies in the response is told at once.
    /// </summary>
    private void WritePrivately(string confirmation, OutgoingMessage answer, OutgoingMessage fallback, TurnScope scope)
    {
        var said = Addressed(OutgoingMessage.Plain(confirmation), scope);
        if (scope.ExpectsReplies) scope.Add(said);
        outbox.Privately(
            scope.Turn.Address,
            scope.Turn.Person,
            channel.Compose(answer),
            scope.ExpectsReplies ? null : SdkJson.ToJson(said),
            channel.Compose(fallback));
    }

    private string ConversationOf(Message message, Turn turn) => message.Retrospective is { } id ? ConversationOf(id) : turn.Conversation;

    private string ConversationOf(RetrospectiveId id) =>
        database.Retrospectives.Local.First(retrospective => retrospective.Id == id).Conversation;

    private static OutgoingMessage? AsMessage(Answer? answer, Turn turn) => answer switch
    {
        Answer.Sentence sentence =>
            (sentence.IsMarkdown ? OutgoingMessage.Markdown(sentence.Text) : OutgoingMessage.Plain(sentence.Text))
                .Offering(turn.IsShared ? [] : sentence.QuickReplies),
        Answer.View view => OutgoingMessage.Of(view.Card, view.Summary),
        Answer.Form form => OutgoingMessage.Of(form.Card, form.Title),
        _ => null,
    };

    /// <summary>A reply names the message it answers; an event has none.</summary>
    private static Activity Addressed(OutgoingMessage message, TurnScope scope)
    {
        var activity = BotChannel.Write(message);
        if (scope.Activity.Type is ActivityTypes.Message or ActivityTypes.Invoke) activity.ReplyToId = scope.Activity.Id;
        return activity;
    }
}
