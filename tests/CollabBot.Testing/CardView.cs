using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>
/// A card as one person sees it: in the conversation, in place of a card they pressed, or as a form in a window.
/// </summary>
internal sealed class CardView(Member member, JsonObject card, Post? post, bool isForm = false)
{
    public JsonObject Json => card;

    public string? Title { get; init; }

    public string Words => CardReading.Words(card);

    public IReadOnlyList<string> Buttons => [.. CardReading.Actions(card).Select(action => (string?)action["title"] ?? "")];

    /// <summary>The present value of an input; null if it has none.</summary>
    public string? Value(string id) =>
        Input(id)["value"] is { } value
            ? value.GetValueKind() == JsonValueKind.Number
                ? value.GetValue<double>().ToString(CultureInfo.InvariantCulture)
                : value.ToString()
            : null;

    /// <summary>The id of the first input whose label contains <paramref name="label"/>.</summary>
    public string Field(string label) =>
        (string)(CardReading.Inputs(card)
            .FirstOrDefault(input => ((string?)input["label"])?.Contains(label, StringComparison.Ordinal) == true)
            ?? throw Missing($"input labelled « {label} »"))["id"]!;

    /// <summary>The value of the first choice whose title contains <paramref name="title"/>.</summary>
    public string Choice(string id, string title) =>
        (string)(Input(id)["choices"]!.AsArray().OfType<JsonObject>()
            .FirstOrDefault(choice => ((string?)choice["title"])?.Contains(title, StringComparison.Ordinal) == true)
            ?? throw Missing($"choice « {title} » in {id}"))["value"]!;

    /// <summary>
    /// Fills in inputs and presses a button. Inputs that are not filled in are sent with their present value, as Teams clients do.
    /// </summary>
    public async Task<Answer> ClicksAsync(string button, params (string Id, string Value)[] inputs)
    {
        var (kind, activity) = Press(button, inputs);
        if (kind == "message")
        {
            (await member.SendAsync(activity)).Status.ShouldBe(200);
            return new Answer(member, 200, null);
        }

        return await member.InvokesAsync(activity);
    }

    /// <summary>The activity that pressing the button sends, without sending it.</summary>
    public (string Kind, JsonObject Activity) Press(string button, params (string Id, string Value)[] inputs)
    {
        var action = CardReading.Action(card, button) ?? throw Missing($"button « {button} »");
        var data = Merge(action, inputs);
        var opensForm = (string?)data["msteams"]?["type"] == "task/fetch";
        switch ((string)action["type"]!)
        {
            case "Action.Execute":
                var execute = new JsonObject { ["type"] = "Action.Execute", ["verb"] = (string?)action["verb"], ["data"] = data };
                if ((string?)action["id"] is { } id) execute["id"] = id;
                return (
                    "invoke",
                    member.Invoke("adaptiveCard/action", new JsonObject { ["action"] = execute, ["trigger"] = "manual" }, post?.Id));
            case "Action.Submit" when isForm:
                return ("invoke", member.Invoke("task/submit", Task(data)));
            case "Action.Submit" when opensForm:
                return ("invoke", member.Invoke("task/fetch", Task(data), post?.Id));
            case "Action.Submit":
                return ("message", member.Submit(data, post?.Id ?? ""));
            case var other:
                throw Missing($"button « {button} » that sends something, not {other}");
        }
    }

    private static JsonObject Task(JsonObject data) => new() { ["data"] = data, ["context"] = new JsonObject { ["theme"] = "default" } };

    private JsonObject Merge(JsonObject action, (string Id, string Value)[] filled)
    {
        foreach (var (id, _) in filled) Input(id);

        var data = action["data"]?.DeepClone() as JsonObject ?? [];
        if ((string?)action["associatedInputs"] is { } which && which.Equals("none", StringComparison.OrdinalIgnoreCase)) return data;

        foreach (var input in CardReading.Inputs(card))
        {
            var id = (string)input["id"]!;
            var typed = filled.LastOrDefault(entry => entry.Id == id).Value ?? input["value"]?.ToString();

            // As in Teams, an empty text input is sent as "", and a choice without an answer is not sent.
            if (typed is null && (string?)input["type"] != "Input.Text") continue;
            data[id] = typed ?? "";
        }

        return data;
    }

    private JsonObject Input(string id) =>
        CardReading.Inputs(card).FirstOrDefault(input => (string?)input["id"] == id) ?? throw Missing($"input {id}");

    private ShouldAssertException Missing(string what) =>
        new($"{member.Person.Name} finds no {what} on the card:\n{Words}\nButtons: {string.Join(", ", Buttons)}");
}
