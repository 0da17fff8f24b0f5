using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>Someone with a Teams client in her language.</summary>
internal sealed record Person(string Name, string Id, string AadObjectId, string Locale)
{
    /// <summary>The time zone of her client; null where it says none.</summary>
    public string? TimeZone { get; set; } = "America/Toronto";
}

/// <summary>
/// A team in Teams with one channel, and the people in it. What they do goes to the bot as a Teams client and its channel send it.
/// </summary>
internal sealed class Team : IDisposable
{
    public const string BotId = "28:3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42";
    public const string BotName = "CollabBot";

    private readonly Dictionary<string, Person> people = [];
    private readonly Dictionary<string, string?> roles = [];
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly FakeConnector connector;
    private string? last;
    private long lastMessage = 1_763_800_000_000;

    public Team(FakeConnector connector, string tenant = "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f", string channel = "19:4f6b8d0a2c4e@thread.tacv2")
    {
        this.connector = connector;
        Tenant = tenant;
        Channel = channel;
        connector.FindPerson = Find;
    }

    public FakeConnector Connector => connector;

    public string Tenant { get; }

    /// <summary>The channel's id, without a thread.</summary>
    public string Channel { get; }

    /// <summary>What the channel is called, where its clients say so.</summary>
    public string? ChannelName { get; set; }

    /// <summary>What the channel says of itself in the header <c>Authorization</c>; nothing by default.</summary>
    public Func<string?> Authorization { get; set; } = () => null;

    /// <summary>The address that the channel says it answers at.</summary>
    public string ServiceUrl { get => field ?? connector.ServiceUrl; set; }

    /// <summary>Where the bot listens now.</summary>
    public Uri? Bot { get; set; }

    /// <summary>Someone in the channel; the same name is always the same person.</summary>
    public Member Member(string name, string locale = "fr-CA")
    {
        lock (people)
        {
            if (!people.TryGetValue(name, out var person)) people[name] = person = new Person(name, "29:1" + Guid(name + " in Teams").Replace("-", "", StringComparison.Ordinal), Guid(name), locale);
            return new Member(this, person, Channel, thread: null);
        }
    }

    public static string RootOf(string conversation) => conversation.Split(";messageid=")[0];

    public static string PrivateChatOf(string personId) => "a:" + personId;

    /// <summary>Everything the bot has posted that a member of the channel can see, in all its versions.</summary>
    public IEnumerable<Post> InChannel => connector.Posts.Where(post => post.Root == Channel);

    public IEnumerable<Post> InPrivate(Person person) => connector.Posts.Where(post => post.Root == PrivateChatOf(person.Id));

    /// <summary>What a look-up says of somebody's standing: a guest, or nothing at all.</summary>
    public void Stands(Member member, string? userRole)
    {
        lock (people) roles[member.Person.Id] = userRole;
    }

    /// <summary>Hands an activity to the bot.</summary>
    /// <returns>What the bot answered in the response itself.</returns>
    public async Task<(int Status, JsonNode? Body)> PostAsync(JsonObject activity)
    {
        last = activity.ToJsonString();
        var (status, text) = await PostTextAsync(last);
        return (status, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Whether anything has been handed to the bot yet.</summary>
    public bool HasPosted => last is not null;

    /// <summary>What was handed to it last, as it went.</summary>
    public string LastPosted => last ?? "";

    /// <summary>Delivers the last activity once more, as a channel does that got no answer.</summary>
    public async Task<int> PostAgainAsync() => (await PostTextAsync(last!)).Status;

    public async Task<(int Status, string Body)> PostTextAsync(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Bot!, "/api/messages")) { Content = content };
        if (Authorization() is { } authorization) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The id of a typed message: milliseconds, as text.</summary>
    public string NewMessageId() => Interlocked.Increment(ref lastMessage).ToString(CultureInfo.InvariantCulture);

    public void Dispose() => http.Dispose();

    /// <summary>Has the channel tell all its members: everybody who has been named so far, and a bot.</summary>
    public void TellsMembers() => connector.FindPeople = () =>
    {
        lock (people)
        {
            return [.. people.Values.Select(person => Find(person.Id)!), new JsonObject { ["id"] = BotId, ["name"] = BotName }];
        }
    };

    private JsonObject? Find(string id)
    {
        lock (people)
        {
            var person = people.Values.FirstOrDefault(candidate => candidate.Id == id || candidate.AadObjectId == id);
            if (person is null) return null;
            var found = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId };
            if (!roles.TryGetValue(person.Id, out var role)) found["userRole"] = "user";
            else if (role is not null) found["userRole"] = role;
            return found;
        }
    }

    /// <summary>The Entra object id that a name has here.</summary>
    public static string IdOf(string name) => Guid(name);

    // The same name has the same ids in every run, so that a failing test can be read twice.
    private static string Guid(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();
}
