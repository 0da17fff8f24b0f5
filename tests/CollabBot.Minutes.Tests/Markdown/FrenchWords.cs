using System.Globalization;
using CollabBot.Domain;
using CollabBot.Minutes.Markdown;

namespace CollabBot.Minutes.Tests.Markdown;

/// <summary>Words of minutes like those of the product in French.</summary>
internal sealed class FrenchWords : IMinutesWords
{
    public string Language => "fr";

    public string Provisional => "Compte-rendu provisoire.";

    public string Intention => "L’intention de la rencontre";

    public string Changes => "Les changements les plus significatifs";

    public string Lessons => "Les facteurs facilitants et les écueils à éviter";

    public string Decisions => "Pourquoi ces regroupements";

    public string Dissents => "À noter";

    public string Ungrouped => "Changements sans regroupement";

    public string Notes => "Notes";

    public string HeldOn(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("fr-CA"));

    public string Period(Period period) => $"Plan {period}";

    public string Place(string place) => $"Lieu\u00A0: {place}";

    public string ShortLabel(string label) => $"En bref\u00A0: {label}";

    public string DirectionHeading(Direction direction) => direction switch
    {
        Direction.Positive => "Changements positifs",
        Direction.Negative => "Changements négatifs",
        Direction.NoChange => "Pas de changement",
        _ => "À préciser",
    };

    public string DirectionWord(Direction direction) => direction switch
    {
        Direction.Positive => "positif",
        Direction.Negative => "négatif",
        Direction.NoChange => "pas de changement",
        _ => "à préciser",
    };

    public string LessonHeading(LessonKind kind) => kind switch
    {
        LessonKind.Enabler => "Facilitants",
        LessonKind.Wish => "Souhaits",
        _ => "Écueils",
    };

    public string OverrideReason(string reason) => $"Choix différent de celui des points\u00A0: {reason}";

    public string Why(string reason) => $"Pourquoi\u00A0: {reason}";

    public string Example(string example) => $"Exemple\u00A0: {example}";
}
