using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CollabBot.LocalChannel.Tests;

/// <summary>Scripted partners: they leave a partner to the person who plays them, and take part in every theme.</summary>
public sealed class RehearsalTests : IAsyncLifetime
{
    private readonly ChannelUnderTest channel = new();
    private readonly ConcurrentQueue<(string Person, JsonObject Data)> submitted = [];
    private string live = "";

    public async ValueTask InitializeAsync()
    {
        await channel.InitializeAsync();
        channel.Bot = AnswerAsync;
    }

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    [Theory]
    [InlineData("button")]
    [InlineData("words")]
    [InlineData("form")]
    public async Task A_partner_whom_a_person_has_played_is_left_to_that_person(string entrance)
    {
        await PostAsync(Voting);
        if (entrance == "button") await channel.AskAsync("task", On("thu", new { submit = true, data = new { a = "1", b = "0" } }));
        if (entrance == "form") await channel.AskAsync("task", On("thu", new { submit = false, data = new { } }));
        if (entrance == "words")
            await channel.AskAsync("messages", new { person = "thu", conversation = "a:1-thu", text = "voter 1 : 3", mention = false });
        var own = submitted.Count;

        await StartAsync();
        await UntilAsync(11 + own);

        submitted.Count(act => act.Person == Id("thu")).ShouldBe(own);
        (await RehearsalAsync())["played"]!.AsArray().Select(name => (string)name!).ShouldBe(["Thu Nguyen"]);
    }

    [Fact]
    public async Task A_person_who_begins_while_the_partners_vote_keeps_their_own_vote()
    {
        await PostAsync(Voting);
        channel.Bot = async activity =>
        {
            // The person votes while the form of their scripted partner is on its way.
            if (Verb(activity) == "task/fetch" && From(activity) == Id("thu") && submitted.All(act => act.Person != Id("thu")))
                await channel.AskAsync("task", On("thu", new { submit = true, data = new { a = "1", b = "0" } }));
            return await AnswerAsync(activity);
        };

        await StartAsync();
        await UntilAsync(12);

        ((string?)submitted.Single(act => act.Person == Id("thu")).Data["a"]).ShouldBe("1");
    }

    [Fact]
    public async Task After_the_meeting_the_partner_answers_again()
    {
        await PostAsync(Voting);
        await channel.AskAsync("task", On("thu", new { submit = true, data = new { a = "1", b = "0" } }));
        await StartAsync();
        await UntilAsync(12);
        await UpdateAsync(Card([Button("Compte-rendu"), Button("Voir le détail")]));
        await WaitAsync(async () => !(bool)(await RehearsalAsync())["running"]!, "the partners to stop");

        await PostAsync(Voting);
        await StartAsync();
        await UntilAsync(24);

        submitted.Count(act => act.Person == Id("thu")).ShouldBe(2);
    }

    [Fact]
    public async Task Partners_whose_view_of_the_card_is_late_take_part_in_the_theme_opened_meanwhile()
    {
        await PostAsync(Voting);
        var late = 0;
        channel.Bot = async activity =>
        {
            // The step changes while the bot answers the first requests for a partner's own view.
            if (Verb(activity) == "adaptiveCard/action" && Interlocked.Increment(ref late) == 1)
            {
                await UpdateAsync(Deepening);
                return View(Voting);
            }

            return await AnswerAsync(activity);
        };

        await StartAsync();

        await UntilAsync(6);
        submitted.ShouldAllBe(act => act.Data.ContainsKey("lesson"));
    }

    [Theory]
    [InlineData(503)]
    [InlineData(429)]
    public async Task An_act_that_the_bot_answered_with_a_problem_is_tried_again(int status)
    {
        await PostAsync(Voting);
        var failed = new ConcurrentDictionary<string, bool>();
        channel.Bot = activity => Verb(activity) == "task/fetch" && failed.TryAdd(From(activity), true)
            ? Task.FromResult(Results.StatusCode(status))
            : AnswerAsync(activity);

        await StartAsync();

        await UntilAsync(12);
        submitted.Select(act => act.Person).ShouldBeUnique();
    }

    private static JsonObject Voting => Card([Opening("Voter", "vote"), Button("Autre")]);

    private static JsonObject Deepening => Card([Opening("Approfondir", "deepen"), Button("Autre")]);

    private static JsonObject Card(JsonObject[] actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(),
        ["actions"] = new JsonArray([.. actions]),
        ["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "view" },
            ["userIds"] = new JsonArray([.. DemoTeam.Partners.Select(person => JsonValue.Create(person.Id))]),
        },
    };

