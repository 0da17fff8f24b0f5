using CollabBot.Cards;
using CollabBot.Domain;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

internal static partial class GestureReader
{
    private static Gesture? ReadForgetting(IReadOnlyDictionary<string, string> data) => data.GetValueOrDefault(Keys.Act) switch
    {
        Keys.Acts.GetData => new Gesture.GetData(),
        Keys.Acts.EraseData => new Gesture.EraseData(
            Text(data, Keys.Inputs.ErasureOf), Text(data, Keys.Inputs.ErasureHow), Text(data, Keys.Confirmed) == "yes"),
        _ => null,
    };

    private static bool IsAgreed(IReadOnlyDictionary<string, string> data) => Text(data, Keys.Confirmed) is "yes" or Keys.Parting;

    private static bool IsParting(IReadOnlyDictionary<string, string> data) => Text(data, Keys.Confirmed) == Keys.Parting;
}
