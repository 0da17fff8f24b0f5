using CollabBot.Requests;

namespace CollabBot.Retrospectives;

/// <content>The conversations that a search covers.</content>
internal sealed partial class RetrospectiveQueries
{
    /// <summary>The conversation the search was opened in; in the private chat, the conversations the person belongs to.</summary>
    public async Task<List<string>> SearchableAsync(Turn turn, CancellationToken cancellationToken) =>
        turn.IsShared ? [turn.Conversation] : await ConversationsOfPersonAsync(turn, cancellationToken);
}
