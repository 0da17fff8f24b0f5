using System.Text.RegularExpressions;
using CollabBot.Testing;

namespace CollabBot.Tests.Sequences;

/// <summary>
/// The people of one retrospective, and one stranger of another conversation. Every text they enter contains a unique made-up word, so
/// that a test can tell wherever it appears who typed it.
/// </summary>
internal sealed partial class MeetingPeople
{
    private readonly Dictionary<string, Member> typed = new(StringComparer.OrdinalIgnoreCase);
    private readonly string tag;

    /// <param name="others">Earlier meetings on the same bot; no person is a member of two of them.</param>
    public MeetingPeople(Team team, int sequence, IReadOnlyList<MeetingPeople> others)
    {
        tag = Letters(sequence);
        Team = team;

        // Even numbers meet in a channel, odd ones in a group chat.
        Place = sequence % 2 == 0 ? $"19:sequence{sequence}@thread.tacv2" : $"19:sequence{sequence}@thread.v2";
        Elsewhere = $"19:elsewhere{sequence}@thread.v2";
        Facilitator = team.Member($"Animatrice {tag}").In(Place);
        Coordinator = team.Member($"Coordonnatrice {tag}", "en-CA").In(Place);
        Partners = [team.Member($"Partenaire {tag}").In(Place), team.Member($"Partner {tag}", "en-CA").In(Place)];
        Stranger = team.Member($"Étrangère {tag}").In(Elsewhere);
        team.Connector.Exclude(Place, Stranger.Person.Id);
        foreach (var member in Members) team.Connector.Exclude(Elsewhere, member.Person.Id);
        foreach (var other in others)
        {
            Separate(this, other);
            Separate(other, this);
        }
    }

    public Team Team { get; }

    /// <summary>The channel or group chat of the retrospective, without a thread.</summary>
    public string Place { get; }

    /// <summary>The group chat of the stranger.</summary>
    public string Elsewhere { get; }

    public Member Facilitator { get; }

    public Member Coordinator { get; }

    public IReadOnlyList<Member> Partners { get; }

    /// <summary>A person of another conversation, who tries the same commands and buttons.</summary>
    public Member Stranger { get; }

    public IEnumerable<Member> Members => [Facilitator, Coordinator, .. Partners];

    /// <summary>Makes a word that was never typed before, and records who types it.</summary>
    public string NewWord(Member by)
    {
        var word = $"zq{tag}x{Letters(typed.Count)}qz";
        typed[word] = by;
        return word;
    }

    /// <summary>The made-up words that occur in a text.</summary>
    public static IEnumerable<string> WordsIn(string text) =>
        MadeUp().Matches(text).Select(match => match.Value.ToLowerInvariant()).Distinct();

    /// <summary>The person who typed a word; null for a word of another meeting.</summary>
    public Member? TypedBy(string word) => typed.GetValueOrDefault(word);

    private static void Separate(MeetingPeople people, MeetingPeople from)
    {
        foreach (var member in people.Members.Append(people.Stranger))
        {
            people.Team.Connector.Exclude(from.Place, member.Person.Id);
            people.Team.Connector.Exclude(from.Elsewhere, member.Person.Id);
        }
    }

    private static string Letters(int number) =>
        number < 20 ? ((char)('a' + number)).ToString() : Letters(number / 20) + Letters(number % 20);

    [GeneratedRegex("zq[a-t]+x[a-t]+qz", RegexOptions.IgnoreCase)]
    private static partial Regex MadeUp();
}
