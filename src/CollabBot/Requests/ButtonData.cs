using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Grouping;

namespace CollabBot.Requests;

/// <summary>
/// Keys of the data that buttons and forms carry. <see cref="Cards.Buttons"/> and the forms write them; only
/// <see cref="Routing.GestureReader"/> reads them.
/// </summary>
internal static partial class ButtonData
{
    /// <summary>The act to do, one of <see cref="Acts"/>.</summary>
    public const string Act = "act";

    /// <summary>The form to open.</summary>
    public const string Form = "form";

    /// <summary>The retrospective that the button was drawn for.</summary>
    public const string Retrospective = "retrospective";

    /// <summary>The step in which the button was drawn.</summary>
    public const string Phase = "phase";

    /// <summary>The id of the opened form. It makes a submit idempotent: the same form with the same values counts once.</summary>
    public const string Once = "once";

    /// <summary>The direction of a move: <c>next</c>, <c>back</c> or <see cref="Chosen"/>.</summary>
    public const string Way = "way";

    /// <summary>Whether the person has confirmed: <c>yes</c> or <see cref="Parting"/>.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The theme that the form was opened for.</summary>
    public const string Theme = "theme";

    /// <summary>The page of a form to show, from 0.</summary>
    public const string Page = "page";

    /// <summary>The numbers of the changes that were chosen on other pages of the form.</summary>
    public const string Kept = "kept";

    /// <summary>What to do with the chosen themes, one of <see cref="ThemeSteps"/>.</summary>
    public const string Step = "step";

    /// <summary>The change that the form was opened for.</summary>
    public const string Change = "change";

    /// <summary>Whether to store a change although it resembles another one of the same person.</summary>
    public const string Again = "again";

    /// <summary>Prefix of the input for the points of a theme; the id of the theme follows.</summary>
    public const string Points = "points-";

    public static partial class Acts
    {
        public const string Open = "open";
        public const string Start = "start";
        public const string Name = "name";
        public const string Group = "group";
        public const string Vote = "vote";
        public const string Learn = "learn";
        public const string OpenTheme = "open-theme";
        public const string Move = "move";
        public const string Retain = "retain";
        public const string Done = "done";
        public const string Summary = "summary";
        public const string Setup = "setup";
        public const string Organisation = "organisation";
        public const string Choose = "choose";
        public const string GroupPage = "group-page";
        public const string ArrangeThemes = "arrange-themes";
        public const string UndoGrouping = "undo-grouping";
        public const string Edit = "edit";
        public const string Revise = "revise";
        public const string Withdraw = "withdraw";
        public const string Enter = "enter";
    }

    public static partial class Inputs
    {
        public const string Title = "title";
        public const string Intention = "intention";
        public const string From = "from";
        public const string To = "to";
        public const string HeldOn = "heldOn";
        public const string Place = "place";
        public const string RetainedCount = "retainedCount";
        public const string PointsPerPerson = "pointsPerPerson";
        public const string Language = "language";
        public const string PresetThemes = "presetThemes";
        public const string Glossary = "glossary";
        public const string GroupingByAll = "groupingByAll";
        public const string ExpectedPartners = "expectedPartners";
        public const string Anonymity = "anonymity";
        public const string OtherTheme = "otherTheme";
        public const string Organisation = "organisation";
        public const string Statement = "statement";
        public const string Direction = "direction";
        public const string ProposedTheme = "proposedTheme";
        public const string Why = "why";
        public const string Example = "example";
        public const string Changes = "changes";
        public const string IntoTheme = "intoTheme";
        public const string LongLabel = "longLabel";
        public const string ShortLabel = "shortLabel";
        public const string Kind = "kind";
        public const string Lesson = "lesson";
        public const string Items = "items";
        public const string Chosen = "chosen";
        public const string Filter = "filter";
        public const string Words = "words";
        public const string Themes = "themes";
        public const string ThemePlace = "themePlace";
        public const string Lines = "lines";
    }
}
