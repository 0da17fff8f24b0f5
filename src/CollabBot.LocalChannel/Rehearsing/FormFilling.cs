using System.Text.Json;
using System.Text.Json.Nodes;
using CollabBot.LocalChannel.Wire;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>Fills a form as a person would, and gives what a client then sends: the button's data with the inputs, as text.</summary>
internal static class FormFilling
{
    /// <summary>What goes into the fields. What none of it fits keeps the value it came with.</summary>
    /// <param name="Text">For the field that must be filled.</param>
    /// <param name="Choice">The beginning of a choice's title, for choices in words or signs.</param>
    /// <param name="ChoiceIndex">Which of the choices, where no title begins so.</param>
    /// <param name="More">For an optional field that asks why.</param>
    /// <param name="Points">How many points the first, second, … of the chosen fields of points get.</param>
    /// <param name="First">Which field of points is the first one chosen.</param>
    internal sealed record Fill(string? Text = null, string? Choice = null, int ChoiceIndex = 0, string? More = null, IReadOnlyList<int>? Points = null, int First = 0);

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
            "Input.ChoiceSet" when fill.Points is { } wanted && points.Count > 0 && IsPoints(input) => Points(input, points, wanted, fill.First),
            "Input.ChoiceSet" when IsRequired(input) => Choice(input, fill),
            _ => given,
        };
    }

    private static string Points(JsonElement input, List<JsonElement> points, IReadOnlyList<int> wanted, int first)
    {
        var place = (points.IndexOf(input) - (first % points.Count) + points.Count) % points.Count;
        var most = input.Items("choices").Max(choice => int.Parse(choice.Text("value")!, System.Globalization.CultureInfo.InvariantCulture));
        return Math.Min(place < wanted.Count ? wanted[place] : 0, most).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Choice(JsonElement input, Fill fill)
    {
        var choices = input.Items("choices").ToList();
        var chosen = fill.Choice is { } beginning
            ? choices.FindIndex(choice => choice.Text("title")?.StartsWith(beginning, StringComparison.Ordinal) == true)
            : -1;
        return choices.ElementAtOrDefault(chosen >= 0 ? chosen : fill.ChoiceIndex % Math.Max(1, choices.Count)).Text("value") ?? Given(input);
    }

    private static bool IsPoints(JsonElement input) =>
        input.Text("type") == "Input.ChoiceSet" && !IsMulti(input) && input.Items("choices").Any()
        && input.Items("choices").All(choice => int.TryParse(choice.Text("value"), System.Globalization.CultureInfo.InvariantCulture, out _));

    private static bool IsMulti(JsonElement input) => input.TryGetProperty("isMultiSelect", out var multi) && multi.ValueKind == JsonValueKind.True;

    private static bool IsRequired(JsonElement input) => input.TryGetProperty("isRequired", out var required) && required.ValueKind == JsonValueKind.True;

    private static bool Asks(JsonElement input) =>
        input.Text("label") is { } label && (label.Contains("ourquoi", StringComparison.Ordinal) || label.Contains("hy ", StringComparison.Ordinal));

    private static string Given(JsonElement input) =>
        !input.TryGetProperty("value", out var value) ? "" : value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
