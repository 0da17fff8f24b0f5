using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Page;

/// <summary>The page's routes for the bot's message extension: message actions, search, and inserting a result as a message.</summary>
internal static class ExtensionEndpoints
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/action", (HttpRequest request, ActivityFactory activities, BotClient bot) =>
            PageInput.HandleOnCardAsync<MessageActionRequest>(request, async (presser, asked, message, cancellation) =>
            {
                var activity = activities.MessageAction(presser, asked.Command ?? "", message, asked.Data, asked.Dark);
                return PageInput.Answer(PageAnswer.OfExtension(
                    await bot.SendAsync(activity, presser.Here, cancellation), submit: asked.Data is not null));
            }));
        api.MapPost("/search", (HttpRequest request, Roster roster, ActivityFactory activities, BotClient bot) =>
            PageInput.HandleAsync<SearchRequest>(request, async (presser, asked, cancellation) =>
            {
                if (!roster.HasBot(presser.Address.Place))
                    return PageInput.Answer(PageAnswer.NotInstalled);
                var activity = activities.Query(presser, asked.Command ?? "", asked.Query?.Trim() ?? "");
                return PageInput.Answer(PageAnswer.OfExtension(await bot.SendAsync(activity, presser.Here, cancellation), submit: false));
            }));
        // As in Teams, a card that a person inserts is that person's message and is not sent to the bot.
        api.MapPost("/insert", (HttpRequest request, Transcript transcript) =>
            PageInput.HandleAsync<InsertRequest>(request, (presser, asked, _) =>
            {
                if (asked.Card is not { ValueKind: JsonValueKind.Object } card || card.Text("type") != "AdaptiveCard")
                    return Task.FromResult(PageInput.Refuse("BadData", "Only an Adaptive Card can be put into the conversation."));
                var address = presser.Address with { RootId = presser.Address.IsChannel ? asked.Root : null };
                return Task.FromResult(
                    transcript.Post(address, presser.Person, MessageContent.Empty with { Cards = [card.Clone()] }) is { } message
                        ? PageInput.Answer(new PageAnswer("done", Id: message.Id))
                        : PageInput.Refuse("UnknownThread", "This thread is not there any more."));
            }));
    }
}
