using System.Text.Json;

namespace CollabBot.LocalChannel.Page;

/// <summary>The fields of every request of the page: person, language and conversation.</summary>
internal abstract record PageRequest
{
    /// <summary>The person's key.</summary>
    public string? Person { get; init; }

    /// <summary>The language: fr-CA or en-CA; any other value counts as fr-CA.</summary>
    public string? Locale { get; init; }

    /// <summary>The id of a channel, the group chat or the private chat.</summary>
    public string? Conversation { get; init; }
}

/// <summary>A request by which a person takes part in a meeting, so that their scripted partner leaves the rest to them.</summary>
internal interface IPersonActs;

internal sealed record OpenRequest : PageRequest;

/// <summary>A typed message; in a channel, without a root it starts a thread.</summary>
internal sealed record MessageRequest : PageRequest, IPersonActs
{
    public string? Root { get; init; }

    public string? Text { get; init; }

    public bool Mention { get; init; }
}

/// <summary>A request about a message, in most cases about its card.</summary>
internal abstract record CardRequest : PageRequest
{
    public string? Message { get; init; }

    /// <summary>The action's data merged with the card's inputs.</summary>
    public JsonElement? Data { get; init; }
}

internal sealed record SubmitRequest : CardRequest, IPersonActs;

internal sealed record ExecuteRequest : CardRequest, IPersonActs
{
    public string? Id { get; init; }

    public string? Verb { get; init; }
}

/// <summary>Requests a form or submits it.</summary>
internal sealed record TaskRequest : CardRequest, IPersonActs
{
    public bool Submit { get; init; }

    public bool Dark { get; init; }
}

/// <summary>Requests the viewer's own view of a card.</summary>
internal sealed record RefreshRequest : CardRequest
{
    public bool ByHand { get; init; }
}

/// <summary>A message action: requests its form, or submits it if there is data.</summary>
internal sealed record MessageActionRequest : CardRequest, IPersonActs
{
    public string? Command { get; init; }

    public bool Dark { get; init; }
}

internal sealed record SearchRequest : PageRequest
{
    public string? Command { get; init; }

    public string? Query { get; init; }
}

/// <summary>Posts a card from a search result as the person's own message.</summary>
internal sealed record InsertRequest : PageRequest
{
    public string? Root { get; init; }

    public JsonElement? Card { get; init; }
}

internal sealed record FileRequest : CardRequest
{
    public bool Accept { get; init; }

    /// <summary>The index of the file in the message.</summary>
    public int Index { get; init; }
}

/// <summary>Adds a person to a conversation or removes them.</summary>
internal sealed record MemberRequest : PageRequest
{
    public string? Who { get; init; }

    public bool Present { get; init; }
}

/// <summary>Installs or removes the bot, or sets its permission to read messages without a mention; a null field changes nothing.</summary>
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
