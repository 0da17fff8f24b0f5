using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Setup;

/// <summary>Opens the form that sets up a retrospective.</summary>
internal sealed record OpenStartForm : IRequest;

/// <summary>Sets up a retrospective.</summary>
internal sealed record StartRetrospective(StartFields Fields) : IRequest;

/// <summary>Starts the set-up dialog for a new retrospective.</summary>
internal sealed record StartStepByStep : IRequest;

/// <summary>Starts the dialog that changes the set-up of a retrospective.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetupStepByStep(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Opens the form that changes the set-up.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record OpenSetupForm(RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>Changes the set-up by form.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetup(RetrospectiveId? Retrospective, StartFields Fields) : IRetrospectiveRequest;

/// <summary>Changes one setting in text; the field is null if its name is unknown.</summary>
[Needs(Access.Open, Leads = true)]
internal sealed record ChangeSetting(SetupField? Field, string? Text, RetrospectiveId? Retrospective = null) : IRetrospectiveRequest;

/// <summary>The fields of the set-up that can be changed by text.</summary>
internal enum SetupField
{
    Title,
    Intention,
    Period,
    HeldOn,
    Place,
    RetainedCount,
    PointsPerPerson,
    Language,
    PresetThemes,
    Glossary,
    GroupingByAll,
    ExpectedPartners,
    NamingDeadline,
    GroupingDeadline,
    PrioritisingDeadline,
    DeepeningDeadline,
    Anonymity,
}

internal sealed record StartFields(
    string? Title,
    string? Intention = null,
    string? From = null,
    string? To = null,
    string? HeldOn = null,
    string? Place = null,
    string? RetainedCount = null,
    string? PointsPerPerson = null,
    string? Language = null,
    string? PresetThemes = null,
    string? Glossary = null,
    string? GroupingByAll = null,
    string? ExpectedPartners = null,
    string? NamingDeadline = null,
    string? GroupingDeadline = null,
    string? PrioritisingDeadline = null,
    string? DeepeningDeadline = null,
    string? Anonymity = null);
