using CollabBot.Acts;
using CollabBot.Features.Arriving;
using CollabBot.Features.Following;
using CollabBot.Features.Handing;
using CollabBot.Features.Helping;
using CollabBot.Features.Naming;
using CollabBot.Features.Reporting;
using CollabBot.Features.Searching;

namespace CollabBot.Routing;

internal sealed partial class Router
{
    /// <summary>Serves a read-only request outside any transaction; other requests get the answer for unknown buttons.</summary>
    public Task<Reply> ReadAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Look look => Get<LookHandler>().HandleAsync(look, turn, cancellationToken),
        Gesture.Search search => Get<SearchingHandler>().HandleAsync(search, turn, cancellationToken),
        _ => Task.FromResult(HelpingHandler.UnknownButton(turn)),
    };

    private Task<Reply>? HandleTeamsAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Arrived arrived => Get<ArrivingHandler>().HandleAsync(arrived, turn, cancellationToken),
        Gesture.Departed departed => Get<ArrivingHandler>().HandleAsync(departed, turn, cancellationToken),
        Gesture.NameFromMessage name => Get<NamingHandler>().HandleAsync(name, turn, cancellationToken),
        Gesture.ReportText report => Get<ReportHandler>().HandleAsync(report, turn, cancellationToken),
        Gesture.AcceptFile accept => Get<HandingHandler>().HandleAsync(accept, turn, cancellationToken),
        Gesture.DeclineFile decline => Get<HandingHandler>().HandleAsync(decline, turn, cancellationToken),
        Gesture.Look or Gesture.Search => ReadAsync(gesture, turn, cancellationToken),
        _ => null,
    };
}
