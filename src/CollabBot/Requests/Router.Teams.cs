using CollabBot.Features.Changes;
using CollabBot.Features.Files;
using CollabBot.Features.Help;
using CollabBot.Features.Installation;
using CollabBot.Features.LiveCard;
using CollabBot.Features.MessageExtension;
using CollabBot.Features.Minutes;

namespace CollabBot.Requests;

internal sealed partial class Router
{
    /// <summary>Serves a read-only request outside any transaction; other requests get the answer for unknown buttons.</summary>
    public Task<Reply> ReadAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Look look => Get<LiveViewHandler>().HandleAsync(look, turn, cancellationToken),
        Gesture.Search search => Get<SearchHandler>().HandleAsync(search, turn, cancellationToken),
        _ => Task.FromResult(HelpHandler.UnknownButton(turn)),
    };

    private Task<Reply>? HandleTeamsAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Arrived arrived => Get<InstallationHandler>().HandleAsync(arrived, turn, cancellationToken),
        Gesture.Departed departed => Get<InstallationHandler>().HandleAsync(departed, turn, cancellationToken),
        Gesture.NameFromMessage name => Get<NameChangeHandler>().HandleAsync(name, turn, cancellationToken),
        Gesture.ReportText report => Get<MinutesHandler>().HandleAsync(report, turn, cancellationToken),
        Gesture.AcceptFile accept => Get<FileHandler>().HandleAsync(accept, turn, cancellationToken),
        Gesture.DeclineFile decline => Get<FileHandler>().HandleAsync(decline, turn, cancellationToken),
        Gesture.Look or Gesture.Search => ReadAsync(gesture, turn, cancellationToken),
        _ => null,
    };
}
