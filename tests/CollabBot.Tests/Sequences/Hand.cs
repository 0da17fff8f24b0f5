using System.Text.Json.Nodes;
using CollabBot.Testing;

namespace CollabBot.Tests.Sequences;

/// <summary>One act: who did it, its description for failure messages, and the private answer (the HTTP response).</summary>
internal sealed record Deed(Member By, string What, int Status, string Answer, bool IsRepeated = false)
{
    /// <summary>The last activity sent for this act. If the actor is shown words of it, that reveals nothing to them.</summary>
    public string Sent { get; init; } = "";
}

/// <summary>
/// Performs random acts: types texts, presses buttons of visible and of older cards, fills in forms well and badly, and sends activities
/// twice.
/// </summary>
internal sealed partial class Hand(MeetingPeople meeting, Random chance)
{
    private const int Kept = 5;

    private readonly List<(Member Owner, CardView Card)> held = [];

    /// <param name="now">The present state of the retrospective, for acts that suit its step; null if there is none.</param>
    public async Task<Deed> ActAsync(State? now)
    {
        var deed = await DoAsync(Somebody(), now);
        return deed with { Sent = meeting.Team.LastPosted };
    }

    private async Task<Deed> DoAsync(Member member, State? now)
    {
        return chance.Next(100) switch
        {
            < 8 => await MoveOnAsync(),
            < 44 when now is not null => await MeanAsync(now) ?? await TypeAsync(member),
            < 58 => await DoWhatIsAskedAsync() ?? await TypeAsync(member),
            < 62 when meeting.Team.HasPosted => new Deed(
                member,
                "sends the last thing again",
                await meeting.Team.PostAgainAsync(),
                "",
                IsRepeated: true),
            < 82 => await PressAsync(member) ?? await TypeAsync(member),
            _ => await TypeAsync(member),
        };
    }

    private Member Somebody()
    {
        var member = chance.Next(20) switch
        {
            < 6 => meeting.Facilitator,
            < 8 => meeting.Coordinator,
            < 13 => meeting.Partners[0],
            < 18 => meeting.Partners[1],
            _ => meeting.Stranger,
        };
        return chance.Next(5) < 2 ? member.Privately : member;
    }

    /// <summary>Moves the step. Without this, most sequences would end in the step they began in.</summary>
    private async Task<Deed> MoveOnAsync()
    {
        var text = chance.Next(8) switch { 0 => "précédent", 1 => "suivant", _ => "suivant confirmer" };
        return await SayAsync(meeting.Facilitator, text);
    }

    /// <summary>
    /// Opens the form of the live card's first button and fills it in sensibly, so that the other random acts have data to work on.
    /// </summary>
    private async Task<Deed?> DoWhatIsAskedAsync()
    {
        var live = meeting.Facilitator.Seen.LastOrDefault(post => post.Card is { } card
            && CardReading.Actions(card).Count() > 2
            && CardReading.Actions(card).Any(action => (string?)action["type"] == "Action.Execute"));
        if (live is null) return null;

        var title = (string)CardReading.Actions(live.Card!).First()["title"]!;
        var member = title.StartsWith("Regrouper", StringComparison.Ordinal)
            ? meeting.Facilitator
            : meeting.Members.ElementAt(chance.Next(4));
        if (chance.Next(4) == 0 && CardReading.Action(live.Card!, "Mes changements") is { } mine)
            return await ReworkAsync(member, new CardView(member, live.Card!, live), (string)mine["title"]!);
        var form = (await new CardView(member, live.Card!, live).ClicksAsync(title)).FormOrNull;
        if (form is not null) Hold(member, form);
        var button = form is null
            ? null
            : CardReading.Actions(form.Json).FirstOrDefault(action => (string?)action["title"] is "Enregistrer" or "Save");
        if (form is null || button is null) return null;

        var points = 4;
        var inputs = CardReading.Inputs(form.Json).Select(input => ((string)input["id"]!, Sensible(input, member, ref points)));
        var answer = await form.ClicksAsync((string)button["title"]!, [.. inputs]);
        if (answer.FormOrNull is { } again) Hold(member, again);
        return new Deed(member, $"does what « {title} » asks for", answer.Status, answer.Body?.ToJsonString(Wire.Plain) ?? "");
    }

