using CollabBot.Domain;

namespace CollabBot.Features.Setup;

/// <summary>Keys of the set-up: forms, buttons and inputs.</summary>
internal static class SetupKeys
{
    public const string StartForm = "Start";
    public const string SetupForm = "Setup";
    public const string Start = "start";
    public const string Setup = "setup";
    public const string SetupSteps = "setup-steps";
    public const string SetupAnswer = "setup-answer";
    public const string Answer = "answer";
    public const string Title = "title";
    public const string Intention = "intention";
    public const string From = "from";
    public const string To = "to";
    public const string HeldOn = "heldOn";
    public const string Place = "place";
    public const string RetainedCount = "retainedCount";
    public const string PointsPerPerson = "pointsPerPerson";
    public const string PresetThemes = "presetThemes";
    public const string Glossary = "glossary";
    public const string ShowsPoints = "showsPoints";
    public const string GroupingByAll = "groupingByAll";
    public const string ExpectedPartners = "expectedPartners";
    public const string Anonymity = "anonymity";

    /// <summary>The input for the day of a step's deadline.</summary>
    public static string DueOn(Phase phase) => $"dueOn{phase}";

    /// <summary>The input for the time of day of a step's deadline.</summary>
    public static string DueAt(Phase phase) => $"dueAt{phase}";
}
