using System.Globalization;
using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;

namespace CollabBot.Benchmarks;

/// <summary>The retrospectives of a crowd, one in each team, led to their steps by messages and forms as people send them.</summary>
internal sealed class Meetings(Uri bot, Crowd crowd)
{
    private static readonly string[] Themes = ["Réseaux", "Autonomie", "Participation", "Locaux", "Financement", "Relève"];

    private readonly Dictionary<int, JsonObject> nameForms = [];
    private readonly Dictionary<int, JsonObject> voteForms = [];
    private readonly Dictionary<int, JsonObject> lessonForms = [];
    private readonly HashSet<int> grouping = [];
    private int lastNumber;

    /// <summary>Opens a retrospective in each team, with changes that the one who leads enters for the room.</summary>
    public async Task OpenAsync(IReadOnlyList<int> teams, int changes = 5)
    {
        await LeadAsync(teams, "rétrospective Bilan du plan de quartier", "Bilan");
        await LeadAsync(teams, "suivant", "On nomme");
        for (var entered = 0; entered < changes; entered += Retrospective.MaxLines)
        {
            var lines = Enumerable.Range(entered, Math.Min(Retrospective.MaxLines, changes - entered))
                .Select(number => $"{"+-=?"[number % 4]} {Statement()}")
                .ToList();
            await LeadAsync(teams, $"saisir\n{string.Join('\n', lines)}", $"{lines.Count} changements");
        }

        foreach (var team in teams) nameForms[team] = await FormAsync(team, "Name");
    }

    /// <summary>Leads teams that are naming on to the grouping, if they are not there yet.</summary>
    public Task GroupAsync(IReadOnlyList<int> teams) => LeadAsync(
        [.. teams.Where(grouping.Add)], "suivant confirmer", "On regroupe");

    /// <summary>Leads teams on to the vote, with six themes.</summary>
    public async Task VoteAsync(IReadOnlyList<int> teams)
    {
        await GroupAsync(teams);
        foreach (var theme in Themes) await LeadAsync(teams, $"regrouper : {theme}", theme);
        await LeadAsync(teams, "suivant confirmer", "On donne");
        foreach (var team in teams) voteForms[team] = await FormAsync(team, "Vote");
    }

    /// <summary>Leads teams on to the lessons; at least eight people of each have voted.</summary>
    public async Task DeepenAsync(IReadOnlyList<int> teams)
    {
        await LeadAsync(teams, "suivant confirmer", "On approfondit");
        foreach (var team in teams) lessonForms[team] = await FormAsync(team, "Deepen");
    }

    /// <summary>What the one who leads types in the channel of each team, and a word of the answer.</summary>
    public Task LeadAsync(IReadOnlyList<int> teams, string text, string words) => Generator.PrepareAsync(
        bot, [.. teams.Select(team => Ask.Of(crowd.Message(new Partner(team, 0), text, inPrivate: false), words))]);

    public List<Ask> Helping(IReadOnlyList<int> teams, int from, int count, bool expectsReplies) => Batch(teams, from, count, partner =>
        Ask.Of(crowd.Message(partner, "aide", inPrivate: true, expectsReplies), expectsReplies ? "nommer" : ""));

    public List<Ask> Asking(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner =>
        Ask.Of(crowd.Message(partner, "état", inPrivate: false), "en est "));

    /// <summary>The refresh of the live card, which a client sends each time it shows the card.</summary>
    public List<Ask> Looking(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner => Ask.Of(
        crowd.Presses(partner, $$"""{"act":"look","retrospective":"{{IdOf(partner.Team)}}"}"""), "Bilan du plan"));

    public List<Ask> Finishing(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner => Ask.Of(
        crowd.Presses(partner, $$"""{"act":"done","phase":"Naming","retrospective":"{{IdOf(partner.Team)}}"}"""), "vous avez termin"));

