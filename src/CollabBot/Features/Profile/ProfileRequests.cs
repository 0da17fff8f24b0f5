using CollabBot.Requests;

namespace CollabBot.Features.Profile;

/// <summary>Sets the person's own language.</summary>
internal sealed record SetLanguage(string Language) : IRequest, IKeepsQuestion;

/// <summary>Opens the form for the person's own language.</summary>
internal sealed record OpenLanguageForm : IRequest;

/// <summary>Opens the form for organisation and role.</summary>
internal sealed record OpenOrganisationForm : IRequest;

/// <summary>Sets the person's organisation, clears it (empty text), or opens the form for it (null).</summary>
internal sealed record SetOrganisation(string? Organisation) : IRequest;

/// <summary>Sets the person's role, clears it (empty text), or opens the form for it (null).</summary>
internal sealed record SetOccupation(string? Occupation) : IRequest;

/// <summary>Sets organisation and role by form; a null role means that the form did not ask for it.</summary>
internal sealed record SetProfile(string Organisation, string? Occupation) : IRequest;
