using CollabBot.LocalChannel.Conversations;
using CollabBot.LocalChannel.Page;
using CollabBot.LocalChannel.Wire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>
/// Runs the scripted partners, so that one person can practise leading a group. The partners use only the bot's cards and its HTTP
/// endpoint (find a button, open its form, fill it in, submit it), act one at a time, and stop when the retrospective is closed.
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

    private readonly Lock gate = new();
    private readonly HashSet<(string Card, string Act, string Person)> done = [];
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
            doing = "waiting";
            acts = 0;
            live = null;
            stop = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            _ = RunAsync(this.leader, stop);
        }
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
                    break;
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
                if (!moment.Has(partner, round, turn) || !done.Add((live.Id, $"{subject}\n{round}", partner.Person.Key)))
                    continue;
                var presser = leader with
                {
                    Person = partner.Person,
                    Address = leader.Address with { RootId = leader.Address.IsChannel ? live.ThreadId : null }
                };
                await DoAsync(presser, live, moment, partner, round, turn, cancellation);
                return new Act(moment.Name, Counts: true);
            }
        }

        return null;
    }

    private async Task DoAsync(
        Presser presser, Message live, Moment moment, PartnerScript partner, int round, int turn, CancellationToken cancellation)
    {
        await pressing.RefreshAsync(presser, live, byHand: false, cancellation);
        var card = live.ViewOf(presser.Person) ?? live.Content.Cards[0];
        if (moment.IsDone(partner, round))
        {
            if (CardReading.Button(card, Moment.DoneTitles) is { } done)
                await pressing.ExecuteAsync(presser, live, done.Text("id"), done.Text("verb"), done.Object("data"), cancellation);
            return;
        }

        if (CardReading.Button(card, moment.Titles)?.Object("data") is not { } open)
            return;
        var opened = await pressing.TaskAsync(presser, live, submit: false, open, dark: false, cancellation);
        foreach (var fill in moment.Fills(partner, round, turn))
        {
            if (Form(opened) is not { } form || FormFilling.Of(form, fill) is not { } data)
                return;
            var answer = await pressing.TaskAsync(presser, live, submit: true, data, dark: false, cancellation);
            // A form as the answer means that the vote was refused, so the next, smaller points are tried.
            if (moment.Name != Moment.Prioritising || answer.Outcome != "form")
                return;
            opened = answer;
        }
    }

    private static System.Text.Json.JsonElement? Form(PageAnswer answer) => answer.Form?.Object("card")?.Object("content");

    // The live card is a post and has several buttons. Another card with one of these buttons, such as a reply, has only that one.
    private static bool IsLive(Message message) =>
        message is { Author: null, RootId: null, Content.Cards: [var card, ..] }
        && Moment.Of(card) is not null
        && CardReading.ButtonCount(card) > 1;

    private static bool IsClosed(Message live) =>
        live.Content.Cards is [var card, ..] && Moment.Of(card) is null && CardReading.Button(card, "Compte-rendu", "Report") is not null;

    private sealed record Act(string Name, bool Counts = false, bool Ends = false)
    {
        public static Act Closed { get; } = new("closed", Ends: true);
    }

    [LoggerMessage(LogLevel.Warning, "The scripted partners stopped")]
    private static partial void LogFailed(ILogger logger, Exception failure);
}
