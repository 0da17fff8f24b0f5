using System.Text.Json;

namespace CollabBot.LocalChannel.Page;

/// <summary>What every request of the page says: who acts, in which language, where.</summary>
internal abstract record PageRequest
{
    /// <summary>The person's key.</summary>
    public string? Person { get; init; }

    /// <summary>fr-CA or en-CA; anything else counts as fr-CA.</summary>
    public string? Locale { get; init; }

    /// <summary>A channel, the group chat or the private chat.</summary>
    public string? Conversation { get; init; }
}

internal sealed record OpenRequest : PageRequest;

/// <summary>A typed message; without a root it starts a thread.</summary>
internal sealed record MessageRequest : PageRequest
{
    public string? Root { get; init; }

    public string? Text { get; init; }

    public bool Mention { get; init; }
}

/// <summary>Something pressed on the card of a message.</summary>
internal abstract record CardRequest : PageRequest
{
    public string? Message { get; init; }

    /// <summary>The action's data merged with the card's inputs.</summary>
    public JsonElement? Data { get; init; }
}

internal sealed record SubmitRequest : CardRequest;

internal sealed record ExecuteRequest : CardRequest
{
    public string? Id { get; init; }

    public string? Verb { get; init; }
}

/// <summary>Asks for a form or hands it in.</summary>
internal sealed record TaskRequest : CardRequest
{
    public bool Submit { get; init; }

    public bool Dark { get; init; }
}

/// <summary>Asks for the viewer's own view of a card.</summary>
internal sealed record RefreshRequest : CardRequest
{
    public bool ByHand { get; init; }
}

/// <summary>An action on a message: without data its form is asked for.</summary>
internal sealed record MessageActionRequest : CardRequest
{
    public string? Command { get; init; }

    public bool Dark { get; init; }
}

internal sealed record SearchRequest : PageRequest
{
    public string? Command { get; init; }

    public string? Query { get; init; }
}

/// <summary>Posts a card that was found, as a message of the person's own.</summary>
internal sealed record InsertRequest : PageRequest
{
    public string? Root { get; init; }

    public JsonElement? Card { get; init; }
}

internal sealed record FileRequest : CardRequest
{
    public bool Accept { get; init; }

    /// <summary>Which file of the message.</summary>
    public int Index { get; init; }
}

/// <summary>Somebody joins or leaves a conversation.</summary>
internal sealed record MemberRequest : PageRequest
{
    public string? Who { get; init; }

    public bool Present { get; init; }
}

/// <summary>The bot is installed or removed, or may or may not read what does not mention it.</summary>
internal sealed record BotRequest : PageRequest
{
    public bool? Present { get; init; }

    public bool? MayRead { get; init; }
}

internal sealed record TypingRequest : PageRequest;

internal sealed record DifficultyRequest : PageRequest
{
    public string? Name { get; init; }

    public bool On { get; init; }
}

/// <summary>Starts, changes or stops the scripted partners.</summary>
internal sealed record RehearsalRequest : PageRequest
{
    public bool Running { get; init; }

    public string? Speed { get; init; }
}