    /// <summary>
    /// Opens the question for the statement in the private chat of each person, after closing the one that may be open there.
    /// </summary>
    public async Task BeginNamingAsync(IReadOnlyList<int> teams, int from, int count)
    {
        await Generator.PrepareAsync(
            bot, Batch(teams, from, count, partner => Ask.Of(crowd.Message(partner, "annuler", inPrivate: true))));
        await Generator.PrepareAsync(
            bot, Batch(teams, from, count, partner => Ask.Of(crowd.Message(partner, "nommer", inPrivate: true), "quel changement")));
    }

    /// <summary>The answer to that question.</summary>
    public List<Ask> Answering(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner =>
        Ask.Of(crowd.Message(partner, Statement(), inPrivate: true), "Diriez-vous que ce changement est"));

    public List<Ask> Naming(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner => Ask.Of(
        crowd.Submits(partner, Filled(nameForms[partner.Team], ("statement", Statement()), ("direction", "Positive"))), "est not"));

    public List<Ask> Voting(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner =>
    {
        // Three people in four vote for the first themes and the others for the next ones, so that no points are tied at the cut.
        int[] points = partner.Number % 4 != 0 ? [3, 2, 0, 0, 0, 0] : [0, 0, 3, 1, 1, 0];
        var form = voteForms[partner.Team];
        var inputs = form.Select(member => member.Key).Where(key => key.StartsWith("points-", StringComparison.Ordinal));
        return Ask.Of(
            crowd.Submits(
                partner, Filled(form, [.. inputs.Zip(points, (input, given) => (input, given.ToString(CultureInfo.InvariantCulture)))])),
            "est not");
    });

    public List<Ask> Learning(IReadOnlyList<int> teams, int from, int count) => Batch(teams, from, count, partner => Ask.Of(
        crowd.Submits(partner, Filled(lessonForms[partner.Team], ("kind", "Wish"), ("lesson", Statement()), ("items", ""))),
        "Souhait not"));

    /// <summary>Opens the form in which the one who leads groups the changes.</summary>
    public List<Ask> Grouping(IReadOnlyList<int> teams, int from, int count) =>
        [.. Enumerable.Range(from, count).Select(number =>
            Ask.Of(crowd.Opens(new Partner(teams[number % teams.Count], 0), "Group"), "Enregistrer"))];

    /// <summary>The id of the retrospective of a team.</summary>
    public string IdOf(int team) => (string)(nameForms.GetValueOrDefault(team) ?? voteForms[team])["retrospective"]!;

    private List<Ask> Batch(IReadOnlyList<int> teams, int from, int count, Func<Partner, Ask> write) =>
        [.. Enumerable.Range(from, count).Select(number => write(crowd.Partner(teams, number)))];

    /// <summary>A sentence with a number of its own, so that nobody names nearly the same twice.</summary>
    private string Statement() =>
        $"Les concertations du quartier se parlent davantage qu’au début du plan, projet {Interlocked.Increment(ref lastNumber)}";

    /// <summary>Opens a form, and reads what its button would send: the button's data and the present values of the inputs.</summary>
    private async Task<JsonObject> FormAsync(int team, string form)
    {
        var answer = JsonNode.Parse(await Generator.FetchAsync(bot, Ask.Of(crowd.Opens(new Partner(team, 1), form), "Enregistrer")))!;
        var card = (JsonObject)answer["task"]!["value"]!["card"]!["content"]!;
        var data = (JsonObject)CardReading.Action(card, "Enregistrer")!["data"]!.DeepClone();
        foreach (var input in CardReading.Inputs(card)) data[(string)input["id"]!] = input["value"]?.ToString() ?? "";
        return data;
    }

    /// <summary>The values of a form that was just opened: its id is new, because the same form counts only once.</summary>
    private static string Filled(JsonObject form, params (string Id, string Value)[] inputs)
    {
        var data = (JsonObject)form.DeepClone();
        data["once"] = Guid.NewGuid().ToString();
        foreach (var (id, value) in inputs) data[id] = value;
        return data.ToJsonString(Wire.Plain);
    }
}
