using System.Text.Json;
using CollabBot.Requests;

namespace CollabBot.Features.MessageExtension;

/// <summary>The search in the message box of Teams.</summary>
internal sealed class MessageExtensionFeature : IFeature
{
    /// <summary>The search, as the manifest names it.</summary>
    public const string SearchCommand = "search";

    private const int MaxResults = 25;

    public void Register(FeatureBuilder feature) => feature.Invoke("composeExtension/query", Read).Handler<SearchHandler>();

    /// <summary>
    /// <c>{commandId, parameters: [{name, value}], queryOptions: {skip, count}}</c>; the client's first query comes without words.
    /// </summary>
    private static Search? Read(JsonElement query)
    {
        if (query.Text("commandId") != SearchCommand) return null;

        var words = query.Member("parameters") is { ValueKind: JsonValueKind.Array } parameters
            ? parameters.EnumerateArray()
                .Where(parameter => parameter.Text("name") == "query")
                .Select(parameter => parameter.Member("value"))
                .FirstOrDefault()
            : null;
        var options = query.Member("queryOptions");
        return new Search(
            words is { } typed ? ButtonValues.Scalar(typed) ?? "" : "",
            Math.Clamp(options?.Number("skip") ?? 0, 0, 10_000),
            Math.Clamp(options?.Number("count") ?? MaxResults, 1, MaxResults));
    }
}
