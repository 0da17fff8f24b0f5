using System.Text.Json;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>What the live card lets partners do now, known by its buttons, and how often and with what each does it.</summary>
internal sealed record Moment(string Name, string[] Titles, int Rounds)
{
    public const string Naming = "naming";
    public const string Prioritising = "prioritising";
    public const string Deepening = "deepening";

    public static readonly string[] DoneTitles = ["J'ai terminé", "I'm done"];

    private static readonly Moment[] _all =
    [
        // One change, for some a second one, then « J’ai terminé ».
        new(Naming, ["Nommer un changement", "Name a change"], Rounds: 3),
        new(Prioritising, ["Voter", "Vote"], Rounds: 2),
        new(Deepening, ["Approfondir", "Deepen"], Rounds: 1),
    ];

    public static Moment? Of(JsonElement card) => _all.FirstOrDefault(moment => CardReading.Button(card, moment.Titles) is not null);

    /// <param name="turn">How many themes came before this one.</param>
    public bool Has(PartnerScript partner, int round, int turn) => Name switch
    {
        Naming => round != 1 || partner.Changes.Count > 1,
        // Nobody has something to say on every theme; half of them is lively enough.
        Deepening => (partner.Number + turn) % 2 == 0,
        _ => true,
    };

    public bool IsDone(PartnerScript partner, int round) => Name switch
    {
        Naming => round == 2,
        Prioritising => round == 1,
        _ => false,
    };

    /// <summary>What is put into the form, and what instead when that is refused.</summary>
    public IEnumerable<FormFilling.Fill> Fills(PartnerScript partner, int round, int turn) => Name switch
    {
        Naming => [new(Text: partner.Changes[round].Text, Choice: partner.Changes[round].Sign, More: round == 0 ? partner.Why : null)],
        Prioritising => [new(Points: [3, 2], First: partner.Number % 3), new(Points: [2, 1], First: partner.Number % 3), new(Points: [1], First: partner.Number % 3)],
        _ => [new(Text: partner.Lessons[(partner.Number / 2 + turn) % 3], ChoiceIndex: (partner.Number / 2 + turn) % 3)],
    };
}
