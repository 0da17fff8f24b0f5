namespace Microsoft.Bot.Schema;

/// <summary>An activity that asks a bot to do something.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>Name.</summary>
    string? Name { get; set; }

    /// <summary>Payload: as read from the wire, JSON; for sending, any object.</summary>
    object? Value { get; set; }
}
