using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>A person in one place: the channel, one of its threads, or their private chat with the bot.</summary>
internal sealed class Member(Team team, Person person, string conversation, string? thread)
{
    public Team Team => team;

    public Person Person => person;

    /// <summary>The conversation id without the thread.</summary>
    public string Conversation => conversation;

    public bool IsPrivate => conversation == Team.PrivateChatOf(person.Id);

    /// <summary>The same person in their private chat with the bot.</summary>
    public Member Privately => new(team, person, Team.PrivateChatOf(person.Id), null);

    /// <summary>Changes the time zone of the person's client from now on; with null, its activities name no time zone.</summary>
    public Member Living(string? timeZone)
    {
        person.TimeZone = timeZone;
        return this;
    }

    /// <summary>The same person in a thread of the channel.</summary>
    public Member InThread(string root) => new(team, person, conversation, root);

    /// <summary>The same person in another conversation.</summary>
    public Member In(string other) => new(team, person, other, null);

    /// <summary>
    /// Types a message, which in a channel or group chat mentions the bot by default. In a channel it is a reply in the member's thread,
    /// or a new post if they are in no thread.
    /// </summary>
    /// <returns>What the bot has posted in that conversation by the time the request was answered.</returns>
    public async Task<Replies> SaysAsync(string text, bool mention = true)
    {
        var message = Message(text, mention);
        var before = team.Connector.Posts.Count;
        (await SendAsync(message)).Status.ShouldBe(200);
        return new Replies(this, [.. Since(before, (string)message["conversation"]!["id"]!)]);
    }

    /// <summary>Types a message that mentions the bot, then other people.</summary>
    public async Task<Replies> MentionsAsync(string text, params Member[] mentioning)
    {
        var message = Message(text);
        message["text"] = $"<at>{Team.BotName}</at> {text} {string.Join(' ', mentioning.Select(other => $"<at>{other.Person.Name}</at>"))}";
        foreach (var other in mentioning)
        {
            message["entities"]!.AsArray().Add(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = $"<at>{other.Person.Name}</at>",
                ["mentioned"] = new JsonObject { ["id"] = other.Person.Id, ["name"] = other.Person.Name },
            });
        }

        var before = team.Connector.Posts.Count;
        (await SendAsync(message)).Status.ShouldBe(200);
        return new Replies(this, [.. Since(before, (string)message["conversation"]!["id"]!)]);
    }

    /// <summary>Types a message with delivery mode <c>expectReplies</c>: the bot answers in the HTTP response.</summary>
    public async Task<Replies> AsksAsync(string text)
    {
        var activity = Message(text, mention: true);
        activity["deliveryMode"] = "expectReplies";
        var (status, body) = await team.PostAsync(activity);
        status.ShouldBe(200);
        return Replies.Of(this, body);
    }

    /// <summary>The bot's messages in this conversation, all threads included.</summary>
    public IEnumerable<Post> Seen => team.Connector.Posts.Where(post => post.Root == conversation);

    /// <summary>Waits until a message or card in this conversation contains <paramref name="words"/>; returns the newest.</summary>
    public Task<Post> SeesAsync(string words) =>
        team.Connector.WaitForAsync(
            post => post.Root == conversation && post.Words.Contains(words, StringComparison.Ordinal),
            $"{person.Name} to see « {words} »");

    /// <summary>Waits until a posted card in this conversation contains <paramref name="words"/>; returns the newest.</summary>
    public async Task<CardView> SeesCardAsync(string words)
    {
        var post = await team.Connector.WaitForAsync(
            candidate => candidate.Root == conversation
                && candidate.Card is { } card
                && CardReading.Words(card).Contains(words, StringComparison.Ordinal),
            $"{person.Name} to see a card with « {words} »");
        return new CardView(this, post.Card!, post);
    }

    /// <summary>Presses a button of the newest posted card that has this button.</summary>
    public async Task<Answer> ClicksAsync(string button, params (string Id, string Value)[] inputs)
    {
        var post = await team.Connector.WaitForAsync(
            candidate => candidate.Root == conversation && candidate.Card is { } card && CardReading.Action(card, button) is not null,
            $"{person.Name} to find the button « {button} »");
        return await new CardView(this, post.Card!, post).ClicksAsync(button, inputs);
    }

    /// <summary>Presses a button that opens a form, and returns the form.</summary>
    public async Task<CardView> OpensAsync(string button) => (await ClicksAsync(button)).Form;

    public Task<Answer> InvokesAsync(string name, JsonNode? value, string? replyTo = null) => InvokesAsync(Invoke(name, value, replyTo));

    public async Task<Answer> InvokesAsync(JsonObject activity)
    {
        var (status, body) = await team.PostAsync(activity);
        return new Answer(this, status, body);
    }

    public async Task<(int Status, JsonObject Activity)> SendAsync(JsonObject activity) =>
        ((await team.PostAsync(activity)).Status, activity);

    public JsonObject Message(string text, bool mention = true)
    {
        var id = team.NewMessageId();
        var activity = Envelope("message", id, thread ?? id);
        var isMentioned = mention && !IsPrivate;
        activity["textFormat"] = "plain";
        activity["text"] = isMentioned ? $"<at>{Team.BotName}</at> {text}\n" : text;
        if (isMentioned)
        {
            activity["entities"]!.AsArray().Add(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = $"<at>{Team.BotName}</at>",
                ["mentioned"] = new JsonObject { ["id"] = Team.BotId, ["name"] = Team.BotName },
            });
        }

        return activity;
    }

    public JsonObject Invoke(string name, JsonNode? value, string? replyTo = null)
    {
        var activity = Envelope("invoke", $"f:{Guid.NewGuid()}", thread ?? replyTo);
        activity["name"] = name;
        if (value is not null) activity["value"] = value;
        if (replyTo is not null) activity["replyToId"] = replyTo;
        return activity;
    }

    /// <summary>The activity of an <c>Action.Submit</c> button, which sends its data as a message.</summary>
    public JsonObject Submit(JsonObject value, string replyTo)
    {
        var activity = Envelope("message", team.NewMessageId(), thread ?? replyTo);
        activity["value"] = value;
        activity["replyToId"] = replyTo;
        return activity;
    }

    public JsonObject Envelope(string type, string id, string? root)
    {
        var isChannel = conversation.EndsWith("@thread.tacv2", StringComparison.Ordinal);
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = "2026-11-23T12:13:20.123Z",
            ["localTimestamp"] = "2026-11-23T07:13:20.123-05:00",
            ["localTimezone"] = person.TimeZone,
            ["serviceUrl"] = team.ServiceUrl,
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
            ["recipient"] = new JsonObject { ["id"] = Team.BotId, ["name"] = Team.BotName },
            ["conversation"] = new JsonObject
            {
                ["id"] = isChannel && root is not null ? $"{conversation};messageid={root}" : conversation,
                ["conversationType"] = isChannel ? "channel" : IsPrivate ? "personal" : "groupChat",
                ["tenantId"] = team.Tenant,
                ["isGroup"] = !IsPrivate,
            },
            ["locale"] = person.Locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = person.Locale,
                ["country"] = "CA",
                ["platform"] = "Windows",
                ["timezone"] = person.TimeZone,
            }),
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = team.Tenant } },
        };
        if (isChannel) activity["channelData"]!["channel"] = new JsonObject { ["id"] = conversation, ["name"] = team.ChannelName };
        return activity;
    }

    private IEnumerable<JsonObject> Since(int count, string at) =>
        team.Connector.Posts.Skip(count).Where(post => post.Conversation == at).Select(post => post.Activity);
}
