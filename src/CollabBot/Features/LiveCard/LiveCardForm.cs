using AdaptiveCards;
using CollabBot.Cards;
using CollabBot.Domain;
using CollabBot.Features.Changes;
using CollabBot.Features.Decision;
using CollabBot.Features.Grouping;
using CollabBot.Features.Lessons;
using CollabBot.Features.Minutes;
using CollabBot.Features.Phases;
using CollabBot.Features.Setup;
using CollabBot.Features.Summary;
using CollabBot.Features.Voting;
using CollabBot.Localization;
using CollabBot.Requests;

namespace CollabBot.Features.LiveCard;

/// <summary>
/// The live card: the retrospective, its progress, and the buttons of the step. The shared card has all buttons, so that everyone can work
/// with it; a personal view shows the viewer's contributions and only the buttons the viewer may use.
/// </summary>
internal static class LiveCardForm
{
    private static readonly Phase[] Steps = [Phase.Naming, Phase.Grouping, Phase.Prioritising, Phase.Deepening];

    /// <param name="notice">A sentence on top, for the person who pressed a button.</param>
    /// <param name="viewer">The person whose view it is; null for the shared card.</param>
    /// <param name="followers">
    /// Channel ids of the people whose clients request a personal view when they show the shared card, and again after each update of it.
    /// </param>
    public static AdaptiveCard Of(
        LiveState state,
        Texts texts,
        string? notice = null,
        bool refused = false,
        LiveViewer? viewer = null,
        IReadOnlyList<string>? followers = null)
    {
        var retrospective = state.Retrospective;
        var card = CardElements.Card(texts, texts.LiveSummary(CardFitter.Label(retrospective.Title.Text, 200), retrospective.Phase));
        if (notice is not null) card.Body.Add(CardElements.Notice(notice, refused));

        var step = Array.IndexOf(Steps, retrospective.Phase) + 1;
        card.Body.Add(CardElements.Head(
            texts.LiveHead(retrospective.Phase),
            step > 0 ? texts.LiveStep(step, Steps.Length) : null,
            retrospective.Title.Text,
            CardElements.ContextLine(texts, retrospective.Period, retrospective.HeldOn, retrospective.Place?.Text),
            Progress(retrospective.Phase, texts)));
        AddBody(card.Body, state, texts);
        if (state.Due is { } due) card.Body.Add(CardElements.Subtle(texts.DeadlineLine(due), AdaptiveSpacing.Small));
        if (viewer is not null && Mine(retrospective, viewer, texts) is { } mine) card.Body.Add(mine);
        AddActions(card.Actions, state, viewer, texts);
        if (viewer is null or { Leads: true } && retrospective.Phase != Phase.Closed)
            card.Actions.Add(Buttons.InOverflow(Buttons.Opening(texts, ButtonTitle.Settings, SetupKeys.SetupForm, retrospective)));
        card.Refresh = new AdaptiveRefresh
        {
            Action = ButtonBuilder
                .Does(texts.Button(ButtonTitle.Look), ButtonData.LiveCard)
                .About(retrospective.Id)
                .Execute(fallback: false),
            UserIds = viewer is null ? [.. followers ?? []] : viewer.UserId is { } own ? [own] : [],
        };
        return card;
    }

    private static AdaptiveRichTextBlock Progress(Phase phase, Texts texts)
    {
        var line = new AdaptiveRichTextBlock { Spacing = AdaptiveSpacing.Small };
        foreach (var step in Steps)
        {
            var reached = step == phase;
            line.Inlines.Add(new AdaptiveTextRun($"{(reached ? "●" : step < phase ? "✓" : "○")} {texts.PhaseName(step)}   ")
            {
                Size = AdaptiveTextSize.Small,
                Weight = reached ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
                Color = reached ? AdaptiveTextColor.Accent : AdaptiveTextColor.Default,
                IsSubtle = !reached,
            });
        }

        return line;
    }

