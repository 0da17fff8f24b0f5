using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>Fills in a form and returns what a client would submit: the button's data merged with the inputs, all values as text.</summary>
internal static class FormFilling
{
    /// <summary>The values for a form. An input that none of them fits keeps its default value.</summary>
    /// <param name="Text">For a required text input.</param>
    /// <param name="Choice">The beginning of the title of the choice to select.</param>
    /// <param name="ChoiceIndex">The index of the choice to select if no title matches <paramref name="Choice"/>.</param>
    /// <param name="More">For an optional text input whose label asks why.</param>
    /// <param name="Points">The points for successive points inputs; all others get 0.</param>
    /// <param name="First">The index of the points input that gets the first of <paramref name="Points"/>.</param>
    internal sealed record Fill(
        string? Text = null,
        string? Choice = null,
        int ChoiceIndex = 0,
        string? More = null,
        IReadOnlyList<int>? Points = null,
        int First = 0);

    public static JsonElement? Of(JsonElement form, Fill fill)
    {
        if (CardReading.Sender(form) is not { } sender)
            return null;
        var data = sender.Object("data") is { } given ? JsonNode.Parse(given.GetRawText())!.AsObject() : [];
        var inputs = CardReading.Inputs(form).ToList();
        var points = inputs.Where(IsPoints).ToList();
        foreach (var input in inputs)
            data[input.Text("id")!] = Value(input, points, fill);
        return JsonSerializer.SerializeToElement(data);
    }

    private static string Value(JsonElement input, List<JsonElement> points, Fill fill)
    {
        var given = Given(input);
        return input.Text("type") switch
        {
            "Input.Text" when IsRequired(input) => fill.Text ?? given,
            "Input.Text" when fill.More is { Length: > 0 } more && Asks(input) => more,
            "Input.ChoiceSet" when fill.Points is { } wanted && points.Count > 0 && IsPoints(input) =>
                Points(input, points, wanted, fill.First),
            "Input.ChoiceSet" when IsRequired(input) => Choice(input, fill),
            _ => given,
        };
    }

    private static string Points(JsonElement input, List<JsonElement> points, IReadOnlyList<int> wanted, int first)
    {
        var place = (points.IndexOf(input) - (first % points.Count) + points.Count) % points.Count;
        var most = input.Items("choices")
            .Max(choice => int.Parse(choice.Text("value")!, System.Globalization.CultureInfo.InvariantCulture));
        return Math.Min(place < wanted.Count ? wanted[place] : 0, most).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Choice(JsonElement input, Fill fill)
    {
        var choices = input.Items("choices").ToList();
        var chosen = fill.Choice is { } beginning
            ? choices.FindIndex(choice => choice.Text("title")?.StartsWith(beginning, StringComparison.Ordinal) == true)
            : -1;
        return choices.ElementAtOrDefault(chosen >= 0 ? chosen : fill.ChoiceIndex % Math.Max(1, choices.Count)).Text("value")
            ?? Given(input);
    }

    private static bool IsPoints(JsonElement input) =>
        input.Text("type") == "Input.ChoiceSet" && !IsMulti(input) && input.Items("choices").Any()
        && input.Items("choices")
            .All(choice => int.TryParse(choice.Text("value"), System.Globalization.CultureInfo.InvariantCulture, out _));

    private static bool IsMulti(JsonElement input) =>
        input.TryGetProperty("isMultiSelect", out var multi) && multi.ValueKind == JsonValueKind.True;

    private static bool IsRequired(JsonElement input) =>
        input.TryGetProperty("isRequired", out var required) && required.ValueKind == JsonValueKind.True;

    private static bool Asks(JsonElement input) =>
        input.Text("label") is { } label
        && (label.Contains("ourquoi", StringComparison.Ordinal) || label.Contains("hy ", StringComparison.Ordinal));

    private static string Given(JsonElement input) =>
        !input.TryGetProperty("value", out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : value.GetRawText();
}