    /// <summary>Opens the person's own changes, chooses one, and edits, reclassifies or withdraws it.</summary>
    private async Task<Deed> ReworkAsync(Member member, CardView live, string title)
    {
        var answer = await live.ClicksAsync(title);
        var isDone = false;
        for (var step = 0; step < 3 && !isDone && answer.FormOrNull is { } form; step++)
        {
            Hold(member, form);
            var buttons = CardReading.Actions(form.Json)
                .Where(action => (string?)action["type"] == "Action.Submit")
                .Select(action => (string)action["title"]!)
                .ToList();
            if (buttons.Count == 0) break;

            var isTakenBack = buttons.Find(button => button is "Retirer" or "Withdraw") is not null;
            var inputs = CardReading.Inputs(form.Json)
                .Select(input => (Id: (string)input["id"]!, Value: Differently(input, member)))
                .Where(entry => entry.Value is not null);
            isDone = isTakenBack && chance.Next(2) == 0;
            var pressed = isTakenBack && !isDone ? buttons.First(button => button is "Retirer" or "Withdraw") : buttons[0];
            answer = await form.ClicksAsync(pressed, [.. inputs.Select(entry => (entry.Id, entry.Value!))]);
        }

        return new Deed(member, $"takes up « {title} »", answer.Status, answer.Body?.ToJsonString(Wire.Plain) ?? "");
    }

    /// <summary>
    /// A new value for an input when a change is edited: one time in two a new statement, and always a random choice; null keeps it.
    /// </summary>
    private string? Differently(JsonObject input, Member by)
    {
        if ((string?)input["type"] == "Input.Text")
            return (string?)input["id"] == "statement" && chance.Next(2) == 0 ? $"Autrement {meeting.NewWord(by)}" : null;
        return input["choices"] is JsonArray { Count: > 0 } choices ? (string)choices[chance.Next(choices.Count)]!["value"]! : null;
    }

    private string Sensible(JsonObject input, Member by, ref int points)
    {
        switch ((string)input["type"]!)
        {
            case "Input.Text":
                return input["value"]?.ToString() is { Length: > 0 } kept ? kept : $"Une chose {meeting.NewWord(by)}";
            case "Input.Number":
                var given = chance.Next(Math.Min(points, 3) + 1);
                points -= given;
                return given.ToString(System.Globalization.CultureInfo.InvariantCulture);
            case "Input.ChoiceSet" when input["choices"] is JsonArray { Count: > 0 } choices
                && ((bool?)input["isRequired"] == true || (bool?)input["isMultiSelect"] == true):
                return (string)choices[chance.Next(choices.Count)]!["value"]!;
            default:
                return input["value"]?.ToString() ?? "";
        }
    }

    private async Task<Deed> TypeAsync(Member member) => await SayAsync(member, Phrases.Pick(chance, () => meeting.NewWord(member)));

    private async Task<Deed> SayAsync(Member member, string text)
    {
        var before = meeting.Team.Connector.Posts.Count;
        var activity = member.Message(text, mention: chance.Next(12) != 0);
        var (status, _) = await member.SendAsync(activity);
        foreach (var post in meeting.Team.Connector.Posts.Skip(before))
        {
            if (post.Root == member.Conversation && post.Card is { } card) Hold(member, new CardView(member, card, post));
        }

        return new Deed(member, $"says « {text} »{(member.IsPrivate ? " in private" : "")}", status, "");
    }

