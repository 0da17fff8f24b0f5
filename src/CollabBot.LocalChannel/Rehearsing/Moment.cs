using System.Text.Json;

namespace CollabBot.LocalChannel.Rehearsing;

/// <summary>A step in which the scripted partners act, and what they do in it.</summary>
/// <param name="Name">The step's key; the page selects its text by it.</param>
/// <param name="Titles">The titles of the live card's button by which the step is recognised and its form opened.</param>
/// <param name="Rounds">How many times each partner acts in the step.</param>
internal sealed record Moment(string Name, string[] Titles, int Rounds)
{
    public const string Naming = "naming";
    public const string Prioritising = "prioritising";
    public const string Deepening = "deepening";

    public static readonly string[] DoneTitles = ["J'ai terminé", "I'm done"];

    private static readonly Moment[] All =
    [
        // Interval 0: one change. Interval 1: a second change, for partners who have one. Interval 2: « J’ai terminé ».
        new(Naming, ["Nommer un changement", "Name a change"], Rounds: 3),
        new(Prioritising, ["Voter", "Vote"], Rounds: 2),
        new(Deepening, ["Approfondir", "Dig deeper"], Rounds: 1),
    ];

    public static Moment? Of(JsonElement card) => All.FirstOrDefault(moment => CardReading.Button(card, moment.Titles) is not null);

    /// <summary>Whether the partner acts in this round.</summary>
    /// <param name="partner">The partner.</param>
    /// <param name="round">The round, from 0.</param>
    /// <param name="turn">The number of steps and themes that the partners have met before this one.</param>
    public bool Has(PartnerScript partner, int round, int turn) => Name switch
    {
        Naming => round != 1 || partner.Changes.Count > 1,
        // In a real meeting, people do not comment on every theme: about half of the partners act on each.
        Deepening => (partner.Number + turn) % 2 == 0,
        _ => true,
    };

    /// <summary>Whether the partner presses « J’ai terminé » in this round instead of filling in a form.</summary>
    public bool IsDone(PartnerScript partner, int round) => Name switch
    {
        Naming => round == 2,
        Prioritising => round == 1,
        _ => false,
    };

    /// <summary>Returns the values for the form, in the order to try: the next ones are used if the bot refuses the form.</summary>
    public IEnumerable<FormFilling.Fill> Fills(PartnerScript partner, int round, int turn) => Name switch
    {
        Naming => [new(Text: partner.Changes[round].Text, Choice: partner.Changes[round].Sign, More: round == 0 ? partner.Why : null)],
        Prioritising =>
        [
            new(Points: [3, 2], First: partner.Number % 3),
            new(Points: [2, 1], First: partner.Number % 3),
            new(Points: [1], First: partner.Number % 3)
        ],
        _ => [new(Text: partner.Lessons[(partner.Number / 2 + turn) % 3], ChoiceIndex: (partner.Number / 2 + turn) % 3)],
    };
}
