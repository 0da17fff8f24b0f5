using System.Text.Json;

namespace CollabBot.LocalChannel.Page;

/// <summary>What every request of the page says: who acts, in which language, where.</summary>
internal abstract record PageRequest
{
    /// <summary>The person's key.</summary>
    public string? Person { get; init; }

    /// <summary>fr-CA or en-CA; anything else counts as fr-CA.</summary>
    public string? Locale { get; init; }

    /// <summary>Channel or private chat.</summary>
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
