using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Page;

/// <summary>Sends card buttons, refreshes and forms to the bot, for people and scripted partners, and shows the answering cards.</summary>
internal sealed class Pressing(Transcript transcript, ActivityFactory activities, BotClient bot)
{
    public async Task<PageAnswer> ExecuteAsync(
        Presser presser, Message message, string? id, string? verb, JsonElement? data, CancellationToken cancellation)
    {
        var activity = activities.Execute(presser, message.Id, id, verb, data);
        return Show(presser, message, await bot.SendAsync(activity, presser.Here, cancellation));
    }

    /// <summary>Requests the viewer's own view: automatically once per version of the message, by hand without limit.</summary>
    public async Task<PageAnswer> RefreshAsync(Presser presser, Message message, bool byHand, CancellationToken cancellation)
    {
        var may = message.RefreshFor(presser.Person);
        if (Refreshing.Of(message.Content.Cards) is not { } rule || (!byHand && may != RefreshKind.ByItself))
            return new PageAnswer("done");
        if (!byHand)
            message.TakeRefresh(presser.Person);
        var asked = message.Content;
        var activity = activities.Execute(presser, message.Id, rule.Id, rule.Verb, rule.Data, automatic: true);
        return Show(presser, message, await bot.SendAsync(activity, presser.Here, cancellation), asked);
    }

    public async Task<PageAnswer> TaskAsync(
        Presser presser, Message message, bool submit, JsonElement data, bool dark, CancellationToken cancellation)
    {
        var activity = activities.Task(presser, submit, message.Id, data, dark);
        return PageAnswer.OfTask(await bot.SendAsync(activity, presser.Here, cancellation), submit);
    }

    /// <param name="asked">
    /// The content for which a view was requested. If the message was updated meanwhile, the view is out of date: it is dropped, and the
    /// client requests the view of the new version. Null for a button, whose answer is always shown.
    /// </param>
    private PageAnswer Show(Presser presser, Message message, BotAnswer came, MessageContent? asked = null)
    {
        var (answer, card) = PageAnswer.OfExecute(came);
        if (card is { } own)
        {
            transcript.Change(presser.Address, message.Id, (found, version) =>
            {
                if (asked is null || ReferenceEquals(found.Content, asked))
                    found.ShowTo(presser.Person, own, version);
            });
        }

        return answer;
    }
}
