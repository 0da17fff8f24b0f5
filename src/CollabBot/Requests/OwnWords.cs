using System.Globalization;
using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Localization;

namespace CollabBot.Requests;

/// <summary>
/// Commands that are followed by the person's own words: « modifier titre : … », « mon organisation … », « mon rôle … », « historique 2 ».
/// </summary>
internal static partial class OwnWords
{
    private static readonly Dictionary<string, SetupField> Fields = new (string[] Names, SetupField Field)[]
    {
        (["titre", "title"], SetupField.Title),
        (["intention"], SetupField.Intention),
        (["période", "period"], SetupField.Period),
        (["date"], SetupField.HeldOn),
        (["lieu", "place"], SetupField.Place),
        (["retenus", "retained"], SetupField.RetainedCount),
        (["points"], SetupField.PointsPerPerson),
        (["langue", "language"], SetupField.Language),
        (["regroupements", "themes"], SetupField.PresetThemes),
        (["glossaire", "glossary"], SetupField.Glossary),
        (["regroupement par tous", "regroupement par toutes et tous", "grouping by all"], SetupField.GroupingByAll),
        (["partenaires", "partners"], SetupField.ExpectedPartners),
        (["échéance nommer", "deadline name", "deadline naming"], SetupField.NamingDeadline),
        (["échéance regrouper", "deadline group", "deadline grouping"], SetupField.GroupingDeadline),
        (
            ["échéance prioriser", "échéance voter", "deadline prioritise", "deadline prioritize", "deadline vote"],
            SetupField.PrioritisingDeadline),
        (["échéance approfondir", "deadline deepen"], SetupField.DeepeningDeadline),
        (["anonymat", "anonymity"], SetupField.Anonymity),
    }.SelectMany(row => row.Names.Select(name => (name, row.Field))).ToDictionary(row => Commands.Fold(row.name), row => row.Field);

    public static Gesture? Read(string text)
    {
        var typed = text.Trim();
        if (Change().Match(typed) is { Success: true } change)
        {
            var name = Commands.Fold(change.Groups["field"].Value);
            // « modifier 2 : … » changes the item with that number, not the set-up.
            if (name.All(char.IsAsciiDigit)) return null;
            return new Gesture.ChangeField(Fields.TryGetValue(name, out var field) ? field : null, change.Groups["text"].Value.Trim());
        }

        if (Organisation().Match(typed) is { Success: true } organisation)
        {
            var name = organisation.Groups["text"].Value.Trim();
            return new Gesture.SayOrganisation(name is "-" or "–" or "—" ? "" : name);
        }

        if (Role().Match(typed) is { Success: true } role)
        {
            var said = role.Groups["text"].Value.Trim();
            return new Gesture.SayOccupation(said is "-" or "–" or "—" ? "" : said);
        }

        return Past().Match(typed) is { Success: true } past
            && int.TryParse(past.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new Gesture.History(number)
            : null;
    }

    /// <summary>
    /// Whether a text is almost certainly this command: then the private chat does not take it for a change that the person names.
    /// </summary>
    public static bool IsUnmistakable(Gesture meaning) =>
        meaning is Gesture.ChangeField { Field: not null } or Gesture.SayOrganisation or Gesture.History || IsRole(meaning);

    /// <summary>Whether the role is a known one: « Mon rôle a changé » may be the statement of a change.</summary>
    private static bool IsRole(Gesture meaning) =>
        meaning is Gesture.SayOccupation { Occupation: { } said }
        && (said.Length == 0 || Texts.ReadOccupation(said) is not null);

    [GeneratedRegex(
        @"^/?(?:modifier|change)\s+(?<field>[^:\n]{1,60}?)\s*:(?<text>.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex(
        @"^/?(?:mon organisation|my organi[sz]ation)\s*:?\s+(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(
        @"^/?(?:mon r[oô]le|my role)\s*:?\s+(?<text>\S.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(
        @"^/?(?:historique|history)\s+(?<number>\d{1,4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Past();
}
