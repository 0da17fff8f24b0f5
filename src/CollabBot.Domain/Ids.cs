namespace CollabBot.Domain;

/// <summary>
/// The identifier of a retrospective. It is random, so that it does not reveal when or by whom the retrospective was created.
/// </summary>
public readonly record struct RetrospectiveId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Parses the format of <see cref="ToString"/>, or any other usual spelling of a GUID.</summary>
    public static bool TryParse(string? text, out RetrospectiveId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new RetrospectiveId(value);
        return read;
    }
}

/// <summary>The identifier of a change; random.</summary>
public readonly record struct ChangeId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Parses the format of <see cref="ToString"/>.</summary>
    public static bool TryParse(string? text, out ChangeId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new ChangeId(value);
        return read;
    }
}

/// <summary>The identifier of a theme; random.</summary>
public readonly record struct ThemeId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Parses the format of <see cref="ToString"/>.</summary>
    public static bool TryParse(string? text, out ThemeId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new ThemeId(value);
        return read;
    }
}

/// <summary>The identifier of a lesson; random.</summary>
public readonly record struct LessonId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("N");

    /// <summary>Parses the format of <see cref="ToString"/>.</summary>
    public static bool TryParse(string? text, out LessonId id)
    {
        var read = Guid.TryParse(text, out var value);
        id = new LessonId(value);
        return read;
    }
}

/// <summary>The identifier of a person within a tenant: the Entra object id, or the channel's user id if there is no object id.</summary>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
