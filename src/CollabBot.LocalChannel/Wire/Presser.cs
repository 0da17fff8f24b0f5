using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>The person who acts on the page, with conversation, language and the address of this process.</summary>
/// <param name="Person">The person.</param>
/// <param name="Address">The conversation and thread.</param>
/// <param name="Locale">The client's language: fr-CA or en-CA.</param>
/// <param name="Here">The base address under which this process was called, ending with a slash.</param>
internal sealed record Presser(DemoPerson Person, ConversationAddress Address, string Locale, Uri Here);
