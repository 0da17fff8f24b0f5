namespace CollabBot.Domain;

/// <summary>Names one retrospective; random, so that it tells nothing about when or by whom it was made.</summary>
public readonly record struct RetrospectiveId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads what <see cref="ToString"/> wrote, or any other usual spelling of a GUID.</summary>
    public static bool TryParse(string? text, out RetrospectiveId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new RetrospectiveId(value);
        return read;
    }
}

/// <summary>Names one change; random.</summary>
public readonly record struct ChangeId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out ChangeId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new ChangeId(value);
        return read;
    }
}

/// <summary>Names one theme; random.</summary>
public readonly record struct ThemeId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out ThemeId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new ThemeId(value);
        return read;
    }
}

/// <summary>Names one lesson; random.</summary>
public readonly record struct LessonId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static bool TryParse(string? text, out LessonId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new LessonId(value);
        return read;
    }
}

/// <summary>
/// A person within the tenant of the conversation: her Entra object id, or the channel's own user id where that is missing.
/// </summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
