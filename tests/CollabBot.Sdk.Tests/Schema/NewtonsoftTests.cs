using CollabBot.Sdk.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace CollabBot.Sdk.Tests.Schema;

/// <summary>Code written for the official packages puts values of Newtonsoft.Json where the API takes any object.</summary>
public sealed class NewtonsoftTests
{
    private readonly RecordingAdapter _adapter = new();

    private static Activity Invoke(string name, object value)
    {
        var activity = RecordingAdapter.Incoming(ActivityTypes.Invoke);
        activity.Name = name;
        activity.Value = value;
        return activity;
    }

    [Fact]
    public async Task An_object_made_of_a_schema_type_is_read_by_the_handler()
    {
        var bot = new Bot();

        var answer = await _adapter.InvokeAsync(bot, Invoke("fileConsent/invoke", JObject.FromObject(new FileConsentCardResponse
        {
            Action = "accept",
            UploadInfo = new FileUploadInfo { UniqueId = "7" },
        })));

        answer!.Status.ShouldBe(200);
        bot.Consent!.UploadInfo!.UniqueId.ShouldBe("7");
    }

    [Fact]
    public async Task A_parsed_object_is_read_by_the_handler_and_its_data_too()
    {
        var bot = new Bot();

        await _adapter.InvokeAsync(bot, Invoke("task/submit", JObject.Parse("""{"data":{"key":"value"},"context":{"theme":"dark"}}""")));

        bot.Submitted!.Context!.Theme.ShouldBe("dark");
        JObject.Parse(bot.Submitted.Data!.ToString()!).Value<string>("key").ShouldBe("value");
    }

    [Fact]
    public async Task An_action_of_a_card_is_read()
    {
        var bot = new Bot();

        await _adapter.InvokeAsync(bot, Invoke("adaptiveCard/action", JObject.FromObject(new AdaptiveCardInvokeValue
        {
            Action = new AdaptiveCardInvokeAction { Type = "Action.Execute", Verb = "vote" },
        })));

        bot.Verb.ShouldBe("vote");
    }

    [Fact]
    public async Task A_value_of_the_wrong_shape_is_refused()
    {
        var answer = await _adapter.InvokeAsync(new Bot(), Invoke("adaptiveCard/action", JArray.Parse("[1]")));

        answer!.Status.ShouldBe(400);
    }

