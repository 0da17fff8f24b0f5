using System.Text.RegularExpressions;
using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Decision;

/// <summary>The facilitator decides which themes are retained, why, and notes dissent.</summary>
internal sealed partial class DecisionFeature : IFeature
{
    public void Register(FeatureBuilder feature) => feature
        .Of(Phase.Prioritising)
        .Command(() => new OpenDecisionForm(), "retenir", "retain")
        .WordedText("retenir Réseaux, Participation ; raison : …", ReadRetained)
        .WordedText(
            "à noter : …",
            text => ReadNote(text, isNameSeen: true, "a noter confirmer", "note confirm")
                ?? ReadNote(text, isNameSeen: false, "a noter", "note"))
        .WordedText("pourquoi Réseaux : …", ReadExplanation)
        .OpensForm(DecisionKeys.DecisionForm, values => new OpenDecisionForm(values.Retrospective))
        .Button(DecisionKeys.Decide, values => new DecideRetained(
            values.Retrospective,
            new DecisionFields(
                values.List(ButtonData.Chosen),
                values.Text(DecisionKeys.Reason),
                values.ByTheme(DecisionKeys.Because),
                values.Text(DecisionKeys.Dissents)),
            values.IsConfirmed))
        .Handler<DecisionHandler>()
        .Services.AddScoped<NamesInNotes>();

    private static NoteDissent? ReadNote(string text, bool isNameSeen, params string[] words) =>
        CommandWords.After(text, words) is { HasColon: true } note ? new NoteDissent(note.Words, isNameSeen) : null;

    private static RetainByText? ReadRetained(string text)
    {
        if (CommandWords.After(text, "retenir", "retain") is not { } retained) return null;

        var reason = Reason().Match(retained.Words);
        return reason.Success
            ? new RetainByText(retained.Words[..reason.Index], retained.Words[(reason.Index + reason.Length)..])
            : new RetainByText(retained.Words, null);
    }

    private static ExplainTheme? ReadExplanation(string text) =>
        CommandWords.After(text, "pourquoi", "why") is { } why && why.Words.IndexOf(':') is > 0 and var colon
            ? new ExplainTheme(why.Words[..colon].Trim(), why.Words[(colon + 1)..].Trim())
            : null;

    [GeneratedRegex(
        @"\s*(?:[,;]?\s*\b(?:parce\s+que\b|parce\s+qu['’]|car\b|because\b)|\b(?:raison|reason)\s*:)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Reason();
}
