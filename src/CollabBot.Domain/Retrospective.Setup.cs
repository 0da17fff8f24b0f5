namespace CollabBot.Domain;

/// <summary>A term of the group's jargon and its explanation.</summary>
public sealed record GlossaryEntry(Wording Term, Wording Explanation);

/// <content>The part of the set-up held in lists and options, and changing the set-up.</content>
public sealed partial class Retrospective
{
    /// <summary>The most preset themes, and the most glossary entries: as many as a form can show.</summary>
    public const int MaxEntries = 30;

    private readonly List<string> presetThemes = [];
    private readonly List<string> glossaryTerms = [];
    private readonly List<string> glossaryExplanations = [];

    /// <summary>The themes suggested while changes are named.</summary>
    public IReadOnlyList<string> PresetThemes => presetThemes;

    /// <summary>The glossary terms, in order.</summary>
    public IReadOnlyList<string> GlossaryTerms => glossaryTerms;

    /// <summary>The explanations, in the order of <see cref="GlossaryTerms"/>.</summary>
    public IReadOnlyList<string> GlossaryExplanations => glossaryExplanations;

    /// <summary>Whether everybody may group, not only facilitators.</summary>
    public bool GroupingByAll { get; private set; }

    /// <summary>Whether the result of the vote shows the points of the themes.</summary>
    public bool ShowsPoints { get; private set; } = true;

    /// <summary>The number of partners expected, including people without an account; null if not said.</summary>
    public int? ExpectedPartners { get; private set; }

    /// <summary>Replaces the set-up. Only a facilitator may do this, until the retrospective is closed.</summary>
    /// <param name="actor">The person who changes it.</param>
    /// <param name="settings">The complete new set-up.</param>
    /// <param name="mostGiven">The highest number of points that any person has already given.</param>
    /// <returns>
    /// The retrospective, or <see cref="Refusal.FacilitatorOnly"/>, <see cref="Refusal.WrongPhase"/>,
    /// <see cref="Refusal.PointsAlreadyGiven"/>, <see cref="Refusal.DeadlinePast"/>, <see cref="Refusal.DeadlineOutOfOrder"/>,
    /// <see cref="Refusal.AnonymityLoosened"/>.
    /// </returns>
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
        ShowsPoints = settings.ShowsPoints;
        if (settings.Deadlines is { } deadlines) ApplyDeadlines(deadlines);
        ApplyAnonymity(settings.Anonymity);
    }
}
