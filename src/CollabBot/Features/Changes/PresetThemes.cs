using System.Globalization;
using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Changes;

/// <summary>Offers the preset themes as choices when a change is named; another theme can always be typed.</summary>
internal static class PresetThemes
{
    /// <summary>Adds a list of the preset themes and a field for another theme; without preset themes, only the field.</summary>
    public static void AddTo(List<AdaptiveElement> items, Retrospective retrospective, string? theme, Texts texts)
    {
        var presets = retrospective.PresetThemes;
        if (presets.Count == 0)
        {
            items.Add(Inputs.Text(ChangeKeys.ProposedTheme, texts.NameThemeLabel(), theme, Wording.LabelLimit));
            return;
        }

        var isPreset = theme is not null && presets.Contains(theme);
        items.Add(Inputs.Choice(
            ChangeKeys.ProposedTheme,
            texts.NameThemeLabel(),
            isPreset ? theme : null,
            presets.Select((preset, index) => ($"{index + 1} · {CardFitter.Label(preset)}", preset)),
            expanded: false));
        items.Add(Inputs.Text(ChangeKeys.OtherTheme, texts.NameThemeOther(), isPreset ? null : theme, Wording.LabelLimit));
    }

    /// <summary>The question of the dialog, with the preset themes numbered from 1.</summary>
    public static string Question(IReadOnlyList<string> presets, Func<string, string> escape, Texts texts) => presets.Count == 0
        ? texts.NameStepTheme()
        : texts.NameStepThemes(string.Join('\n', presets.Select((preset, index) => $"{index + 1}. {escape(preset)}")));

    /// <summary>The theme that was answered: a preset theme if the answer is its number, else the answer itself.</summary>
    public static string Read(IReadOnlyList<string> presets, string answer) =>
        int.TryParse(answer.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= presets.Count
            ? presets[number - 1]
            : answer;
}