    private static JsonObject Button(string title) => new() { ["type"] = "Action.Submit", ["title"] = title };

    private static JsonObject Opening(string title, string form) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = new JsonObject { ["form"] = form, ["msteams"] = new JsonObject { ["type"] = "task/fetch" } },
    };

    /// <summary>
    /// The bot: opens the form to vote or to add a lesson, records what is submitted, and gives everybody the card itself.
    /// </summary>
    private Task<IResult> AnswerAsync(JsonObject activity)
    {
        var data = activity["value"]?["data"] as JsonObject;
        switch (Verb(activity))
        {
            case "task/submit":
                submitted.Enqueue((From(activity), (JsonObject)data!.DeepClone()));
                return Task.FromResult(TaskAnswer("message", "C’est noté."));
            case "task/fetch":
                return Task.FromResult(TaskAnswer("continue", Form((string?)data?["form"])));
            default:
                return Task.FromResult(Results.Ok());
        }
    }

    private static IResult TaskAnswer(string type, JsonNode value) =>
        Results.Json(new JsonObject { ["task"] = new JsonObject { ["type"] = type, ["value"] = value } });

    private static IResult View(JsonObject card) => Results.Json(new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = card,
    });

    private static JsonObject Form(string? name)
    {
        var points = new JsonArray(
        [
            .. Enumerable.Range(0, 4).Select(number => new JsonObject { ["title"] = $"{number}", ["value"] = $"{number}" }),
        ]);
        JsonObject[] inputs = name == "deepen"
            ? [new() { ["type"] = "Input.Text", ["id"] = "lesson", ["isRequired"] = true }]
            :
            [
                new() { ["type"] = "Input.ChoiceSet", ["id"] = "a", ["choices"] = points },
                new() { ["type"] = "Input.ChoiceSet", ["id"] = "b", ["choices"] = points.DeepClone() }
            ];
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["body"] = new JsonArray([.. inputs]),
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Submit", ["title"] = "Enregistrer" }),
        };
        return new JsonObject { ["title"] = "Formulaire", ["card"] = new JsonObject { ["content"] = card } };
    }

    private async Task PostAsync(JsonObject card)
    {
        var (_, body) = await channel.ConnectAsync(
            HttpMethod.Post,
            "conversations",
            new { channelData = new { channel = new { id = DemoTeam.ChannelId } }, activity = Message(card) });
        live = (string)body!["activityId"]!;
    }

    private Task UpdateAsync(JsonObject card) => channel.ConnectAsync(
        HttpMethod.Put,
        $"conversations/{ChannelUnderTest.Escape($"{DemoTeam.ChannelId};messageid={live}")}/activities/{live}",
        Message(card));

    private static object Message(JsonObject card) =>
        new { type = "message", attachments = new[] { new { contentType = "application/vnd.microsoft.card.adaptive", content = card } } };

    private Task StartAsync() =>
        channel.AskAsync("rehearsal", new { person = "maude", conversation = DemoTeam.ChannelId, running = true, speed = "fast" });

    private JsonObject On(string person, object more)
    {
        var asked = System.Text.Json.JsonSerializer.SerializeToNode(more)!.AsObject();
        asked["person"] = person;
        asked["conversation"] = DemoTeam.ChannelId;
        asked["message"] = live;
        return asked;
    }

    private async Task<JsonNode> RehearsalAsync() =>
        (await channel.Http.GetFromJsonAsync<JsonNode>("_local/api/around?person=maude"))!["rehearsal"]!;

    /// <summary>Waits for this many submitted forms and one more pause of the partners.</summary>
    private async Task UntilAsync(int count)
    {
        await WaitAsync(() => Task.FromResult(submitted.Count >= count), $"{count} forms");
        await WaitAsync(async () => (string?)(await RehearsalAsync())["doing"] == "waiting", "the partners to wait");
        submitted.Count.ShouldBe(count);
    }

    private async Task WaitAsync(Func<Task<bool>> look, string what)
    {
        for (var end = DateTime.UtcNow.AddSeconds(60); !await look();)
        {
            if (DateTime.UtcNow > end)
                throw new TimeoutException($"Waited in vain for {what}; there are {submitted.Count} forms.");
            await Task.Delay(20);
        }
    }

    private static string From(JsonObject activity) => (string)activity["from"]!["id"]!;

    private static string? Verb(JsonObject activity) => (string?)activity["name"];

    private static string Id(string key) => DemoTeam.People.Single(person => person.Key == key).Id;
}
