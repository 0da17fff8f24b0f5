using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Builder;

public sealed class BotStateTests
{
    private readonly RecordingAdapter _adapter = new();

    private TurnContext Turn(string user = "29:ada", string conversation = "19:c")
    {
        var activity = RecordingAdapter.Incoming();
        activity.From = new ChannelAccount(user);
        activity.Conversation = new ConversationAccount(id: conversation);
        return new TurnContext(_adapter, activity);
    }

    public static TheoryData<IStorage> Storages =>
    [
        new MemoryStorage(),
#if !OFFICIAL_BOT_SDK
        new JsonStorage(json => json),
        new JsonStorage(json => json.Deserialize<Dictionary<string, JsonElement>>()!),
        new JsonStorage(json => json.Deserialize<Dictionary<string, object>>()!),
        new JsonStorage(json => System.Text.Json.Nodes.JsonObject.Create(json)!),
#endif
    ];

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task What_is_stored_in_one_turn_is_there_in_the_next(IStorage storage)
    {
        var write = new ConversationState(storage);
        var turn = Turn();
        await write.CreateProperty<Draft>("draft").SetAsync(turn, new Draft { Title = "« œ »", Lines = { "a", "b" }, At = 7 });
        await write.CreateProperty<int>("count").SetAsync(turn, 3);
        await write.CreateProperty<string>("name").SetAsync(turn, "Ada");
        await write.SaveChangesAsync(turn);

        var read = new ConversationState(storage);
        var next = Turn();
        var draft = await read.CreateProperty<Draft>("draft").GetAsync(next);

        draft.ShouldNotBeNull();
        (draft.Title, draft.At).ShouldBe(("« œ »", 7));
        draft.Lines.ShouldBe(["a", "b"]);
        (await read.CreateProperty<int>("count").GetAsync(next)).ShouldBe(3);
        (await read.CreateProperty<string>("name").GetAsync(next)).ShouldBe("Ada");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task A_change_inside_a_value_that_was_read_is_stored(IStorage storage)
    {
        var state = new ConversationState(storage);
        var property = state.CreateProperty<Draft>("draft");
        var first = Turn();
        await property.SetAsync(first, new Draft { Title = "one" });
        await state.SaveChangesAsync(first);

        var second = Turn();
        (await property.GetAsync(second))!.Title = "two";
        await state.SaveChangesAsync(second);

        (await property.GetAsync(Turn()))!.Title.ShouldBe("two");
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_changed()
    {
        var storage = new CountingStorage();
        var state = new UserState(storage);
        var turn = Turn();
        await state.CreateProperty<string>("p").SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        storage.Writes.ShouldBe(1);

        await state.SaveChangesAsync(turn, force: true);
        storage.Writes.ShouldBe(2);
    }

    [Fact]
    public async Task Each_state_has_its_own_scope()
    {
        var storage = new CountingStorage();
        foreach (BotState state in (BotState[])[new ConversationState(storage), new UserState(storage), new PrivateConversationState(storage)])
        {
            var turn = Turn();
            await state.CreateProperty<string>("p").SetAsync(turn, "x");
            await state.SaveChangesAsync(turn);
        }

        storage.Keys.ShouldBe(["msteams/conversations/19:c", "msteams/users/29:ada", "msteams/conversations/19:c/users/29:ada"]);
    }

    [Fact]
    public async Task A_missing_property_gets_its_default_once()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<Draft>("draft");
        var turn = Turn();

        (await property.GetAsync(turn)).ShouldBeNull();
        var made = await property.GetAsync(turn, () => new Draft { Title = "made" });
        (await property.GetAsync(turn, () => new Draft { Title = "again" })).ShouldBeSameAs(made);
        (await state.CreateProperty<int>("n").GetAsync(turn)).ShouldBe(0);
        (await state.CreateProperty<int>("n").GetAsync(turn, () => 5)).ShouldBe(5);
    }

    [Fact]
    public async Task Cleared_state_is_stored_empty_and_deleted_state_is_gone()
    {
        var storage = new MemoryStorage();
        var state = new ConversationState(storage);
        var property = state.CreateProperty<string>("p");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        (await property.GetAsync(Turn())).ShouldBeNull();

        await state.DeleteAsync(turn);
        (await storage.ReadAsync(["msteams/conversations/19:c"], CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_deleted_property_is_gone_after_saving()
    {
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<string>("p");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await property.DeleteAsync(turn);
        await state.SaveChangesAsync(turn);

        (await property.GetAsync(Turn())).ShouldBeNull();
    }

#if !OFFICIAL_BOT_SDK
    [Fact]
    public async Task Stored_state_names_no_types()
    {
        var storage = new JsonStorage(json => json);
        var state = new ConversationState(storage);
        var turn = Turn();
        await state.CreateProperty<Draft>("draft").SetAsync(turn, new Draft { Title = "t" });
        await state.SaveChangesAsync(turn);

        storage.Texts.Values.Single().ShouldBe("""{"draft":{"Title":"t","Lines":[],"At":0}}""");
    }

    [Fact]
    public async Task Untyped_values_inside_stay_json()
    {
        var storage = new JsonStorage(json => json);
        var state = new ConversationState(storage);
        var turn = Turn();
        await state.CreateProperty<Dictionary<string, object>>("bag").SetAsync(turn, new() { ["n"] = 1, ["s"] = "x" });
        await state.SaveChangesAsync(turn);

        var bag = await new ConversationState(storage).CreateProperty<Dictionary<string, object>>("bag").GetAsync(Turn());

        bag!["n"].ShouldBeOfType<JsonElement>().GetInt32().ShouldBe(1);
        bag["s"].ToString().ShouldBe("x");
    }

    internal sealed class JsonStorage(Func<JsonElement, object> read) : IStorage
    {
        public Dictionary<string, string> Texts { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(keys.Where(Texts.ContainsKey).ToDictionary(key => key, key => read(JsonSerializer.Deserialize<JsonElement>(Texts[key]))));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            foreach (var (key, value) in changes) Texts[key] = JsonSerializer.Serialize(value);
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            foreach (var key in keys) Texts.Remove(key);
            return Task.CompletedTask;
        }
    }
#endif

    public sealed class Draft
    {
        public string Title { get; set; } = "";

        public List<string> Lines { get; set; } = [];

        public int At { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        public int Writes { get; private set; }

        public List<string> Keys { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object>());

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.AddRange(changes.Keys);
            return Task.CompletedTask;
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
