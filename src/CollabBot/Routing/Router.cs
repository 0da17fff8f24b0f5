using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Features;
using CollabBot.Features.Choosing;
using CollabBot.Features.Deciding;
using CollabBot.Features.Deepening;
using CollabBot.Features.Entering;
using CollabBot.Features.Following;
using CollabBot.Features.Forgetting;
using CollabBot.Features.Grouping;
using CollabBot.Features.Helping;
using CollabBot.Features.Introducing;
using CollabBot.Features.Moving;
using CollabBot.Features.Naming;
using CollabBot.Features.Opening;
using CollabBot.Features.Owning;
using CollabBot.Features.Prioritising;
using CollabBot.Features.Remembering;
using CollabBot.Features.Reporting;
using CollabBot.Features.Summarising;
using CollabBot.Features.Trusting;

namespace CollabBot.Routing;

/// <summary>Says which handler serves which request.</summary>
internal sealed partial class Router(IServiceProvider services)
{
    public async Task<Reply> RouteAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var reply = await RouteOpenAsync(gesture, turn, cancellationToken);
        if (gesture is Gesture.Arrived or Gesture.Departed) return reply;
        reply = await Get<TakingOver>().SettleAsync(reply, turn, cancellationToken);
        return await Get<AskingOrganisation>().AddToAsync(reply, turn, cancellationToken);
    }

    private async Task<Reply> RouteOpenAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.Door != Door.Message
            || gesture is Gesture.Arrived or Gesture.Departed) return await HandleAsync(gesture, turn, cancellationToken);

        var isOpen = await Get<OpenQuestion>().IsOpenAsync(turn, cancellationToken);
        if (!isOpen && await ChooseAsync(gesture, turn, cancellationToken) is { } chosen) return chosen;
        return gesture switch
        {
            Gesture.Cancel => await HandleAsync(gesture, turn, cancellationToken),
            Gesture.Help or Gesture.Status or Gesture.SetLanguage =>
                await HandleAsync(gesture, turn, cancellationToken) with { AsksAgain = isOpen },
            Gesture.Say { Meaning: { } meaning } when !isOpen && OwnWords.IsUnmistakable(meaning) =>
                await HandleAsync(meaning, turn, cancellationToken),
            Gesture.Say { Meaning: { } meaning }
                when !isOpen && await Get<HelpingHandler>().OfferedAsync(turn, cancellationToken) is null =>
                await HandleAsync(meaning, turn, cancellationToken),
            Gesture.Say => await HandleAsync(gesture, turn, cancellationToken),

            // While a question is open, another typed command neither answers nor cancels it: the bot asks the person which they want.
            _ when isOpen => HelpingHandler.Busy(turn) with { AsksAgain = true },
            _ => await HandleAsync(gesture, turn, cancellationToken),
        };
    }

    /// <summary>
    /// In the private chat, asks which retrospective is meant, or takes the answer and goes on with
    /// the original request. Null if neither applies.
    /// </summary>
    private async Task<Reply?> ChooseAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var choosing = Get<ChoosingHandler>();
        var choice = gesture as Gesture.ChooseRetrospective;
        if (choice is null
            && gesture is Gesture.Say say
            && await choosing.PickAsync(say.Text, turn, cancellationToken) is { } picked) choice = new Gesture.ChooseRetrospective(picked);
        if (choice is null) return await choosing.AskFirstAsync(gesture, turn, cancellationToken);

        var reply = await choosing.HandleAsync(choice, turn, cancellationToken);
        var wish = await choosing.TakeWishAsync(turn, cancellationToken);
        return wish.Length == 0 ? reply : await RouteOpenAsync(GestureReader.ReadText(wish), turn, cancellationToken);
    }

    private async Task<Reply> HandleNumberAsync(Gesture.OfNumber number, TurnInfo turn, CancellationToken cancellationToken) =>
        await HandleAsync(await IsDeepeningAsync(null, turn, cancellationToken) ? number.Lesson : number.Change, turn, cancellationToken);

    /// <summary>The form to type for the people in the room: for lessons during deepening, else for changes.</summary>
    private async Task<Reply> OpenForRoomAsync(Gesture.OpenForm gesture, TurnInfo turn, CancellationToken cancellationToken) =>
        await IsDeepeningAsync(gesture.Retrospective, turn, cancellationToken)
            ? await Get<RoomLessonsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken)
            : await Get<EnteringHandler>().OpenFormAsync(gesture, turn, cancellationToken);

    private async Task<Reply> EnterAsync(Gesture.Enter enter, TurnInfo turn, CancellationToken cancellationToken) =>
        turn.Door == Door.Message && enter.Retrospective is null && await IsDeepeningAsync(null, turn, cancellationToken)
            ? await HandleAsync(new Gesture.LearnFromRoom(null, null, enter.Lines), turn, cancellationToken)
            : await Get<EnteringHandler>().HandleAsync(enter, turn, cancellationToken);

    private async Task<bool> IsDeepeningAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken) =>
        (await Get<Retrospectives>().FindAsync(turn, named, cancellationToken))
            .Match(retrospective => retrospective.Phase == Phase.Deepening, _ => false);

    private Task<Reply> HandleAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Help help => Get<HelpingHandler>().HandleAsync(help, turn, cancellationToken),
        Gesture.Cancel cancel => Get<HelpingHandler>().HandleAsync(cancel, turn, cancellationToken),
        Gesture.Say say => Get<HelpingHandler>().HandleAsync(say, Commands.Nearest(say.Text), turn, cancellationToken),
        Gesture.Status status => Get<StatusHandler>().HandleAsync(status, turn, cancellationToken),
        Gesture.OpenForm form => OpenFormAsync(form, turn, cancellationToken),
        Gesture.Start start => Get<OpeningHandler>().HandleAsync(start, turn, cancellationToken),
        Gesture.Name name => Get<NamingHandler>().HandleAsync(name, turn, cancellationToken),
        Gesture.NameStepByStep steps => Get<NamingHandler>().HandleAsync(steps, turn, cancellationToken),
        Gesture.OfNumber number => HandleNumberAsync(number, turn, cancellationToken),
        Gesture.EditChange edit => Get<OwningHandler>().HandleAsync(edit, turn, cancellationToken),
        Gesture.Revise revise => Get<OwningHandler>().HandleAsync(revise, turn, cancellationToken),
        Gesture.Withdraw withdraw => Get<OwningHandler>().HandleAsync(withdraw, turn, cancellationToken),
        Gesture.Enter enter => EnterAsync(enter, turn, cancellationToken),
        Gesture.Group group => Get<GroupingHandler>().HandleAsync(group, turn, cancellationToken),
        Gesture.TurnGroupPage page => Get<GroupingHandler>().HandleAsync(page, turn, cancellationToken),
        Gesture.ArrangeThemes themes => Get<ThemesHandler>().HandleAsync(themes, turn, cancellationToken),
        Gesture.UndoGrouping undo => Get<GroupingHandler>().HandleAsync(undo, turn, cancellationToken),
        Gesture.GroupInWords words => Get<WrittenGroupingHandler>().HandleAsync(words, turn, cancellationToken),
        Gesture.ListChanges list => Get<ListingHandler>().HandleAsync(list, turn, cancellationToken),
        Gesture.Cast cast => Get<VotingHandler>().HandleAsync(cast, turn, cancellationToken),
        Gesture.Learn learn => Get<DeepeningHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.OpenTheme theme => Get<DeepeningHandler>().HandleAsync(theme, turn, cancellationToken),
        Gesture.Move move => Get<MovingHandler>().HandleAsync(move, turn, cancellationToken),
        Gesture.ChooseRetained retained => Get<MovingHandler>().HandleAsync(retained, turn, cancellationToken),
        Gesture.Done done => Get<MovingHandler>().HandleAsync(done, turn, cancellationToken),
        Gesture.Summarise summarise => Get<SummaryHandler>().HandleAsync(summarise, turn, cancellationToken),
        Gesture.Report report => Get<ReportHandler>().HandleAsync(report, turn, cancellationToken),
        Gesture.GiveRole give => Get<RolesHandler>().HandleAsync(give, turn, cancellationToken),
        Gesture.TakeRole take => Get<RolesHandler>().HandleAsync(take, turn, cancellationToken),
        Gesture.ChangeSetup change => Get<SetupHandler>().HandleAsync(change, turn, cancellationToken),
        Gesture.ChangeField change => Get<SetupHandler>().HandleAsync(change, turn, cancellationToken),
        Gesture.SetLanguage language => Get<LanguageHandler>().HandleAsync(language, turn, cancellationToken),
        Gesture.SayOrganisation organisation => Get<OrganisationHandler>().HandleAsync(organisation, turn, cancellationToken),
        Gesture.History history => Get<HistoryHandler>().HandleAsync(history, turn, cancellationToken),
        Gesture.SwitchRetrospective choice => Get<ChoosingHandler>().HandleAsync(choice, turn, cancellationToken),
        Gesture.ChooseRetrospective choice => Get<ChoosingHandler>().HandleAsync(choice, turn, cancellationToken),
        _ => HandleDecidingAsync(gesture, turn, cancellationToken) ?? HandleIntroducingAsync(gesture, turn, cancellationToken)
            ?? HandleRemindingAsync(gesture, turn, cancellationToken) ?? HandleForgettingAsync(gesture, turn, cancellationToken)
            ?? HandleTeamsAsync(gesture, turn, cancellationToken) ?? Task.FromResult(HelpingHandler.UnknownButton(turn)),
    };

    private Task<Reply> OpenFormAsync(Gesture.OpenForm gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture.Form switch
    {
        FormKind.Start => Get<OpeningHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.Setup => Get<SetupHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Organisation => Get<OrganisationHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.Language => Task.FromResult(LanguageHandler.OpenForm(turn)),
        FormKind.Summary => Get<SummaryHandler>().OpenSummaryAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Name => Get<NamingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Group => Get<GroupingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Vote => Get<VotingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Deepen => Get<DeepeningHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.NoChange => Get<NamingHandler>().OpenNoChangeFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Mine => Get<OwningHandler>().OpenListAsync(gesture, turn, cancellationToken),
        FormKind.Edit => Get<OwningHandler>().HandleAsync(
            new Gesture.EditChange(gesture.Retrospective, gesture.Change), turn, cancellationToken),
        FormKind.Enter => OpenForRoomAsync(gesture, turn, cancellationToken),
        FormKind.MyData => Get<MyDataHandler>().OpenAsync(gesture.Page, turn, cancellationToken),
        FormKind.EraseData => Get<ErasingHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.RoomPoints => Get<RoomPointsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Decision => Get<DecidingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.RoomLessons => Get<RoomLessonsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Details => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: false, cancellationToken),
        _ => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: true, cancellationToken),
    };

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
