using System.Text.Json.Nodes;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a hero or thumbnail card that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <summary>Makes the button.</summary>
    /// <param name="title">Title.</param>
    /// <param name="value">Object or JSON text whose fields come back with <c>task/fetch</c>.</param>
    public TaskModuleAction(string? title, object? value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string text => JsonNode.Parse(text)?.AsObject() ?? [],
            _ => JsonObject.Create(SchemaJson.ToElement(value)) ?? [],
        };
        data["type"] = "task/fetch";
        Value = data;
    }
}
