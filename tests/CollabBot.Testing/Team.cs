using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace CollabBot.Testing;

/// <summary>A person with a Teams client in their language.</summary>
internal sealed record Person(string Name, string Id, string AadObjectId, string Locale)
{
    /// <summary>The time zone of their client; null if its activities name none.</summary>
    public string? TimeZone { get; set; } = "America/Toronto";
}

/// <summary>
/// A team in Teams with one channel and its people. Their acts reach the bot as the activities that a Teams client and channel send.
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

    public Team(
        FakeConnector connector,
        string tenant = "9c1e4f60-2b7a-4d5c-8e3f-6a7b8c9d0e1f",
        string channel = "19:4f6b8d0a2c4e@thread.tacv2")
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

    /// <summary>The channel's name in activities; null if they give none.</summary>
    public string? ChannelName { get; set; }

    /// <summary>Makes the <c>Authorization</c> header of requests to the bot; null (the default) sends none.</summary>
    public Func<string?> Authorization { get; set; } = () => null;

    /// <summary>The <c>serviceUrl</c> in activities; by default the address of the fake connector.</summary>
    public string ServiceUrl { get => field ?? connector.ServiceUrl; set; }

    /// <summary>The address at which the bot listens now.</summary>
    public Uri? Bot { get; set; }

    /// <summary>A person in the channel; the same name is always the same person.</summary>
    public Member Member(string name, string locale = "fr-CA")
    {
        lock (people)
        {
            if (!people.TryGetValue(name, out var person))
                people[name] = person = new Person(
                    name,
                    "29:1" + Guid(name + " in Teams").Replace("-", "", StringComparison.Ordinal),
                    Guid(name),
                    locale);
            return new Member(this, person, Channel, thread: null);
        }
    }

    public static string RootOf(string conversation) => conversation.Split(";messageid=")[0];

    public static string PrivateChatOf(string personId) => "a:" + personId;

    /// <summary>All messages of the bot that members of the channel can see, with all their versions.</summary>
    public IEnumerable<Post> InChannel => connector.Posts.Where(post => post.Root == Channel);

    public IEnumerable<Post> InPrivate(Person person) => connector.Posts.Where(post => post.Root == PrivateChatOf(person.Id));

    /// <summary>Sets the <c>userRole</c> that a member look-up returns for a person; null leaves the field out.</summary>
    public void Stands(Member member, string? userRole)
    {
        lock (people) roles[member.Person.Id] = userRole;
    }

    /// <summary>Sends an activity to the bot.</summary>
    /// <returns>Status and JSON body of the HTTP response.</returns>
    public async Task<(int Status, JsonNode? Body)> PostAsync(JsonObject activity)
    {
        // Many members may post at once, so the field is not read again.
        var body = activity.ToJsonString();
        last = body;
        var (status, text) = await PostTextAsync(body);
        return (status, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Whether an activity has been sent to the bot yet.</summary>
    public bool HasPosted => last is not null;

    /// <summary>The last activity sent, as its JSON text; empty if none.</summary>
    public string LastPosted => last ?? "";

    /// <summary>Sends the last activity again, as Teams does after a request without an answer.</summary>
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

    /// <summary>A new id for a typed message: like those of Teams, a time in milliseconds as text.</summary>
    public string NewMessageId() => Interlocked.Increment(ref lastMessage).ToString(CultureInfo.InvariantCulture);

    public void Dispose() => http.Dispose();

    /// <summary>Makes the channel return its member list: all people created so far, and the bot.</summary>
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

    /// <summary>The Entra object id of the person with this name.</summary>
    public static string IdOf(string name) => Guid(name);

    // Derived from the name, so that the same person has the same ids in every run and logs of two runs can be compared.
    private static string Guid(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();
}
