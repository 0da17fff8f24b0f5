using CollabBot.Acts;
using CollabBot.Features.Deciding;
using CollabBot.Features.Deepening;
using CollabBot.Features.Prioritising;

namespace CollabBot.Routing;

internal sealed partial class Router
{
    private Task<Reply>? HandleDecidingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.CastByText cast => Get<VotingHandler>().HandleAsync(cast, turn, cancellationToken),
        Gesture.PoolPoints pool => Get<RoomPointsHandler>().HandleAsync(pool, turn, cancellationToken),
        Gesture.PoolByText pool => Get<RoomPointsHandler>().HandleAsync(pool, turn, cancellationToken),
        Gesture.RetainByText retain => Get<DecidingHandler>().HandleAsync(retain, turn, cancellationToken),
        Gesture.Decide decide => Get<DecidingHandler>().HandleAsync(decide, turn, cancellationToken),
        Gesture.NoteDissent dissent => Get<DecidingHandler>().HandleAsync(dissent, turn, cancellationToken),
        Gesture.ExplainTheme explain => Get<DecidingHandler>().HandleAsync(explain, turn, cancellationToken),
        Gesture.LearnByText learn => Get<DeepeningHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.LearnFromRoom learn => Get<RoomLessonsHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.OpenLessons lessons => Get<LessonsHandler>().HandleAsync(lessons, turn, cancellationToken),
        Gesture.EditLesson edit => Get<LessonsHandler>().HandleAsync(edit, turn, cancellationToken),
        Gesture.SortLesson sort => Get<LessonsHandler>().HandleAsync(sort, turn, cancellationToken),
        _ => null,
    };
}
