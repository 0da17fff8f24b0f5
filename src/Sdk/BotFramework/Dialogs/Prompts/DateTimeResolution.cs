using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing that a date or a time may mean.</summary>
public class DateTimeResolution
{
    // Validators read these straight, as they do with the official members; like there, nothing is claimed about null.
#nullable disable annotations
    /// <summary>The date, time or both, for example <c>2026-11-25 14:30:00</c>.</summary>
    [JsonPropertyName("value")]
    public string Value { get; set; }

    /// <summary>Beginning of a range; <see cref="DateTimePrompt"/> here understands none, so it is null.</summary>
    [JsonPropertyName("start")]
    public string Start { get; set; }

    /// <summary>End of a range; <see cref="DateTimePrompt"/> here understands none, so it is null.</summary>
    [JsonPropertyName("end")]
    public string End { get; set; }

    /// <summary>What was said, as a TIMEX3 expression, for example <c>XXXX-WXX-3T14:30</c> for a Wednesday at half past two.</summary>
    [JsonPropertyName("timex")]
    public string Timex { get; set; }
#nullable restore annotations
}