    private static void AddBody(List<AdaptiveElement> body, LiveState state, Texts texts)
    {
        var retrospective = state.Retrospective;
        switch (retrospective.Phase)
        {
            case Phase.Draft:
                if (retrospective.Intention is { } intention)
                    body.Add(CardElements.Words(CardFitter.Cut(intention.Text, 600), spacing: AdaptiveSpacing.Medium));
                body.Add(CardElements.Subtle(texts.LiveDraft(), AdaptiveSpacing.Medium));
                break;
            case Phase.Naming:
                body.Add(CardElements.Sentence(texts.NameQuestion(retrospective.Period)));
                body.Add(CardElements.Sentence(texts.NameNoChangeQuestion(), AdaptiveSpacing.Small));
                body.Add(ChangeTiles(state, texts));
                if (state.ForRoom > 0) body.Add(CardElements.Subtle(texts.ForRoom(state.ForRoom), AdaptiveSpacing.Small));
                body.Add(People(state, texts));
                body.Add(CardElements.Subtle(texts.NamePrivacy(), AdaptiveSpacing.Small));
                body.Add(CardElements.Subtle(texts.AnonymityLine(retrospective.Anonymity), AdaptiveSpacing.Small));
                break;
            case Phase.Grouping:
                body.Add(CardElements.Sentence(texts.LiveGrouping()));
                body.Add(ChangeTiles(state, texts));
                if (state.ForRoom > 0) body.Add(CardElements.Subtle(texts.ForRoom(state.ForRoom), AdaptiveSpacing.Small));
                body.Add(CardElements.Subtle(
                    $"{texts.ThemeCount(state.Themes)} · {texts.GroupLeft(state.Ungrouped)}", AdaptiveSpacing.Medium));
                break;
            case Phase.Prioritising:
                body.Add(CardElements.Sentence(texts.VoteQuestion(retrospective.PointsPerPerson, RetrospectiveSettings.PointsPerTheme)));
                body.Add(CardElements.Subtle(texts.ThemeCount(state.Themes), AdaptiveSpacing.Small));
                body.Add(People(state, texts));
                body.Add(CardElements.Subtle(texts.VotePrivacy(), AdaptiveSpacing.Small));
                break;
            case Phase.Deepening:
                if (state.CurrentTheme is { } theme)
                {
                    body.Add(CardElements.Subtle(texts.DeepenHead(), AdaptiveSpacing.Medium));
                    body.Add(CardElements.Words(theme, AdaptiveTextSize.Medium, AdaptiveTextWeight.Bolder, spacing: AdaptiveSpacing.None));
                }

                body.Add(LessonTiles(state.LessonsHere, texts));
                body.Add(CardElements.Subtle(texts.LiveDeepened(state.ThemesOpened, state.ThemesRetained), AdaptiveSpacing.Medium));
                body.Add(People(state, texts));
                break;
            case Phase.Closed:
                body.Add(LessonTiles(state.Lessons, texts));
                body.Add(CardElements.Subtle(texts.LiveClosed(), AdaptiveSpacing.Medium));
                break;
        }
    }

    /// <summary>What the viewer has done in this step; null if there is nothing to show.</summary>
    private static AdaptiveTextBlock? Mine(Retrospective retrospective, LiveViewer viewer, Texts texts)
    {
        List<string> facts = [];
        switch (retrospective.Phase)
        {
            case Phase.Naming:
                facts.Add(texts.LiveMineNamed(viewer.Given));
                break;
            case Phase.Prioritising:
                facts.Add(texts.LiveMinePoints(viewer.PointsLeft));
                break;
            case Phase.Deepening:
                facts.Add(texts.LiveMineGiven(viewer.Given));
                break;
        }

        if (viewer.IsDone) facts.Add(texts.LiveMineDone());
        return facts.Count == 0
            ? null
            : new AdaptiveTextBlock(string.Join(" · ", facts))
            {
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
                Spacing = AdaptiveSpacing.Medium
            };
    }

