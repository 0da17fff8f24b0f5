using System.Text.Json;
using CollabBot.Domain;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

internal static partial class GestureReader
{
    /// <summary>The id in the app manifest of the command on a message.</summary>
    public const string NameAsChange = "nameAsChange";

    /// <summary>The id in the app manifest of the search.</summary>
    public const string SearchCommand = "search";

    private const string QueryName = "composeExtension/query";
    private const int MaxResults = 25;

    /// <summary>Whether an invoke only reads: a personal view of the live card, or a search.</summary>
    public static bool IsOnlyRead(string? name, string? json) =>
        name == QueryName
        || (name == "adaptiveCard/action"
            && json?.Contains(Keys.Acts.Look, StringComparison.Ordinal) == true
            && ActOf(json) == Keys.Acts.Look);

    /// <summary>Reads the command that a person called on a message.</summary>
    /// <param name="command">The id of the command in the app manifest.</param>
    /// <param name="body">The body of the message.</param>
    /// <param name="isHtml">Whether the body is HTML.</param>
    /// <param name="link">The link to the message.</param>
    public static Gesture ReadMessage(string? command, string? body, bool isHtml, string? link) =>
        command == NameAsChange
            ? new Gesture.NameFromMessage(isHtml ? MessageText.Of(body ?? "") : (body ?? "").Trim(), link)
            : new Gesture.Unknown();

    /// <summary>
    /// Reads a search: <c>{commandId, parameters: [{name, value}], queryOptions: {skip, count}}</c>.
    /// The first query of a client has no words.
    /// </summary>
    public static Gesture ReadSearch(string? json)
    {
        if (!TryParse(json, out var document)) return new Gesture.Unknown();
        using (document)
        {
            var query = document.RootElement;
            if (Member(query, "commandId") is not { ValueKind: JsonValueKind.String } command
                || command.GetString() != SearchCommand) return new Gesture.Unknown();

            var words = Member(query, "parameters") is { ValueKind: JsonValueKind.Array } parameters
                ? parameters.EnumerateArray()
                    .Where(parameter => Member(parameter, "name") is { } name && Scalar(name) == "query")
                    .Select(parameter => Member(parameter, "value"))
                    .FirstOrDefault()
                : null;
            var options = Member(query, "queryOptions");
            return new Gesture.Search(
                words is { } typed ? Scalar(typed) ?? "" : "",
                Math.Clamp(Number(options, "skip") ?? 0, 0, 10_000),
                Math.Clamp(Number(options, "count") ?? MaxResults, 1, MaxResults));
        }
    }

    /// <summary>Reads the answer to a file offer.</summary>
    /// <param name="context">The JSON that the offer's card carries.</param>
    /// <param name="target">Where to upload the file; null if the person declined.</param>
    public static Gesture ReadConsent(string? context, UploadTarget? target)
    {
        var handover = Text(Flatten(context), Keys.Handover) ?? "";
        return target is null ? new Gesture.DeclineFile(handover) : new Gesture.AcceptFile(handover, target);
    }

    private static Gesture? ReadTeams(IReadOnlyDictionary<string, string> data, RetrospectiveId? retrospective) =>
        data.GetValueOrDefault(Keys.Act) switch
        {
            Keys.Acts.Look => new Gesture.Look(retrospective),
            Keys.Acts.Help => new Gesture.Help(),
            Keys.Acts.Status => new Gesture.Status(),
            _ => null,
        };

    private static string? ActOf(string json)
    {
        if (!TryParse(json, out var document)) return null;
        using (document)
        {
            return Member(document.RootElement, "action") is { } action
                && Member(action, "data") is { } data
                && Member(data, Keys.Act) is { } act ? Scalar(act) : null;
        }
    }

    private static bool TryParse(string? json, out JsonDocument document)
    {
        document = null!;
        if (string.IsNullOrWhiteSpace(json)) return false;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 128 });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement? Member(JsonElement? of, string name) =>
        of is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out var member) ? member : null;

    private static int? Number(JsonElement? of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
