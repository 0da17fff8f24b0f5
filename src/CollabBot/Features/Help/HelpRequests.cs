using CollabBot.Requests;

namespace CollabBot.Features.Help;

/// <summary>Asks what can be done.</summary>
internal sealed record ShowHelp : IRequest, IKeepsQuestion, IOnlyAnswers;

/// <summary>Leaves the open question.</summary>
internal sealed record CancelQuestion : IRequest, IEndsQuestion;
