using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Page;
using CollabBot.LocalChannel.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>
/// Runs the scripted partners, so that one person can practise leading a group. The partners use only the bot's cards and its HTTP
/// endpoint (find a button, open its form, fill it in, submit it), act one at a time, and stop when the retrospective is closed.
/// A partner whom somebody plays on the page does nothing more: the person's acts are not overwritten.
/// </summary>
internal sealed partial class Rehearsal(
    Transcript transcript,
    Roster roster,
    Feed feed,
    Pressing pressing,
    Installations installations,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<Rehearsal> logger)
{
    private static readonly Dictionary<string, TimeSpan> Pauses = new()
    {
        ["slow"] = TimeSpan.FromSeconds(6),
        ["normal"] = TimeSpan.FromSeconds(2),
        ["fast"] = TimeSpan.FromMilliseconds(300),
    };

    /// <summary>The number of times that a partner tries an act that the bot answers with a problem.</summary>
    private const int MaxAttempts = 3;

    private readonly Lock gate = new();
    private readonly HashSet<(string Card, string Act, string Person)> done = [];
    private readonly Dictionary<(string Card, string Act, string Person), int> attempts = [];
    private readonly HashSet<DemoPerson> played = [];
    private readonly List<string> subjects = [];
    private CancellationTokenSource? stop;
    private Message? live;
    private Presser? leader;
    private string speed = "normal";
    private string doing = "waiting";
    private int acts;

    /// <summary>The state of the scripted partners that the page shows.</summary>
    public object View
    {
        get
        {
            lock (gate)
            {
                return new
                {
                    running = stop is not null,
                    speed = this.speed,
                    conversation = leader?.Address.ConversationId,
                    doing = this.doing,
                    acts = this.acts,
                    partners = leader is null ? 0 : Partners(leader).Count,
                    played = leader is null
                        ? []
                        : Partners(leader).Where(partner => played.Contains(partner.Person)).Select(partner => partner.Person.Name),
                };
            }
        }
    }

    /// <summary>Starts the partners in the leader's conversation, changes their speed, or stops them.</summary>
    public void Set(Presser leader, bool running, string? speed)
    {
        lock (gate)
        {
            if (speed is not null && Pauses.ContainsKey(speed))
                this.speed = speed;
            if (running && stop is not null && this.leader is { } before
                && before.Address.ConversationId == leader.Address.ConversationId && before.Person == leader.Person)
                return;
            stop?.Cancel();
            stop = null;
            if (!running)
                return;
            this.leader = leader with { Address = leader.Address with { RootId = null } };
            if (transcript.FindLast(leader.Address.Place, IsLive) is null)
                played.Clear();
            doing = "waiting";
            acts = 0;
            live = null;
            stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            _ = RunAsync(this.leader, stop);
        }
    }

    /// <summary>Leaves a partner to the person who plays them on the page, until the end of the meeting.</summary>
    public void LeaveToPerson(DemoPerson person)
    {
        lock (gate)
        {
            if (!played.Add(person) || stop is null)
                return;
        }

        feed.TellAround();
    }

    private bool IsPlayed(DemoPerson person)
    {
        lock (gate)
            return played.Contains(person);
    }

    private List<PartnerScript> Partners(Presser leader) =>
        [.. PartnerScript.All(leader.Locale, leader.Person).Where(partner => roster.Has(leader.Address.Place, partner.Person))];

    private async Task RunAsync(Presser leader, CancellationTokenSource stop)
    {
        var cancellation = stop.Token;
        try
        {
            await installations.EnsureAsync(leader, cancellation);
            while (!cancellation.IsCancellationRequested)
            {
                var before = doing;
                var act = await StepAsync(leader, cancellation);
                lock (gate)
                {
                    doing = act?.Name ?? "waiting";
                    acts += act is { Counts: true } ? 1 : 0;
                }

                if (before != doing || act is { Counts: true })
                    feed.TellAround();
                if (act is { Ends: true })
                {
                    lock (gate)
                        played.Clear();
                    break;
                }

                await Task.Delay(Pauses[speed], clock, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            // The partners were stopped. What they have submitted is kept.
        }
        catch (Exception failure)
        {
            LogFailed(logger, failure);
        }

        lock (gate)
        {
            if (this.stop == stop)
                this.stop = null;
        }

        stop.Dispose();
        feed.TellAround();
    }

    /// <summary>Lets one partner perform the next act; null if there is nothing to do at the moment.</summary>
    private async Task<Act?> StepAsync(Presser leader, CancellationToken cancellation)
    {
        if (transcript.FindLast(leader.Address.Place, IsLive) is not { } live)
            return this.live is { } followed && IsClosed(followed) ? Act.Closed : null;
        var card = live.Content.Cards[0];
        if (Moment.Of(card) is not { } moment)
            return null;
        this.live = live;
        var subject = moment.Name == Moment.Deepening ? CardReading.Subject(card) : moment.Name;
        if (!subjects.Contains(subject))
            subjects.Add(subject);
        var turn = subjects.IndexOf(subject);
        for (var round = 0; round < moment.Rounds; round++)
        {
            foreach (var partner in Partners(leader))
            {
                var key = (live.Id, $"{subject}\n{round}", partner.Person.Key);
                if (!moment.Has(partner, round, turn) || done.Contains(key) || IsPlayed(partner.Person))
                    continue;
                var presser = leader with
                {
                    Person = partner.Person,
                    Address = leader.Address with { RootId = leader.Address.IsChannel ? live.ThreadId : null }
                };
                switch (await DoAsync(presser, live, moment, partner, round, turn, cancellation))
                {
                    case Outcome.NoButton:
                        // The partner's own view may be older than the step; it is looked at again when the card has changed.
                        continue;
                    case Outcome.Problem when (attempts[key] = attempts.GetValueOrDefault(key) + 1) < MaxAttempts:
                        return new Act(moment.Name);
                    case var outcome:
                        done.Add(key);
                        return new Act(moment.Name, Counts: outcome == Outcome.Acted);
                }
            }
        }

        return null;
    }

    private async Task<Outcome> DoAsync(
        Presser presser, Message live, Moment moment, PartnerScript partner, int round, int turn, CancellationToken cancellation)
    {
        await pressing.RefreshAsync(presser, live, byHand: false, cancellation);
        var card = live.ViewOf(presser.Person) ?? live.Content.Cards[0];
        if (moment.IsDone(partner, round))
        {
            return CardReading.Button(card, Moment.DoneTitles) is { } done
                ? Of(await pressing.ExecuteAsync(presser, live, done.Text("id"), done.Text("verb"), done.Object("data"), cancellation))
                : Outcome.NoButton;
        }

        if (CardReading.Button(card, moment.Titles)?.Object("data") is not { } open)
            return Outcome.NoButton;
        var answer = await pressing.TaskAsync(presser, live, submit: false, open, dark: false, cancellation);
        foreach (var fill in moment.Fills(partner, round, turn))
        {
            // The person may have begun to play this partner while the form was on its way.
            if (IsPlayed(partner.Person) || Form(answer) is not { } form || FormFilling.Of(form, fill) is not { } data)
                break;
            answer = await pressing.TaskAsync(presser, live, submit: true, data, dark: false, cancellation);
            // A form as the answer means that the vote was refused, so the next, smaller points are tried.
            if (moment.Name != Moment.Prioritising)
                break;
        }

        return Of(answer);
    }

    private static Outcome Of(PageAnswer answer) => answer.Outcome == "problem" ? Outcome.Problem : Outcome.Acted;

    private static System.Text.Json.JsonElement? Form(PageAnswer answer) => answer.Form?.Object("card")?.Object("content");

    // The live card is a post and has several buttons. Another card with one of these buttons, such as a reply, has only that one.
    private static bool IsLive(Message message) =>
        message is { Author: null, RootId: null, Content.Cards: [var card, ..] }
        && Moment.Of(card) is not null
        && CardReading.ButtonCount(card) > 1;

    private static bool IsClosed(Message live) =>
        live.Content.Cards is [var card, ..] && Moment.Of(card) is null && CardReading.Button(card, "Compte-rendu", "Report") is not null;

    /// <summary>The outcome of an act: the card had no button for it, the bot answered with a problem, or the act was made.</summary>
    private enum Outcome
    {
        NoButton,
        Problem,
        Acted,
    }

    private sealed record Act(string Name, bool Counts = false, bool Ends = false)
    {
        public static Act Closed { get; } = new("closed", Ends: true);
    }

    [LoggerMessage(LogLevel.Warning, "The scripted partners stopped")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
