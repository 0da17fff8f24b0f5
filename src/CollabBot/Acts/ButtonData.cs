namespace CollabBot.Acts;

/// <summary>The keys of what a button or form carries. Written in <c>Cards/Buttons.cs</c>, read in <c>Routing/GestureReader.cs</c>, nowhere else.</summary>
internal static partial class ButtonData
{
    /// <summary>Which act.</summary>
    public const string Act = "act";

    /// <summary>Which form is opened.</summary>
    public const string Form = "form";

    /// <summary>The retrospective the button was drawn for.</summary>
    public const string Retrospective = "retrospective";

    /// <summary>The phase it was drawn in.</summary>
    public const string Phase = "phase";

    /// <summary>Made when the form was opened: a second submit of it counts once.</summary>
    public const string Once = "once";

    /// <summary>Which way the phase is moved: <c>next</c> or <c>back</c>.</summary>
    public const string Way = "way";

    /// <summary>Whether what follows has been agreed to.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>The theme the form was opened for.</summary>
    public const string Theme = "theme";

    /// <summary>Which page of a form is wanted, from 0.</summary>
    public const string Page = "page";

    /// <summary>The numbers of changes chosen on other pages.</summary>
    public const string Kept = "kept";

    /// <summary>What is to be done with the chosen themes.</summary>
    public const string Step = "step";

    /// <summary>The change the form was opened for.</summary>
    public const string Change = "change";

    /// <summary>Whether a change very like another is to be kept all the same.</summary>
    public const string Again = "again";

    /// <summary>Prefix of an input that carries the points of one theme.</summary>
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
