using System.Text.RegularExpressions;
using CollabBot.Acts;
using CollabBot.Domain;

namespace CollabBot.Routing;

internal static partial class Commands
{
    /// <summary>« mes données effacer 2 mots », with « confirmer » once it has been asked: which retrospective of the list, or all, and the name or the words.</summary>
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
