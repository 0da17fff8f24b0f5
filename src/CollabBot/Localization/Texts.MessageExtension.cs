using CollabBot.Domain;

namespace CollabBot.Localization;

/// <summary>Texts of the search.</summary>
internal sealed partial class Texts
{
    public string SearchNothingHere() => Say();

    public string SearchNothingFound() => Say();

    public string SearchShares() => Say();

    public string FoundChange() => Say();

    public string FoundTheme() => Say();

    public string FoundLesson(LessonKind kind) => Say($"{nameof(FoundLesson)}_{kind}");
}
