using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.LiveCard;
using CollabBot.Localization;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
    private const string MessageLink = "https://teams.microsoft.com/l/message/19:4f6b8d0a2c4e@thread.tacv2/1763800000001?tenantId=9c1e4f60";

    private static AdaptiveCard Mine(Phase phase, Texts texts, SampleWords words, bool leads, bool isDone) => LiveCardForm.Of(
        SampleMeeting.At(phase, words).State,
        texts,
        viewer: new LiveViewer(
            "29:1AbcUser", new Rights(leads, IsCoordinator: false, HasCoordinator: true), isDone, Given: 2, PointsLeft: 1));
}