    private static void AddActions(List<AdaptiveAction> actions, LiveState state, LiveViewer? viewer, Texts texts)
    {
        var retrospective = state.Retrospective;
        if (retrospective.Phase == Phase.Closed) AddClosed(actions, retrospective, viewer, texts);
        else if (viewer is null or { Leads: true }) AddLeading(actions, state, viewer, texts);
        else AddTakingPart(actions, retrospective, viewer, texts);
    }

    /// <summary>The buttons of a partner.</summary>
    private static void AddTakingPart(List<AdaptiveAction> actions, Retrospective retrospective, LiveViewer viewer, Texts texts)
    {
        var mayAct = retrospective.Phase != Phase.Grouping || retrospective.GroupingByAll;
        if (mayAct && Act(retrospective, texts) is { } act) actions.Add(act);
        if (retrospective.Phase is Phase.Naming or Phase.Prioritising or Phase.Deepening && !viewer.IsDone)
            actions.Add(Buttons.Acting(texts, ButtonTitle.Done, PhaseKeys.Done, retrospective));
        if (Look(retrospective, texts) is { } look) actions.Add(look);
    }

    /// <summary>
    /// The buttons of a facilitator, who has one more: the way on, named after its target. In the shared card, which people without a view
    /// of their own use as well, it stands in the overflow menu.
    /// </summary>
    private static void AddLeading(List<AdaptiveAction> actions, LiveState state, LiveViewer? viewer, Texts texts)
    {
        var retrospective = state.Retrospective;
        var isShared = viewer is null;
        if (Act(retrospective, texts) is { } act) actions.Add(act);
        if (isShared && retrospective.Phase is Phase.Naming or Phase.Prioritising or Phase.Deepening)
            actions.Add(Buttons.Acting(texts, ButtonTitle.Done, PhaseKeys.Done, retrospective));
        if (isShared && Look(retrospective, texts) is { } look) actions.Add(look);
        if (retrospective.Phase == Phase.Deepening)
            actions.Add(Buttons.Acting(texts, ButtonTitle.NextTheme, LessonKeys.OpenTheme, retrospective, secondary: isShared));
        actions.Add(PhaseButtons.Next(
            texts, retrospective, primary: retrospective.Phase == Phase.Draft, secondary: isShared && retrospective.Phase != Phase.Draft));
        if (retrospective.Phase == Phase.Draft) return;

        if (!isShared) AddOwn(actions, retrospective, viewer!, texts);
        foreach (var (title, form) in ForRoom(retrospective.Phase))
            actions.Add(Buttons.InOverflow(Buttons.Opening(texts, title, form, retrospective)));
        actions.Add(PhaseButtons.Back(texts, retrospective));
        actions.Add(Buttons.Acting(texts, ButtonTitle.OtherStep, PhaseKeys.Steps, retrospective, secondary: true));
    }

    /// <summary>What a facilitator does as a partner stands in the overflow menu, so that the way on has room on a phone.</summary>
    private static void AddOwn(List<AdaptiveAction> actions, Retrospective retrospective, LiveViewer viewer, Texts texts)
    {
        if (retrospective.Phase != Phase.Grouping && !viewer.IsDone)
            actions.Add(Buttons.Acting(texts, ButtonTitle.Done, PhaseKeys.Done, retrospective, secondary: true));
        switch (Look(retrospective, texts))
        {
            case AdaptiveSubmitAction form:
                actions.Add(Buttons.InOverflow(form));
                break;
            case AdaptiveExecuteAction view:
                view.Mode = AdaptiveActionMode.Secondary;
                actions.Add(view);
                break;
        }
    }

