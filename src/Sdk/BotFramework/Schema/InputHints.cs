namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot expects an answer; ignored by Teams.</summary>
public static class InputHints
{
    /// <summary>Input hint <c>acceptingInput</c>.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Input hint <c>ignoringInput</c>.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Input hint <c>expectingInput</c>.</summary>
    public const string ExpectingInput = "expectingInput";
}
