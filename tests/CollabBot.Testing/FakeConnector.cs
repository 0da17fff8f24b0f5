using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CollabBot.Testing;

/// <summary>
/// Plays the connector of Teams over HTTP in plain JSON, without any bot SDK: it takes messages, keeps them with all their versions, and
/// fails when a test asks for it.
/// </summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly List<Post> posts = [];
    private readonly List<ConnectorCall> calls = [];
    private readonly List<UploadedFile> uploads = [];
    private readonly Queue<Fault> faults = new();
    private readonly HashSet<(string Conversation, string Person)> strangers = [];
    private Func<string, JsonObject?, Fault?>? rule;
    private TaskCompletionSource? hold;
    private long lastId = 1_763_900_000_000;

    private FakeConnector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/v3/conversations", (HttpContext http) => TakeAsync(http, Create));
        app.MapPost("/v3/conversations/{cid}/activities", (HttpContext http, string cid) => TakeAsync(http, body => Keep(cid, null, body)));
        app.MapPost(
            "/v3/conversations/{cid}/activities/{replyTo}",
            (HttpContext http, string cid, string replyTo) => TakeAsync(http, body => Keep(cid, replyTo, body)));
        app.MapPut(
            "/v3/conversations/{cid}/activities/{id}",
            (HttpContext http, string cid, string id) => TakeAsync(http, body => Replace(cid, id, body)));
        app.MapGet("/v3/conversations/{cid}/pagedmembers", (HttpContext http, string cid, string? pageSize, string? continuationToken) =>
            TakeAsync(http, _ => PagedMembers(cid, pageSize, continuationToken)));
        app.MapPut("/upload/{id}", TakeFileAsync);
        app.MapGet(
            "/v3/conversations/{cid}/members/{id}",
            (HttpContext http, string cid, string id) => TakeAsync(http, _ => Member(cid, id)));
    }

    /// <summary>The service address; it ends with a slash, as those of Teams do.</summary>
    public string ServiceUrl => app.Urls.First() + "/";

    /// <summary>The bot's messages, in the order they arrived.</summary>
    public IReadOnlyList<Post> Posts
    {
        get
        {
            lock (gate) return [.. posts];
        }
    }

    /// <summary>All calls, failed ones included, in the order they were answered.</summary>
    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (gate) return [.. calls];
        }
    }

    /// <summary>The clock for <see cref="ConnectorCall.At"/>.</summary>
    public Func<DateTimeOffset> Now { get; set; } = () => DateTimeOffset.UnixEpoch;

    /// <summary>Files uploaded to <c>/upload/{id}</c>, which plays the file storage of Microsoft 365.</summary>
    public IReadOnlyList<UploadedFile> Uploads
    {
        get
        {
            lock (gate) return [.. uploads];
        }
    }

    /// <summary>Finds a person by id for a member look-up; null if unknown.</summary>
    public Func<string, JsonObject?> FindPerson { get; set; } = _ => null;

    /// <summary>All people for a look-up of all members; null if the channel gives no member list.</summary>
    public Func<IReadOnlyList<JsonObject>?> FindPeople { get; set; } = () => null;

    public static async Task<FakeConnector> StartAsync()
    {
        var connector = new FakeConnector();
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>Makes the next calls fail.</summary>
    public void Fail(Fault fault, int times = 1)
    {
        lock (gate)
        {
            for (var i = 0; i < times; i++) faults.Enqueue(fault);
        }
    }

    /// <summary>Makes calls fail as <paramref name="when"/> decides from path and body, until <see cref="Recover"/>.</summary>
    public void FailWhen(Func<string, JsonObject?, Fault?> when)
    {
        lock (gate) rule = when;
    }

    public void Recover()
    {
        lock (gate)
        {
            rule = null;
            faults.Clear();
        }
    }

    /// <summary>Leaves all calls unanswered until the returned object is disposed.</summary>
    public IDisposable Hang()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate) hold = held;
        return new Release(() =>
        {
            lock (gate) hold = null;
            held.TrySetResult();
        });
    }

    /// <summary>Removes a person from a conversation. Without this, every known person is a member of every conversation.</summary>
    public void Exclude(string conversation, string person)
    {
        lock (gate) strangers.Add((conversation, person));
    }

    public Task<Post> WaitForAsync(Func<Post, bool> wanted, string what) =>
        Eventually.GetAsync(
            () => Posts.LastOrDefault(wanted),
            what,
            () => "There is:\n" + string.Join("\n--\n", Posts.Select(post => $"{post.Id} in {post.Conversation}\n{post.Words}")));

    /// <summary>
    /// The JSON bodies of all calls, failed ones included: everything that the bot has sent to the connector except uploaded files.
    /// </summary>
    public string Everything() => string.Join('\n', Calls.Select(call => call.Body?.ToJsonString(Wire.Plain) ?? ""));

    public async ValueTask DisposeAsync()
    {
        lock (gate)
        {
            hold?.TrySetResult();
            hold = null;
        }

        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task TakeFileAsync(HttpContext http, string id)
    {
        using var content = new MemoryStream();
        await http.Request.Body.CopyToAsync(content);
        Fault? fault;
        lock (gate) fault = rule?.Invoke("/upload", null);
        if (fault is not null)
        {
            await GoWrongAsync(http, fault);
            return;
        }

        lock (gate)
            uploads.Add(new UploadedFile(
                id,
                content.ToArray(),
                http.Request.Headers.ContentRange.ToString(),
                http.Request.Headers.Authorization.ToString()));
        http.Response.StatusCode = 201;
    }

    private async Task TakeAsync(HttpContext http, Func<JsonObject, (int Status, JsonNode Body)> take)
    {
        var body = http.Request.Method == "GET" ? null : await JsonNode.ParseAsync(http.Request.Body) as JsonObject;
        var path = http.Request.Path.Value!["/v3/conversations".Length..];
        var at = Now();
        Task held;
        Fault? fault;
        lock (gate)
        {
            held = hold?.Task ?? Task.CompletedTask;
            fault = faults.TryDequeue(out var next) ? next : rule?.Invoke(path, body);
        }

        var token = (string?)http.Request.Headers.Authorization;
        await held;
        if (fault is not null)
        {
            Note(new ConnectorCall(http.Request.Method, path, body, fault.Status, token) { At = at });
            await GoWrongAsync(http, fault);
            return;
        }

        var (status, answer) = take(body ?? []);
        Note(new ConnectorCall(http.Request.Method, path, body, status, token) { At = at });
        http.Response.StatusCode = status;
        await http.Response.WriteAsJsonAsync(answer);
    }

    private void Note(ConnectorCall call)
    {
        lock (gate) calls.Add(call);
    }

    private static async Task GoWrongAsync(HttpContext http, Fault fault)
    {
        if (fault.Status is not { } status)
        {
            http.Abort();
            return;
        }

        http.Response.StatusCode = status;
        if (fault.RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (fault.Location is { } location) http.Response.Headers.Location = location;
        await http.Response.WriteAsJsonAsync(Error(fault.Code));
    }

    private (int Status, JsonNode Body) Create(JsonObject parameters)
    {
        if ((string?)parameters["channelData"]?["channel"]?["id"] is { } channel)
        {
            lock (gate)
            {
                var id = NewId();
                var thread = $"{channel};messageid={id}";
                posts.Add(new Post(id, thread, null, (JsonObject)parameters["activity"]!.DeepClone()));
                return (201, new JsonObject { ["id"] = thread, ["activityId"] = id });
            }
        }

        if (parameters["members"] is not JsonArray { Count: 1 } members) return (400, Error("BadArgument"));

        // Teams accepts an Entra object id in place of a Teams id, and answers with the same chat.
        var asked = (string)members[0]!["id"]!;
        return (201, new JsonObject { ["id"] = Team.PrivateChatOf((string?)FindPerson(asked)?["id"] ?? asked) });
    }

    private (int Status, JsonNode Body) Keep(string conversation, string? replyTo, JsonObject activity)
    {
        lock (gate)
        {
            var id = NewId();

            // As in Teams, a message sent to the channel without a thread starts a new thread.
            var at = conversation.EndsWith("@thread.tacv2", StringComparison.Ordinal) ? $"{conversation};messageid={id}" : conversation;
            posts.Add(new Post(id, at, replyTo, activity));
            return (201, new JsonObject { ["id"] = id });
        }
    }

    private (int Status, JsonNode Body) Replace(string conversation, string id, JsonObject activity)
    {
        var post = Posts.FirstOrDefault(candidate => candidate.Id == id && candidate.Root == Team.RootOf(conversation));
        if (post is null) return (404, Error("ActivityNotFoundInConversation"));

        post.Replace(activity);
        return (200, new JsonObject { ["id"] = id });
    }

    /// <summary>All members in pages of at most fifty; 404 if the test has set no member list.</summary>
    private (int Status, JsonNode Body) PagedMembers(string conversation, string? pageSize, string? token)
    {
        lock (gate)
        {
            if (FindPeople() is not { } all) return (404, Error("ConversationNotFound"));

            var invariant = System.Globalization.CultureInfo.InvariantCulture;
            var (size, from) = (Math.Min(int.Parse(pageSize ?? "200", invariant), 50), int.Parse(token ?? "0", invariant));
            List<JsonObject> members = [.. all.Where(person => !strangers.Contains((conversation, (string)person["id"]!)))];
            var page = new JsonObject { ["members"] = new JsonArray([.. members.Skip(from).Take(size)]) };
            if (from + size < members.Count) page["continuationToken"] = (from + size).ToString(invariant);
            return (200, page);
        }
    }

    private (int Status, JsonNode Body) Member(string conversation, string id)
    {
        lock (gate)
        {
            return FindPerson(id) is { } person && !strangers.Contains((conversation, (string)person["id"]!))
                ? (200, person)
                : (404, Error("MemberNotFoundInConversation"));
        }
    }

    private string NewId() => (++lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static JsonObject Error(string code) => new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } };

    private sealed class Release(Action action) : IDisposable
    {
        private Action? once = action;

        public void Dispose() => Interlocked.Exchange(ref once, null)?.Invoke();
    }
}
