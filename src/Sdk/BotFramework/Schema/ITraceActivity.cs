namespace Microsoft.Bot.Schema;

/// <summary>A record for the developer, shown by the emulator only.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>Name.</summary>
    string? Name { get; set; }

    /// <summary>A label for the developer.</summary>
    string? Label { get; set; }

    /// <summary>Says what the value is.</summary>
    string? ValueType { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }

    /// <summary>Another conversation or activity this one is about.</summary>
    ConversationReference? RelatesTo { get; set; }
}