    [Fact]
    public void Channel_data_is_read_whatever_the_case_of_its_names()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"EventType":"teamRenamed","team":{"ID":"19:t"}}""") };

        activity.GetChannelData<TeamsChannelData>()!.Team!.Id.ShouldBe("19:t");
        activity.TryGetChannelData<TeamsChannelData>(out var data).ShouldBeTrue();
        data!.EventType.ShouldBe("teamRenamed");
    }

    [Fact]
    public void Channel_data_can_be_had_as_an_object_of_that_library()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"a":{"b":1}}""") };

        activity.GetChannelData<JObject>()!["a"]!.Value<int>("b").ShouldBe(1);
    }

    [Fact]
    public async Task Channel_data_of_the_wire_can_be_had_as_an_object_of_that_library()
    {
        var activity = await Wire.ReadAsync<Activity>("""{"type":"message","channelData":{"a":[1,2]}}""");

        activity.GetChannelData<JObject>()!["a"]!.Values<int>().ShouldBe([1, 2]);
    }

    [Fact]
    public void Channel_data_that_is_neither_JSON_nor_of_the_type_is_not_there() =>
        new Activity { ChannelData = new Dictionary<string, string>() }.TryGetChannelData<TeamsChannelData>(out _).ShouldBeFalse();

    [Fact]
    public async Task They_are_written_as_the_JSON_they_are()
    {
        var written = await Wire.WriteAsync(new Activity(ActivityTypes.Message)
        {
            ChannelData = JObject.Parse("""{"a":{"b":[1,"x",null,true]}}"""),
            Value = JToken.FromObject("text with \"quotes\""),
            Attachments = [new Attachment("application/x", content: JArray.Parse("[{\"Kept\":1.5}]"))],
        });

        Wire.ShouldBeTheSameJson(written, """
            {"type":"message","channelData":{"a":{"b":[1,"x",null,true]}},"value":"text with \"quotes\"",
             "attachments":[{"contentType":"application/x","content":[{"Kept":1.5}]}]}
            """);
    }

    public static TheoryData<object, string> Scalars => new()
    {
        { true, "true" },
        { 7, "7" },
        { 1.5, "1.5" },
        { 2.25m, "2.25" },
        { "é\"", "\"é\\\"\"" },
        { ulong.MaxValue, "18446744073709551615" },
        { new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc), "\"2026-03-04T05:06:07Z\"" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public async Task Single_values_are_written_as_JSON_in_any_culture(object value, string json)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Wire.ShouldBeTheSameJson(await Wire.WriteAsync(new Dictionary<string, object> { ["Value"] = new JValue(value) }), $$"""{"Value":{{json}}}""");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task State_that_a_store_gives_back_so_is_read_and_its_changes_are_stored()
    {
        var store = new JObjectStore { Stored = JObject.Parse("""{"count":2,"list":["a"]}""") };
        var state = new ConversationState(store);
        using var turn = new TurnContext(_adapter, RecordingAdapter.Incoming());

        (await state.CreateProperty<int>("count").GetAsync(turn, cancellationToken: CancellationToken.None)).ShouldBe(2);
        var list = state.CreateProperty<List<string>>("list");
        var read = (await list.GetAsync(turn, cancellationToken: CancellationToken.None))!;
        read.Add("b");
#if OFFICIAL_BOT_SDK // In tree, what was read is what is stored.
        await list.SetAsync(turn, read, CancellationToken.None);
#endif
        await state.SaveChangesAsync(turn, cancellationToken: CancellationToken.None);

        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(store.Written!), """{"count":2,"list":["a","b"]}""");
    }

    [Fact]
    public async Task A_property_of_the_state_can_be_one()
    {
        var state = new ConversationState(new MemoryStorage());
        using (var turn = new TurnContext(_adapter, RecordingAdapter.Incoming()))
        {
            await state.CreateProperty<JObject>("p").SetAsync(turn, JObject.Parse("""{"a":1}"""), CancellationToken.None);
            await state.SaveChangesAsync(turn, cancellationToken: CancellationToken.None);
        }

        using var next = new TurnContext(_adapter, RecordingAdapter.Incoming());
        (await state.CreateProperty<JObject>("p").GetAsync(next, cancellationToken: CancellationToken.None))!.Value<int>("a").ShouldBe(1);
    }

    [Fact]
    public async Task A_store_can_be_laid_over_a_dictionary_of_them()
    {
        var dictionary = new Dictionary<string, JObject>();
        var state = new UserState(new MemoryStorage(dictionary));
        using (var turn = new TurnContext(_adapter, RecordingAdapter.Incoming()))
        {
            await state.CreateProperty<string>("a").SetAsync(turn, "hello", CancellationToken.None);
            await state.SaveChangesAsync(turn, cancellationToken: CancellationToken.None);
        }

        var stored = dictionary["msteams/users/29:ada"];
        stored.Value<string>("a").ShouldBe("hello");

        stored["a"] = "changed";
        using var next = new TurnContext(_adapter, RecordingAdapter.Incoming());
        var other = new UserState(new MemoryStorage(dictionary));
        (await other.CreateProperty<string>("a").GetAsync(next, cancellationToken: CancellationToken.None)).ShouldBe("changed");
        await other.DeleteAsync(next, CancellationToken.None);
        dictionary.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_lies_in_the_dictionary_comes_back_as_what_was_written()
    {
        var storage = new MemoryStorage(new Dictionary<string, JObject>());
        await storage.WriteAsync(new Dictionary<string, object> { ["k"] = new ResourceResponse("7") }, CancellationToken.None);

        var read = await storage.ReadAsync(["k", "other"], CancellationToken.None);

        read["k"].ShouldBeOfType<ResourceResponse>().Id.ShouldBe("7");
        read.ShouldNotContainKey("other");
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public FileConsentCardResponse? Consent { get; private set; }

        public TaskModuleRequest? Submitted { get; private set; }

        public string? Verb { get; private set; }

        protected override Task OnTeamsFileConsentAcceptAsync(ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        {
            Consent = fileConsentCardResponse;
            return Task.CompletedTask;
        }

        protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        {
            Submitted = taskModuleRequest;
            return Task.FromResult(new TaskModuleResponse());
        }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            Verb = invokeValue.Action!.Verb;
            return Task.FromResult(new AdaptiveCardInvokeResponse());
        }
    }

    private sealed class JObjectStore : IStorage
    {
        public JObject? Stored { get; init; }

        public object? Written { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object> { [keys[0]] = Stored! });

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Written = changes.Values.Single();
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
