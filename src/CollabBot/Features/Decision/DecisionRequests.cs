using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Decision;

/// <summary>Opens the form of the retained themes.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenDecisionForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Sets the retained themes, the reasons for them and the noted dissent.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record DecideRetained(RetrospectiveId? Retrospective, DecisionFields Fields, bool IsNameSeen) : IRetrospectiveRequest;

/// <summary>Retains themes by name, with a reason if other themes have more points.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record RetainByText(string Themes, string? Reason, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Notes that some people disagree with the decision.</summary>
/// <param name="Note">The note.</param>
/// <param name="IsNameSeen">Whether the person wants it stored although it may name somebody.</param>
/// <param name="Retrospective">The retrospective; null for the open one.</param>
[Needs(Access.Open, Leads = true)]
internal sealed record NoteDissent(string Note, bool IsNameSeen = false, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Notes why a theme was retained.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ExplainTheme(string Theme, string Why, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <param name="Chosen">The ids of the themes to retain, as the form sent them.</param>
/// <param name="Reason">Why these themes are retained although others have more points.</param>
/// <param name="Because">Why each theme is retained.</param>
/// <param name="Dissents">The dissent to note, one note a line.</param>
internal sealed record DecisionFields(
    IReadOnlyList<string> Chosen, string? Reason, IReadOnlyDictionary<ThemeId, string> Because, string? Dissents);
