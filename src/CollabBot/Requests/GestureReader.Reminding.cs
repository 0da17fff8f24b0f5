using CollabBot.Cards;
using CollabBot.Domain;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

internal static partial class GestureReader
{
    private static Gesture.WantReminders ReadReminders(IReadOnlyDictionary<string, string> data) => new(Text(data, Keys.Wanted) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    });

    /// <summary>The day and time of a deadline as one text; null if the day is missing.</summary>
    private static string? Due(IReadOnlyDictionary<string, string> data, Domain.Phase phase) =>
        Text(data, Keys.Inputs.DueOn(phase)) is { } day ? $"{day} {Text(data, Keys.Inputs.DueAt(phase))}".TrimEnd() : null;
}