    private async Task<Deed?> PressAsync(Member member)
    {
        var (card, isStolen) = Choose(member);
        if (card is null) return null;

        var buttons = CardReading.Actions(card.Json)
            .Where(action => (string?)action["type"] is "Action.Submit" or "Action.Execute")
            .Select(action => (string?)action["title"] ?? "")
            .ToList();
        if (buttons.Count == 0) return null;

        var button = buttons[chance.Next(3) == 0 ? 0 : chance.Next(buttons.Count)];
        var inputs = CardReading.Inputs(card.Json)
            .Select(input => (Id: (string)input["id"]!, Value: Fill(input, member, isStolen)))
            .Where(entry => entry.Value is not null)
            .Select(entry => (entry.Id, entry.Value!));
        var answer = await card.ClicksAsync(button, [.. inputs]);
        if (answer.FormOrNull is { } form) Hold(member, form);
        if (answer.CardOrNull is { } view) Hold(member, view);
        return new Deed(
            member,
            $"presses « {button} »{(member.IsPrivate ? " in private" : "")}",
            answer.Status,
            answer.Body?.ToJsonString(Wire.Plain) ?? "");
    }

    /// <summary>
    /// Chooses a card: mostly the newest one the person was shown, sometimes an older one, and one time in twenty another person's.
    /// </summary>
    private (CardView? Card, bool IsStolen) Choose(Member member)
    {
        var dice = chance.Next(20);
        if (dice == 0 && held.Count > 0)
        {
            var stolen = held[chance.Next(held.Count)].Card;
            return (new CardView(member, stolen.Json, post: null, isForm: chance.Next(2) == 0), true);
        }

        var own = held
            .Where(entry => entry.Owner.Person == member.Person && entry.Owner.IsPrivate == member.IsPrivate)
            .Select(entry => entry.Card)
            .ToList();
        if (dice < 12 && own.Count > 0) return (own[^1], false);
        if (dice < 14 && own.Count > 0) return (own[chance.Next(own.Count)], false);

        var seen = member.Seen.Where(post => post.Card is { } card && CardReading.Actions(card).Any()).ToList();
        if (seen.Count == 0) return (own.LastOrDefault(), false);
        var post = chance.Next(3) == 0 ? seen[chance.Next(seen.Count)] : seen[^1];
        var versions = post.History.Select(Post.CardIn).OfType<JsonObject>().ToList();
        return (new CardView(member, chance.Next(6) == 0 ? versions[chance.Next(versions.Count)] : versions[^1], post), false);
    }

    private void Hold(Member owner, CardView card)
    {
        held.Add((owner, card));
        var own = held.Where(entry => entry.Owner.Person == owner.Person).ToList();
        if (own.Count > Kept) held.Remove(own[0]);
    }

    /// <param name="isStolen">
    /// Whether the card is another person's. Then its texts are not sent back unchanged, because the sender would know another person's
    /// words although the bot has not shown them.
    /// </param>
    /// <returns>The value to enter or choose; null leaves the input as it is.</returns>
    private string? Fill(JsonObject input, Member by, bool isStolen)
    {
        switch ((string)input["type"]!)
        {
            case "Input.Text":
                return chance.Next(20) switch
                {
                    < 6 when !isStolen => null,
                    < 7 => "",
                    < 8 => $"{meeting.NewWord(by)} {new string('x', 2100)}",
                    < 9 => $"<at>CollabBot</at> **{meeting.NewWord(by)}** [suivant](https://example.org) <script>alert(1)</script>",
                    < 11 => $"{meeting.NewWord(by)} : {meeting.NewWord(by)}\n{meeting.NewWord(by)} : {meeting.NewWord(by)}",
                    _ => $"Des mots {meeting.NewWord(by)}",
                };
            case "Input.Number":
                return chance.Next(8) switch { 0 => "-1", 1 => "", 2 => "9", 3 => null, 4 => "3", 5 => "2", _ => "1" };
            case "Input.Toggle":
                return chance.Next(2) == 0 ? "true" : "false";
            case "Input.ChoiceSet" when input["choices"] is JsonArray { Count: > 0 } choices:
                var values = choices.Select(choice => (string)choice!["value"]!).ToList();
                if ((bool?)input["isMultiSelect"] == true) return string.Join(',', values.Where(_ => chance.Next(2) == 0));
                return chance.Next(4) == 0 ? null : values[chance.Next(values.Count)];
            case "Input.Date":
                return chance.Next(6) switch { 0 => "2026-12-04", 1 => "hier", _ => null };
            default:
                return null;
        }
    }
}
