namespace CollabBot.Domain;

/// <summary>A word of the group's own, and what it means.</summary>
public sealed record GlossaryEntry(Wording Term, Wording Explanation);

/// <content>The set-up: what it is made of beside the first fields, and changing it.</content>
public sealed partial class Retrospective
{
    /// <summary>The most preset themes, and the most words of a glossary: what a form can still show.</summary>
    public const int MostEntries = 30;

    private readonly List<string> presetThemes = [];
    private readonly List<string> glossaryTerms = [];
    private readonly List<string> glossaryExplanations = [];

    /// <summary>Themes offered while changes are named.</summary>
    public IReadOnlyList<string> PresetThemes => presetThemes;

    /// <summary>The group's own words, in their order.</summary>
    public IReadOnlyList<string> GlossaryTerms => glossaryTerms;

    /// <summary>What those words mean, in the same order.</summary>
    public IReadOnlyList<string> GlossaryExplanations => glossaryExplanations;

    /// <summary>Whether everybody may group, and not only the facilitator.</summary>
    public bool GroupingByAll { get; private set; }

    /// <summary>How many partners are expected in all, where somebody said so: the room may hold people who have no account.</summary>
    public int? ExpectedPartners { get; private set; }

    /// <summary>Changes the set-up; the facilitator's act, until it is closed.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="settings">The whole set-up as it is to be.</param>
    /// <param name="mostGiven">The most points that one person has given.</param>
    public Outcome<Retrospective> ChangeSetup(Actor actor, RetrospectiveSettings settings, int mostGiven)
    {
        if (!actor.IsFacilitator) return new Refusal.FacilitatorOnly();
        if (Phase == Phase.Closed) return new Refusal.WrongPhase(Phase, Phase.Draft);
        if (settings.PointsPerPerson < mostGiven) return new Refusal.PointsAlreadyGiven(settings.PointsPerPerson, mostGiven);
        if (settings.Deadlines?.Guard(Deadlines) is { } past) return past;
        if (GuardAnonymity(settings.Anonymity) is { } loosened) return loosened;

        Apply(settings);
        return this;
    }

    private void ApplySetup(RetrospectiveSettings settings)
    {
        presetThemes.Clear();
        presetThemes.AddRange((settings.PresetThemes ?? []).Select(theme => theme.Text));
        glossaryTerms.Clear();
        glossaryTerms.AddRange((settings.Glossary ?? []).Select(entry => entry.Term.Text));
        glossaryExplanations.Clear();
        glossaryExplanations.AddRange((settings.Glossary ?? []).Select(entry => entry.Explanation.Text));
        GroupingByAll = settings.GroupingByAll;
        ExpectedPartners = settings.ExpectedPartners;
        if (settings.Deadlines is { } deadlines) ApplyDeadlines(deadlines);
        ApplyAnonymity(settings.Anonymity);
    }
}
