using CollabBot.Acts;
using Keys = CollabBot.Acts.ButtonData;

namespace CollabBot.Routing;

/// <summary>What is read of deadlines, of who is expected and of reminders.</summary>
internal static partial class GestureReader
{
    private static Gesture.WantReminders ReadReminders(IReadOnlyDictionary<string, string> data) => new(Text(data, Keys.Wanted) switch
    {
        "yes" => true,
        "no" => false,
        _ => null,
    });

    /// <summary>The day of a deadline and its time, as one text; a time alone is none.</summary>
    private static string? Due(IReadOnlyDictionary<string, string> data, Domain.Phase phase) =>
        Text(data, Keys.Inputs.DueOn(phase)) is { } day ? $"{day} {Text(data, Keys.Inputs.DueAt(phase))}".TrimEnd() : null;
}
