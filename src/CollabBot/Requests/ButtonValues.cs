using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CollabBot.Domain;

namespace CollabBot.Requests;

/// <summary>What a button or form sends: the button's data and the values of the inputs, as texts.</summary>
internal sealed class ButtonValues
{
    private readonly Dictionary<string, string> values;
    private readonly HashSet<string> empty = [];

    private ButtonValues(Dictionary<string, string> values) => this.values = values;

    /// <summary>
    /// Reads a JSON object. Values that no input sends are left out; JSON of another shape has no values, and reads as an unknown button.
    /// </summary>
    public static ButtonValues Read(string? json)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = new ButtonValues(values);
        if (string.IsNullOrWhiteSpace(json)) return read;

        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return read;
            foreach (var member in document.RootElement.EnumerateObject())
            {
                if (Scalar(member.Value) is { } value) values[member.Name] = value;
                else if (member.Value.ValueKind == JsonValueKind.Null) read.empty.Add(member.Name);
            }
        }
        catch (JsonException)
        {
            values.Clear();
        }

        return read;
    }

    /// <summary>Identifies a submit: the id of the opened form and the values; null if the button belongs to no form.</summary>
    public string? Once
    {
        get
        {
            if (values.GetValueOrDefault(ButtonData.Once) is not { } opened) return null;
            var filled = string.Join(
                '\u001f', values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}\u001e{pair.Value}"));
            return $"{opened}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(filled)).AsSpan(0, 12))}";
        }
    }

    /// <summary>The key of the button.</summary>
    public string? Act => Raw(ButtonData.Act);

    /// <summary>Whether a retrospective is named by something that is no id.</summary>
    public bool NamesRetrospectiveWrongly => Raw(ButtonData.Retrospective) is { } named && !RetrospectiveId.TryParse(named, out _);

    /// <summary>The retrospective that the button was drawn for.</summary>
    public RetrospectiveId? Retrospective => RetrospectiveId.TryParse(Raw(ButtonData.Retrospective), out var id) ? id : null;

    /// <summary>The step in which the button was drawn.</summary>
    public Phase? Seen => PhaseOf(ButtonData.Phase);

    /// <summary>The page of a form, from 0.</summary>
    public int Page => int.TryParse(Text(ButtonData.Page), out var page) ? Math.Max(page, 0) : 0;

    /// <summary>The change that the form was opened for.</summary>
    public ChangeId? Change => ChangeId.TryParse(Text(ButtonData.Change), out var change) ? change : null;

    /// <summary>Whether the person has confirmed.</summary>
    public bool IsConfirmed => Text(ButtonData.Confirmed) == "yes";

    /// <summary>The value as sent, also if it is empty; null if it was not sent.</summary>
    public string? Raw(string key) => values.GetValueOrDefault(key);

    /// <summary>The value of an input, empty if it was sent without one; null if it was not sent.</summary>
    public string? Sent(string key) => Raw(key) ?? (empty.Contains(key) ? "" : null);

    /// <summary>As <see cref="Sent"/>, for a number: some clients send an empty one as "NaN".</summary>
    public string? SentNumber(string key) => Sent(key) is var sent && sent == "NaN" ? "" : sent;

    /// <summary>The value; null if it was not sent or is blank.</summary>
    public string? Text(string key) => values.TryGetValue(key, out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>The values of an input with several choices, which clients send joined by commas.</summary>
    public string[] List(string key) => Text(key)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public Phase? PhaseOf(string key) => Enum.TryParse<Phase>(Raw(key), out var phase) && Enum.IsDefined(phase) ? phase : null;

    /// <summary>The values of inputs whose keys are a prefix and the id of a theme.</summary>
    /// <param name="prefix">The prefix.</param>
    /// <param name="keepUnknown">Whether a key that is no id is kept under the empty id, so that its handler refuses it.</param>
    public Dictionary<ThemeId, string> ByTheme(string prefix, bool keepUnknown = false)
    {
        var found = new Dictionary<ThemeId, string>();
        foreach (var (key, value) in values)
        {
            if (!key.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (ThemeId.TryParse(key[prefix.Length..], out var theme)) found[theme] = value;
            else if (keepUnknown) found[default] = value;
        }

        return found;
    }

    /// <summary>A value as text: clients send numbers and toggles as texts or as themselves, and several choices as a list.</summary>
    internal static string? Scalar(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.ToString(),
                JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Scalar)),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text; the handler refuses this one.
            return "\0";
        }
    }
}
