using System.Text.Json;
using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CollabBot.LocalChannel.Page;

/// <summary>The page's routes for the cards and files of a message.</summary>
internal static class CardEndpoints
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/submit", SubmitAsync);
        api.MapPost("/execute", (HttpRequest request, Pressing pressing) =>
            PageInput.HandleOnCardAsync<ExecuteRequest>(request, async (presser, asked, message, cancellation) =>
                PageInput.Answer(await pressing.ExecuteAsync(presser, message, asked.Id, asked.Verb, asked.Data, cancellation))));
        api.MapPost("/refresh", (HttpRequest request, Pressing pressing) =>
            PageInput.HandleOnCardAsync<RefreshRequest>(request, async (presser, asked, message, cancellation) =>
                PageInput.Answer(await pressing.RefreshAsync(presser, message, asked.ByHand, cancellation))));
        api.MapPost("/task", (HttpRequest request, Pressing pressing) =>
            PageInput.HandleOnCardAsync<TaskRequest>(request, async (presser, asked, message, cancellation) =>
                PageInput.Answer(
                    await pressing.TaskAsync(presser, message, asked.Submit, asked.Data ?? Nothing, asked.Dark, cancellation))));
        api.MapPost("/file", AnswerFileAsync);
        api.MapPost("/upload", UploadAsync);
        api.MapGet("/files/{id}", FileEndpoints.Take);
    }

    private static Task<IResult> SubmitAsync(HttpRequest request, Transcript transcript, ActivityFactory activities, BotClient bot) =>
        PageInput.HandleOnCardAsync<SubmitRequest>(request, async (presser, asked, message, cancellation) =>
        {
            var data = asked.Data ?? Nothing;
            var special = data.Object("msteams");
            var kind = special?.Text("type");
            var shown = kind == "imBack" ? special?.Text("value") : kind == "messageBack" ? special?.Text("displayText") : null;
            if (shown is { Length: > 0 })
                transcript.Post(presser.Address, presser.Person, MessageContent.Typed(shown, []));
            var text = kind == "imBack" ? shown : kind == "messageBack" ? special?.Text("text") : null;
            var value = kind == "messageBack" && special!.Value.TryGetProperty("value", out var given) ? given : data;
            return PageInput.Answer(PageAnswer.OfMessage(
                await bot.SendAsync(activities.Submit(presser, message.Id, value, text), presser.Here, cancellation)));
        });

    /// <summary>
    /// Accepts or declines a file that the bot offers. Accepting gives the bot an upload address; the page can then download the file.
    /// </summary>
    private static Task<IResult> AnswerFileAsync(HttpRequest request, Files files, ActivityFactory activities, BotClient bot) =>
        PageInput.HandleOnCardAsync<FileRequest>(request, async (presser, asked, message, cancellation) =>
        {
            if (message.Content.Files.ElementAtOrDefault(asked.Index) is not { Kind: FileCard.Consent } offered)
                return PageInput.Refuse("UnknownFile", "This file is not offered any more.");
            var uploadInfo = asked.Accept ? Files.UploadInfo(files.Begin(offered.Name), presser.Here) : null;
            var activity = activities.FileConsent(
                presser, message.Id, asked.Accept ? offered.AcceptContext : offered.DeclineContext, uploadInfo);
            return PageInput.Answer(PageAnswer.OfMessage(await bot.SendAsync(activity, presser.Here, cancellation)));
        });

    /// <summary>Sends a person's file to the bot in the private chat; the request body is the file's content.</summary>
    private static async Task<IResult> UploadAsync(
        HttpRequest request,
        string? person,
        string? locale,
        string? name,
        Files files,
        Transcript transcript,
        Roster roster,
        Installations installations,
        ActivityFactory activities,
        BotClient bot)
    {
        var cancellation = request.HttpContext.RequestAborted;
        if (PageInput.FindPerson(person) is not { } me)
            return PageInput.UnknownPerson;
        if (string.IsNullOrWhiteSpace(name) || await files.KeepAsync(Path.GetFileName(name), request.Body, cancellation) is not { } file)
            return PageInput.Refuse("TooLarge", "A file has a name and at most 20 MB.");
        var presser = new Presser(me, ConversationAddress.PrivateChat(me), locale == "en-CA" ? "en-CA" : "fr-CA", PageInput.Here(request));
        await installations.EnsureAsync(presser, cancellation);
        var sent = new FileCard(FileCard.Download, file.Name, null, file.Content.LongLength, Files.PageAddress(file.Id), null, null);
        var message = transcript.Post(presser.Address, me, MessageContent.Empty with { Files = [sent] })!;
        return PageInput.Answer(roster.HasBot(presser.Address.Place)
            ? PageAnswer.OfMessage(await bot.SendAsync(activities.Message(presser, message), presser.Here, cancellation), message.Id)
            : PageAnswer.NotInstalled with { Id = message.Id });
    }
}
