using CollabBot.Localization;

namespace CollabBot.Requests;

/// <summary>Recognises short answers in both languages, folded as commands are.</summary>
internal static class ShortAnswer
{
    public static bool Is(AnswerWords kind, string answer)
    {
        var folded = CommandWords.Fold(answer);
        return Texts.All.Any(language => language.Words(kind).Any(word => CommandWords.Fold(word) == folded));
    }

    /// <summary>Whether an answer passes an optional question.</summary>
    public static bool IsPass(string answer) => Is(AnswerWords.Pass, answer);
}
