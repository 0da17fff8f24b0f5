namespace Microsoft.Bot.Schema;

/// <summary>Types of <see cref="CardAction"/>.</summary>
public static class ActionTypes
{
    /// <summary>Card action type <c>openUrl</c>.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Card action type <c>imBack</c>.</summary>
    public const string ImBack = "imBack";

    /// <summary>Card action type <c>postBack</c>.</summary>
    public const string PostBack = "postBack";

    /// <summary>Card action type <c>playAudio</c>.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Card action type <c>playVideo</c>.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Card action type <c>showImage</c>.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Card action type <c>downloadFile</c>.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Card action type <c>signin</c>.</summary>
    public const string Signin = "signin";

    /// <summary>Card action type <c>call</c>.</summary>
    public const string Call = "call";

    /// <summary>Card action type <c>payment</c>.</summary>
    public const string Payment = "payment";

    /// <summary>Card action type <c>messageBack</c>.</summary>
    public const string MessageBack = "messageBack";

    /// <summary>Card action type <c>openApp</c>.</summary>
    public const string openApp = "openApp";
}