    /// <summary>The main act of a step; null in set-up.</summary>
    private static AdaptiveSubmitAction? Act(Retrospective retrospective, Texts texts) => retrospective.Phase switch
    {
        Phase.Naming => Buttons.Opening(texts, ButtonTitle.Name, ChangeKeys.NameForm, retrospective, primary: true),
        Phase.Grouping => Buttons.Opening(texts, ButtonTitle.Group, GroupingKeys.GroupForm, retrospective, primary: true),
        Phase.Prioritising => Buttons.Opening(texts, ButtonTitle.Vote, VotingKeys.VoteForm, retrospective, primary: true),
        Phase.Deepening => Buttons.Opening(texts, ButtonTitle.Deepen, LessonKeys.LessonForm, retrospective, primary: true),
        _ => null,
    };

    /// <summary>Shows what has been given in a step: one's own changes, all changes, or the lessons.</summary>
    private static AdaptiveAction? Look(Retrospective retrospective, Texts texts) => retrospective.Phase switch
    {
        Phase.Naming => Buttons.Turning(texts, ButtonTitle.Mine, ChangeKeys.OwnChangesForm, retrospective, inWindow: false),
        Phase.Grouping => Buttons.Opening(texts, ButtonTitle.Details, MinutesKeys.MinutesForm, retrospective),
        Phase.Deepening => Buttons.Acting(texts, ButtonTitle.Lessons, LessonKeys.Lessons, retrospective),
        _ => null,
    };

    /// <summary>The forms in which a facilitator types for the people in the room, and decides.</summary>
    private static (ButtonTitle Title, string Form)[] ForRoom(Phase phase) => phase switch
    {
        Phase.Naming => [(ButtonTitle.Enter, ChangeKeys.RoomForm)],
        Phase.Prioritising => [(ButtonTitle.RoomPoints, VotingKeys.RoomPointsForm)],
        Phase.Deepening => [(ButtonTitle.RoomLessons, LessonKeys.RoomLessonsForm), (ButtonTitle.Decision, DecisionKeys.DecisionForm)],
        _ => [],
    };

    private static void AddClosed(List<AdaptiveAction> actions, Retrospective retrospective, LiveViewer? viewer, Texts texts)
    {
        actions.Add(Buttons.Opening(texts, ButtonTitle.Details, MinutesKeys.DetailsForm, retrospective));
        actions.Add(Buttons.Opening(texts, ButtonTitle.Report, MinutesKeys.MinutesForm, retrospective));
        if (viewer is null || viewer.Rights.GuardCoordinating(retrospective.Phase) is null)
        {
            actions.Add(Buttons.InOverflow(Buttons.Opening(texts, ButtonTitle.PostSummary, SummaryKeys.PreviewForm, retrospective)));
        }

        if (viewer is null or { Leads: true })
            actions.Add(PhaseButtons.Back(texts, retrospective));
    }

    private static AdaptiveColumnSet ChangeTiles(
        LiveState state, Texts texts) => CardElements.Tiles(Enum.GetValues<Direction>().Select(direction =>
    {
        var count = state.Changes.GetValueOrDefault(direction);
        return (
            $"{CardElements.Sign(direction)} {Figure(count, texts)}",
            texts.DirectionTile(direction, count),
            CardElements.Color(direction));
    }));

    private static AdaptiveColumnSet LessonTiles(
        IReadOnlyDictionary<LessonKind, int> lessons, Texts texts) => CardElements.Tiles(Enum.GetValues<LessonKind>().Select(kind =>
    {
        var count = lessons.GetValueOrDefault(kind);
        return (Figure(count, texts), texts.LessonTile(kind, count), AdaptiveTextColor.Default);
    }));

    private static AdaptiveTextBlock People(LiveState state, Texts texts)
    {
        var people = texts.LivePeople(state.Answered, state.Expected, state.Done);
        var line = CardElements.Subtle(state.InRoom > 0 ? $"{people} · {texts.InRoom(state.InRoom)}" : people, AdaptiveSpacing.Medium);
        line.Separator = true;
        return line;
    }

    private static string Figure(int number, Texts texts) => number.ToString(texts.Culture);
}
