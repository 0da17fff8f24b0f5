using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Voting;
using CollabBot.Localization;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
    private static AdaptiveCard RoomPoints(Texts texts, SampleWords words, Refusal? refusal)
    {
        var meeting = SampleMeeting.At(Phase.Prioritising, words);
        return RoomPointsForm.Of(
            meeting.Retrospective,
            meeting.Themes,
            refusal is null ? null : "12",
            meeting.Themes.ToDictionary(theme => theme.Id, _ => refusal is null ? "0" : "18"),
            texts,
            SampleMeeting.Once,
            refusal is null ? null : texts.For(refusal));
    }
}
