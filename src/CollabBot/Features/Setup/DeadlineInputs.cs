using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Localization;

namespace CollabBot.Features.Setup;

/// <summary>A date input and a time input for each step that can have a deadline.</summary>
internal static class DeadlineInputs
{
    public static IEnumerable<AdaptiveElement> Of(StartFields fields, Texts texts)
    {
        yield return CardElements.Subtle(texts.SetupDeadlineNote(), AdaptiveSpacing.Medium);
        foreach (var phase in PhaseDeadlines.Phases)
        {
            var (day, time) = Split(Typed(fields, phase));
            yield return CardElements.Row(
                CardElements.Side(new AdaptiveDateInput
                {
                    Id = SetupKeys.DueOn(phase),
                    Label = texts.SetupDeadlineDay(phase),
                    Value = day
                }),
                CardElements.Side(new AdaptiveTimeInput { Id = SetupKeys.DueAt(phase), Label = texts.SetupDeadlineTime(), Value = time }));
        }
    }

    private static string? Typed(StartFields fields, Phase phase) => phase switch
    {
        Phase.Naming => fields.NamingDeadline,
        Phase.Grouping => fields.GroupingDeadline,
        Phase.Prioritising => fields.PrioritisingDeadline,
        _ => fields.DeepeningDeadline,
    };

    /// <summary>The day and the time of a deadline in figures.</summary>
    public static (string? Day, string? Time) Split(string? typed) =>
        typed?.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) switch
        {
            [var day, var time] => (day, time),
            [var day] => (day, null),
            _ => (null, null),
        };
}
