namespace CollabBot.Requests;

/// <summary>Keys of the data that all buttons and forms share. Each feature has its own keys beside its forms.</summary>
internal static class ButtonData
{
    /// <summary>The key of the button: what it does.</summary>
    public const string Act = "act";

    /// <summary>Value of <see cref="Act"/>: opens the form that <see cref="Form"/> names.</summary>
    public const string Open = "open";

    /// <summary>Value of <see cref="Act"/>: shows the person's own view of the live card.</summary>
    public const string LiveCard = "look";

    /// <summary>Value of <see cref="Act"/>: the person is done with the step.</summary>
    public const string Done = "done";

    /// <summary>The key of the form to open.</summary>
    public const string Form = "form";

    /// <summary>The retrospective that the button was drawn for.</summary>
    public const string Retrospective = "retrospective";

    /// <summary>The step in which the button was drawn.</summary>
    public const string Phase = "phase";

    /// <summary>The id of the opened form. It makes a submit idempotent: the same form with the same values counts once.</summary>
    public const string Once = "once";

    /// <summary>Whether the person has confirmed: <c>yes</c>.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The theme that the form was opened for.</summary>
    public const string Theme = "theme";

    /// <summary>The page of a form to show, from 0.</summary>
    public const string Page = "page";

    /// <summary>The change that the form was opened for.</summary>
    public const string Change = "change";

    /// <summary>The secret token of an offered file.</summary>
    public const string FileToken = "handover";

    /// <summary>Input: a direction.</summary>
    public const string Direction = "direction";

    /// <summary>Input: chosen themes.</summary>
    public const string Chosen = "chosen";

    /// <summary>Input: lines typed for the people in the room.</summary>
    public const string Lines = "lines";

    /// <summary>Input: a language.</summary>
    public const string Language = "language";
}
