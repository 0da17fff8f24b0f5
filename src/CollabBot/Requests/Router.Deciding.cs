using CollabBot.Features.Decision;
using CollabBot.Features.Lessons;
using CollabBot.Features.Voting;

namespace CollabBot.Requests;

internal sealed partial class Router
{
    private Task<Reply>? HandleDecidingAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.CastByText cast => Get<VotingHandler>().HandleAsync(cast, turn, cancellationToken),
        Gesture.PoolPoints pool => Get<RoomPointsHandler>().HandleAsync(pool, turn, cancellationToken),
        Gesture.PoolByText pool => Get<RoomPointsHandler>().HandleAsync(pool, turn, cancellationToken),
        Gesture.RetainByText retain => Get<DecisionHandler>().HandleAsync(retain, turn, cancellationToken),
        Gesture.Decide decide => Get<DecisionHandler>().HandleAsync(decide, turn, cancellationToken),
        Gesture.NoteDissent dissent => Get<DecisionHandler>().HandleAsync(dissent, turn, cancellationToken),
        Gesture.ExplainTheme explain => Get<DecisionHandler>().HandleAsync(explain, turn, cancellationToken),
        Gesture.LearnByText learn => Get<AddLessonHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.LearnFromRoom learn => Get<RoomLessonsHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.OpenLessons lessons => Get<LessonsHandler>().HandleAsync(lessons, turn, cancellationToken),
        Gesture.EditLesson edit => Get<LessonsHandler>().HandleAsync(edit, turn, cancellationToken),
        Gesture.SortLesson sort => Get<LessonsHandler>().HandleAsync(sort, turn, cancellationToken),
        _ => null,
    };
}
