namespace Microsoft.Bot.Schema;

/// <summary>A call that expects an answer in the HTTP response.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>Name.</summary>
    string? Name { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation or activity this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
