using CollabBot.Domain;
using CollabBot.Features;
using CollabBot.Features.Changes;
using CollabBot.Features.CurrentRetrospective;
using CollabBot.Features.Decision;
using CollabBot.Features.Grouping;
using CollabBot.Features.Help;
using CollabBot.Features.History;
using CollabBot.Features.Lessons;
using CollabBot.Features.LiveCard;
using CollabBot.Features.Minutes;
using CollabBot.Features.Phases;
using CollabBot.Features.Privacy;
using CollabBot.Features.Profile;
using CollabBot.Features.Roles;
using CollabBot.Features.Setup;
using CollabBot.Features.Summary;
using CollabBot.Features.Voting;
using CollabBot.Retrospectives;

namespace CollabBot.Requests;

/// <summary>Says which handler serves which request.</summary>
internal sealed partial class Router(IServiceProvider services)
{
    public async Task<Reply> RouteAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var reply = await RouteOpenAsync(gesture, turn, cancellationToken);
        if (gesture is Gesture.Arrived or Gesture.Departed) return reply;
        reply = await Get<Takeover>().SettleAsync(reply, turn, cancellationToken);
        return await Get<OrganisationQuestion>().AddToAsync(reply, turn, cancellationToken);
    }

    private async Task<Reply> RouteOpenAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (turn.Surface != Surface.Message
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
                when !isOpen && await Get<HelpHandler>().OfferedAsync(turn, cancellationToken) is null =>
                await HandleAsync(meaning, turn, cancellationToken),
            Gesture.Say => await HandleAsync(gesture, turn, cancellationToken),

            // While a question is open, another typed command neither answers nor cancels it: the bot asks the person which they want.
            _ when isOpen => HelpHandler.Busy(turn) with { AsksAgain = true },
            _ => await HandleAsync(gesture, turn, cancellationToken),
        };
    }

    /// <summary>
    /// In the private chat, asks which retrospective is meant, or takes the answer and goes on with
    /// the original request. Null if neither applies.
    /// </summary>
    private async Task<Reply?> ChooseAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        var choosing = Get<CurrentRetrospective>();
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
            : await Get<RoomChangesHandler>().OpenFormAsync(gesture, turn, cancellationToken);

    private async Task<Reply> EnterAsync(Gesture.Enter enter, TurnInfo turn, CancellationToken cancellationToken) =>
        turn.Surface == Surface.Message && enter.Retrospective is null && await IsDeepeningAsync(null, turn, cancellationToken)
            ? await HandleAsync(new Gesture.LearnFromRoom(null, null, enter.Lines), turn, cancellationToken)
            : await Get<RoomChangesHandler>().HandleAsync(enter, turn, cancellationToken);

    private async Task<bool> IsDeepeningAsync(RetrospectiveId? named, TurnInfo turn, CancellationToken cancellationToken) =>
        (await Get<RetrospectiveQueries>().FindAsync(turn, named, cancellationToken))
            .Match(retrospective => retrospective.Phase == Phase.Deepening, _ => false);

    private Task<Reply> HandleAsync(Gesture gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture switch
    {
        Gesture.Help help => Get<HelpHandler>().HandleAsync(help, turn, cancellationToken),
        Gesture.Cancel cancel => Get<HelpHandler>().HandleAsync(cancel, turn, cancellationToken),
        Gesture.Say say => Get<HelpHandler>().HandleAsync(say, Commands.Nearest(say.Text), turn, cancellationToken),
        Gesture.Status status => Get<StatusHandler>().HandleAsync(status, turn, cancellationToken),
        Gesture.OpenForm form => OpenFormAsync(form, turn, cancellationToken),
        Gesture.Start start => Get<StartHandler>().HandleAsync(start, turn, cancellationToken),
        Gesture.Name name => Get<NameChangeHandler>().HandleAsync(name, turn, cancellationToken),
        Gesture.NameStepByStep steps => Get<NameChangeHandler>().HandleAsync(steps, turn, cancellationToken),
        Gesture.OfNumber number => HandleNumberAsync(number, turn, cancellationToken),
        Gesture.EditChange edit => Get<OwnChangesHandler>().HandleAsync(edit, turn, cancellationToken),
        Gesture.Revise revise => Get<OwnChangesHandler>().HandleAsync(revise, turn, cancellationToken),
        Gesture.Withdraw withdraw => Get<OwnChangesHandler>().HandleAsync(withdraw, turn, cancellationToken),
        Gesture.Enter enter => EnterAsync(enter, turn, cancellationToken),
        Gesture.Group group => Get<GroupingHandler>().HandleAsync(group, turn, cancellationToken),
        Gesture.TurnGroupPage page => Get<GroupingHandler>().HandleAsync(page, turn, cancellationToken),
        Gesture.ArrangeThemes themes => Get<ThemesHandler>().HandleAsync(themes, turn, cancellationToken),
        Gesture.UndoGrouping undo => Get<GroupingHandler>().HandleAsync(undo, turn, cancellationToken),
        Gesture.GroupInWords words => Get<GroupingByTextHandler>().HandleAsync(words, turn, cancellationToken),
        Gesture.ListChanges list => Get<ChangeListHandler>().HandleAsync(list, turn, cancellationToken),
        Gesture.Cast cast => Get<VotingHandler>().HandleAsync(cast, turn, cancellationToken),
        Gesture.Learn learn => Get<AddLessonHandler>().HandleAsync(learn, turn, cancellationToken),
        Gesture.OpenTheme theme => Get<AddLessonHandler>().HandleAsync(theme, turn, cancellationToken),
        Gesture.Move move => Get<PhaseHandler>().HandleAsync(move, turn, cancellationToken),
        Gesture.ChooseRetained retained => Get<PhaseHandler>().HandleAsync(retained, turn, cancellationToken),
        Gesture.Done done => Get<PhaseHandler>().HandleAsync(done, turn, cancellationToken),
        Gesture.Summarise summarise => Get<SummaryHandler>().HandleAsync(summarise, turn, cancellationToken),
        Gesture.Report report => Get<MinutesHandler>().HandleAsync(report, turn, cancellationToken),
        Gesture.GiveRole give => Get<RolesHandler>().HandleAsync(give, turn, cancellationToken),
        Gesture.TakeRole take => Get<RolesHandler>().HandleAsync(take, turn, cancellationToken),
        Gesture.ChangeSetup change => Get<SetupHandler>().HandleAsync(change, turn, cancellationToken),
        Gesture.ChangeField change => Get<SetupHandler>().HandleAsync(change, turn, cancellationToken),
        Gesture.SetLanguage language => Get<LanguageHandler>().HandleAsync(language, turn, cancellationToken),
        Gesture.SayOrganisation organisation => Get<OrganisationHandler>().HandleAsync(organisation, turn, cancellationToken),
        Gesture.History history => Get<HistoryHandler>().HandleAsync(history, turn, cancellationToken),
        Gesture.SwitchRetrospective choice => Get<CurrentRetrospective>().HandleAsync(choice, turn, cancellationToken),
        Gesture.ChooseRetrospective choice => Get<CurrentRetrospective>().HandleAsync(choice, turn, cancellationToken),
        _ => HandleDecidingAsync(gesture, turn, cancellationToken) ?? HandleIntroducingAsync(gesture, turn, cancellationToken)
            ?? HandleRemindingAsync(gesture, turn, cancellationToken) ?? HandleForgettingAsync(gesture, turn, cancellationToken)
            ?? HandleTeamsAsync(gesture, turn, cancellationToken) ?? Task.FromResult(HelpHandler.UnknownButton(turn)),
    };

    private Task<Reply> OpenFormAsync(Gesture.OpenForm gesture, TurnInfo turn, CancellationToken cancellationToken) => gesture.Form switch
    {
        FormKind.Start => Get<StartHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.Setup => Get<SetupHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Organisation => Get<OrganisationHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.Language => Task.FromResult(LanguageHandler.OpenForm(turn)),
        FormKind.Summary => Get<SummaryHandler>().OpenSummaryAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Name => Get<NameChangeHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Group => Get<GroupingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Vote => Get<VotingHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Deepen => Get<AddLessonHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.NoChange => Get<NameChangeHandler>().OpenNoChangeFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Mine => Get<OwnChangesHandler>().OpenListAsync(gesture, turn, cancellationToken),
        FormKind.Edit => Get<OwnChangesHandler>().HandleAsync(
            new Gesture.EditChange(gesture.Retrospective, gesture.Change), turn, cancellationToken),
        FormKind.Enter => OpenForRoomAsync(gesture, turn, cancellationToken),
        FormKind.MyData => Get<MyDataHandler>().OpenAsync(gesture.Page, turn, cancellationToken),
        FormKind.EraseData => Get<ErasureHandler>().OpenFormAsync(turn, cancellationToken),
        FormKind.RoomPoints => Get<RoomPointsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Decision => Get<DecisionHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.RoomLessons => Get<RoomLessonsHandler>().OpenFormAsync(gesture.Retrospective, turn, cancellationToken),
        FormKind.Details => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: false, cancellationToken),
        _ => Get<SummaryHandler>().OpenDetailsAsync(gesture.Retrospective, turn, whole: true, cancellationToken),
    };

    private T Get<T>()
        where T : notnull => services.GetRequiredService<T>();
}
