using CollabBot.Domain;

namespace CollabBot.Minutes.Markdown;

/// <summary>
/// The headings and sentences of minutes in one language. What people wrote is handed in already escaped; the words place it in a sentence
/// and leave it unchanged.
/// </summary>
public interface IMinutesWords
{
    /// <summary>The language of the words, <c>fr</c> or <c>en</c>.</summary>
    string Language { get; }

    /// <summary>Says that the retrospective is not closed, so that the minutes may still change.</summary>
    string Provisional { get; }

    /// <summary>The heading above the intention of the meeting.</summary>
    string Intention { get; }

    /// <summary>The heading of the first part, the changes by theme.</summary>
    string Changes { get; }

    /// <summary>The heading of the second part, the lessons by theme.</summary>
    string Lessons { get; }

    /// <summary>The heading above the reasons for retaining themes.</summary>
    string Decisions { get; }

    /// <summary>The heading above the notes of dissent.</summary>
    string Dissents { get; }

    /// <summary>The heading above the changes that are in no theme.</summary>
    string Ungrouped { get; }

    /// <summary>The heading above the notes.</summary>
    string Notes { get; }

    /// <summary>The day of the meeting.</summary>
    string HeldOn(DateOnly day);

    /// <summary>The plan period the meeting looks back on.</summary>
    string Period(Period period);

    /// <summary>Where the meeting was held. The place stands last.</summary>
    string Place(string place);

    /// <summary>The short label of a theme, below its long label. The label stands last.</summary>
    string ShortLabel(string label);

    /// <summary>The heading above the themes, or the changes without theme, of one direction.</summary>
    string DirectionHeading(Direction direction);

    /// <summary>A direction in one word, for a change whose direction differs from that of its theme.</summary>
    string DirectionWord(Direction direction);

    /// <summary>The heading above the lessons of one kind.</summary>
    string LessonHeading(LessonKind kind);

    /// <summary>Why other themes were retained than those with the most points. The reason stands last.</summary>
    string OverrideReason(string reason);

    /// <summary>Why a change is significant. The reason stands last.</summary>
    string Why(string reason);

    /// <summary>An example of a change. The example stands last.</summary>
    string Example(string example);
}
