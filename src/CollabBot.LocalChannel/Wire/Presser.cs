using CollabBot.LocalChannel.Conversations;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Who acts on the page, where, in which language, and at which address this process was reached.</summary>
/// <param name="Person">The person.</param>
/// <param name="Address">The conversation and thread.</param>
/// <param name="Locale">The client's language, for example fr-CA.</param>
/// <param name="Here">This process's own address, ending with a slash.</param>
internal sealed record Presser(DemoPerson Person, ConversationAddress Address, string Locale, Uri Here);
