using System.Text.Json;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Page;

/// <summary>The answer to a request of the page.</summary>
/// <param name="Outcome">done, note, card, form, results, closed or problem.</param>
/// <param name="Note">A text from the bot.</param>
/// <param name="Form">A task module's description: title, size, card.</param>
/// <param name="Problem">refused, late, unreachable, empty, notUnderstood, notHandled or notInstalled.</param>
/// <param name="Status">The bot's HTTP status, for a problem.</param>
/// <param name="Id">The id of the message that was posted.</param>
/// <param name="Results">The search results: the attachments in the bot's answer.</param>
internal sealed record PageAnswer(
    string Outcome,
    string? Note = null,
    JsonElement? Form = null,
    string? Problem = null,
    int? Status = null,
    string? Id = null,
    IReadOnlyList<JsonElement>? Results = null)
{
    public static PageAnswer NotInstalled { get; } = new("problem", Problem: "notInstalled");

    public static PageAnswer OfMessage(BotAnswer? answer, string? id = null) =>
        answer is null or { Accepted: true } ? new PageAnswer("done", Id: id) : OfProblem(answer) with { Id = id };

    /// <summary>Reads the bot's answer to <c>Action.Execute</c>: a card for the person who pressed, a text, or an error text.</summary>
    public static (PageAnswer Answer, JsonElement? Card) OfExecute(BotAnswer answer)
    {
        if (!answer.Accepted)
            return (OfProblem(answer), null);
        if (answer.Body is not { ValueKind: JsonValueKind.Object } body)
            return (Misunderstood(answer), null);
        var value = body.TryGetProperty("value", out var found) ? found : default;
        return body.Text("type") switch
        {
            "application/vnd.microsoft.card.adaptive" when value.ValueKind == JsonValueKind.Object => (new PageAnswer("card"), value),
            "application/vnd.microsoft.activity.message" when value.ValueKind == JsonValueKind.String =>
                (new PageAnswer("note", value.GetString()), null),
            "application/vnd.microsoft.error" => (new PageAnswer("problem", value.Text("message"), Problem: "refused"), null),
            _ => (Misunderstood(answer), null),
        };
    }

    /// <summary>Reads the bot's answer to a form: the next form, a text, or nothing, which closes a submitted form.</summary>
    public static PageAnswer OfTask(BotAnswer answer, bool submit)
    {
        if (!answer.Accepted)
            return OfProblem(answer);
        if (answer.Body?.Object("task") is not { } task)
            return submit ? new PageAnswer("closed") : new PageAnswer("problem", Problem: "empty", Status: answer.Status);
        return task.Text("type") switch
        {
            "continue" when task.Object("value") is { } form => new PageAnswer("form", Form: form),
            "message" => new PageAnswer("note", task.Text("value") ?? ""),
            _ => Misunderstood(answer),
        };
    }

    /// <summary>Reads the bot's answer to a message extension: results, a text, or the answer to a form.</summary>
    public static PageAnswer OfExtension(BotAnswer answer, bool submit)
    {
        if (!answer.Accepted || answer.Body?.Object("composeExtension") is not { } extension)
            return OfTask(answer, submit);
        return extension.Text("type") switch
        {
            "result" => new PageAnswer("results", Results: [.. extension.Items("attachments")]),
            "message" => new PageAnswer("note", extension.Text("text") ?? ""),
            _ => Misunderstood(answer),
        };
    }

    private static PageAnswer Misunderstood(BotAnswer answer) => new("problem", Problem: "notUnderstood", Status: answer.Status);

    private static PageAnswer OfProblem(BotAnswer answer) => new(
        "problem",
        Problem: answer == BotAnswer.Late ? "late"
            : answer == BotAnswer.Unreachable ? "unreachable"
            : answer.Status == 501 ? "notHandled"
            : "refused",
        Status: answer.Status);
}
