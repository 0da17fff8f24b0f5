namespace Microsoft.Bot.Schema;

/// <summary>The outcome of a command activity.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>Name.</summary>
    string? Name { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }
}
