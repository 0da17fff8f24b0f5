using System.Globalization;
using AdaptiveCards;
using CollabBot.Acts;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Naming;

/// <summary>The themes that were prepared, as choices while a change is named; « autre » is always one.</summary>
internal static class PresetThemes
{
    /// <summary>A list with « autre » and a field for it; without prepared themes, the field alone.</summary>
    public static void AddTo(List<AdaptiveElement> items, Retrospective retrospective, string? theme, Texts texts)
    {
        var presets = retrospective.PresetThemes;
        if (presets.Count == 0)
        {
            items.Add(Inputs.Text(ButtonData.Inputs.ProposedTheme, texts.NameThemeLabel(), theme, Wording.LabelLimit));
            return;
        }

        var isPreset = theme is not null && presets.Contains(theme);
        items.Add(Inputs.Choice(
            ButtonData.Inputs.ProposedTheme,
            texts.NameThemeLabel(),
            isPreset ? theme : null,
            presets.Select((preset, index) => ($"{index + 1} · {Fitting.Label(preset)}", preset)),
            expanded: false));
        items.Add(Inputs.Text(ButtonData.Inputs.OtherTheme, texts.NameThemeOther(), isPreset ? null : theme, Wording.LabelLimit));
    }

    /// <summary>The question of the dialog, with the prepared themes numbered.</summary>
    public static string Question(IReadOnlyList<string> presets, Func<string, string> escape, Texts texts) => presets.Count == 0
        ? texts.NameStepTheme()
        : texts.NameStepThemes(string.Join('\n', presets.Select((preset, index) => $"{index + 1}. {escape(preset)}")));

    /// <summary>What was answered: a prepared theme by its number, else the words themselves.</summary>
    public static string Read(IReadOnlyList<string> presets, string answer) =>
        int.TryParse(answer.Trim().TrimEnd('.', ')'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= presets.Count
            ? presets[number - 1]
            : answer;
}
