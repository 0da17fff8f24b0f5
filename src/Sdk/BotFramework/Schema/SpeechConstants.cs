namespace Microsoft.Bot.Schema;

/// <summary>Values for <see cref="Activity.Speak"/>.</summary>
public static class SpeechConstants
{
    /// <summary>SSML that says nothing: keeps a channel from speaking the text.</summary>
    public static readonly string EmptySpeakTag = "<speak version=\"1.0\" xmlns=\"https://www.w3.org/2001/10/synthesis\" xml:lang=\"en-US\" />";
}
