using System.Text.Json;
using CollabBot.Acts;
using CollabBot.Domain;
using Keys = CollabBot.Acts.ButtonData;

namespace CollabBot.Routing;

internal static partial class GestureReader
{
    /// <summary>The command on a message, as the manifest names it.</summary>
    public const string NameAsChange = "nameAsChange";

    /// <summary>The search, as the manifest names it.</summary>
    public const string SearchCommand = "search";

    private const string QueryName = "composeExtension/query";
    private const int MostResults = 25;

    /// <summary>Whether an invoke only wants to see something: one's own view of a card, a search.</summary>
    public static bool IsOnlyRead(string? name, string? json) =>
        name == QueryName || (name == "adaptiveCard/action" && json?.Contains(Keys.Acts.Look, StringComparison.Ordinal) == true && ActOf(json) == Keys.Acts.Look);

    /// <summary>Reads the command that was called on a message.</summary>
    /// <param name="command">Its name in the manifest.</param>
    /// <param name="body">What the message says.</param>
    /// <param name="isHtml">Whether that is HTML.</param>
    /// <param name="link">The address of the message.</param>
    public static Gesture ReadMessage(string? command, string? body, bool isHtml, string? link) =>
        command == NameAsChange ? new Gesture.NameFromMessage(isHtml ? MessageText.Of(body ?? "") : (body ?? "").Trim(), link) : new Gesture.Unknown();

    /// <summary>Reads a search: <c>{commandId, parameters: [{name, value}], queryOptions: {skip, count}}</c>; the client's first look comes without words.</summary>
    public static Gesture ReadSearch(string? json)
    {
        if (!TryParse(json, out var document)) return new Gesture.Unknown();
        using (document)
        {
            var query = document.RootElement;
            if (Member(query, "commandId") is not { ValueKind: JsonValueKind.String } command || command.GetString() != SearchCommand) return new Gesture.Unknown();

            var words = Member(query, "parameters") is { ValueKind: JsonValueKind.Array } parameters
                ? parameters.EnumerateArray().Where(parameter => Member(parameter, "name") is { } name && Scalar(name) == "query").Select(parameter => Member(parameter, "value")).FirstOrDefault()
                : null;
            var options = Member(query, "queryOptions");
            return new Gesture.Search(
                words is { } typed ? Scalar(typed) ?? "" : "",
                Math.Clamp(Number(options, "skip") ?? 0, 0, 10_000),
                Math.Clamp(Number(options, "count") ?? MostResults, 1, MostResults));
        }
    }

    /// <summary>Reads the answer to an offered file.</summary>
    /// <param name="context">What the card carries, as JSON.</param>
    /// <param name="target">Where the file is to be put; nothing where it was declined.</param>
    public static Gesture ReadConsent(string? context, UploadTarget? target)
    {
        var handover = Text(Flatten(context), Keys.Handover) ?? "";
        return target is null ? new Gesture.DeclineFile(handover) : new Gesture.AcceptFile(handover, target);
    }

    private static Gesture? ReadTeams(IReadOnlyDictionary<string, string> data, RetrospectiveId? retrospective) => data.GetValueOrDefault(Keys.Act) switch
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
            return Member(document.RootElement, "action") is { } action && Member(action, "data") is { } data && Member(data, Keys.Act) is { } act ? Scalar(act) : null;
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

    private static int? Number(JsonElement? of, string name) => Member(of, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
