namespace Microsoft.Bot.Schema;

/// <summary>Something happened that is not a message; no answer is expected.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>Name.</summary>
    string? Name { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation or activity this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
