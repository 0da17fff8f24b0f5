using CollabBot.Acts;
using CollabBot.Features;
using CollabBot.Features.Deciding;
using CollabBot.Features.Deepening;
using CollabBot.Features.Following;
using CollabBot.Features.Grouping;
using CollabBot.Features.Helping;
using CollabBot.Features.Moving;
using CollabBot.Features.Naming;
using CollabBot.Features.Opening;
using CollabBot.Features.Prioritising;
using CollabBot.Features.Reporting;
using CollabBot.Features.Summarising;

namespace CollabBot.Routing;

/// <summary>The table of contents: which handler serves which gesture.</summary>
internal sealed partial class Router(IServiceProvider services)
{
    public async Task<Reply> RouteAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.Door != Door.Message || gesture is Gesture.Arrived) return await HandleAsync(gesture, turn, cancellationToken);

        var isOpen = await Get<OpenQuestion>().IsOpenAsync(turn, cancellationToken);
        return gesture switch
        {
            Gesture.Cancel => await HandleAsync(gesture, turn, cancellationToken),
            Gesture.Help or Gesture.Status => await HandleAsync(gesture, turn, cancellationToken) with { AsksAgain = isOpen },
            Gesture.Say { Meaning: { } meaning } when !isOpen && await Get<HelpingHandler>().OfferedAsync(turn, cancellationToken) is null =>
                await HandleAsync(meaning, turn, cancellationToken),
            Gesture.Say => await HandleAsync(gesture, turn, cancellationToken),

            // A typed command while a question is open does not answer it and does not lose it: the person says which she wants.
            _ when isOpen => HelpingHandler.Busy(turn) with { AsksAgain = true },
            _ => await HandleAsync(gesture, turn, cancellationToken),
        };
    }

    private Task<Reply> HandleAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Help help => Get<HelpingHandler>().HandleAsync(help, turn, cancellationToken),
        Gesture.Cancel cancel => Get<HelpingHandler>().HandleAsync(cancel, turn, cancellationToken),
        Gesture.Say say => Get<HelpingHandler>().HandleAsync(say, Commands.Nearest(say.Text), turn, cancellationToken),
        Gesture.Arrived => Task.FromResult(HelpingHandler.Welcome(turn)),
        Gesture.Status status => Get<StatusHandler>().HandleAsync(status, turn, cancellationToken),
        Gesture.OpenForm form => OpenFormAsync(form, turn, cancellationToken),
        Gesture.Start start => Get<OpeningHandler>().HandleAsync(start, turn, cancellationToken),
        Gesture.Name name => Get<NamingHandler>().HandleAsync(name, turn, cancellationToken),
        Gesture.NameStepByStep steps => Get<NamingHandler>().HandleAsync(steps, turn, cancellationToken),
        Gesture.Group group => Get<GroupingHandler>().HandleAsync(group, turn, cancellationToken),
        Gesture.Cast cast => Get<VotingHandler>().HandleAsync(cast, turn, cancellationToken),
        Gesture.Learn learn => Get<DeepeningHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.OpenTheme theme => Get<DeepeningHandler>().HandleAsync(theme, turn, cancellationToken),
        Gesture.Move move => Get<MovingHandler>().HandleAsync(move, turn, cancellationToken),
        Gesture.ChooseRetained retained => Get<MovingHandler>().HandleAsync(retained, turn, cancellationToken),
        Gesture.Done done => Get<MovingHandler>().HandleAsync(done, turn, cancellationToken),
        Gesture.Summarise summarise => Get<SummaryHandler>().HandleAsync(summarise, turn, cancellationToken),
        Gesture.Report report => Get<ReportHandler>().HandleAsync(report, turn, cancellationToken),
        _ => HandleDecidingAsync(gesture, turn, cancellationToken) ?? Task.FromResult(HelpingHandler.UnknownButton(turn)),
    };

    private Task<Reply> OpenFormAsync(Gesture.OpenForm gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture.Form switch
    {
        FormKind.Start => Get<OpeningHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.Name => Get<NamingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Group => Get<GroupingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Vote => Get<VotingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Deepen => Get<DeepeningHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.RoomPoints => Get<RoomPointsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Decision => Get<DecidingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.RoomLessons => Get<RoomLessonsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Details => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: false, cancellationToken),
        _ => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: true, cancellationToken),
    };

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
