using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Features.Privacy;

namespace CollabBot.Requests;

internal static partial class Commands
{
    /// <summary>
    /// Reads « mes données effacer 2 mots », followed by « confirmer » once the bot has asked; null if it is none. The arguments are the
    /// retrospective (its number or code, or all) and what to erase: the person's name, or the words.
    /// </summary>
    private static Gesture.EraseData? ReadErasure(string folded)
    {
        var match = Erasure().Match(folded);
        if (!match.Success) return null;

        var of = match.Groups["of"].Value is "tout" or "all" ? ErasureWords.All : match.Groups["of"].Value;
        var how = match.Groups["how"].Value is "nom" or "name" ? ErasureHow.Link : ErasureHow.Words;
        return new Gesture.EraseData(of, how.ToString(), match.Groups["yes"].Success);
    }

    [GeneratedRegex(@"^(?:mes donnees effacer|my data erase) (?<of>tout|all|\d{1,4}|[0-9a-f]{6}) (?<how>nom|name|mots|words)(?<yes> (?:confirmer|confirm))?$")]
    private static partial Regex Erasure();
}
