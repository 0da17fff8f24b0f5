namespace CollabBot.Startup.Packaging;

/// <summary>A fault in a package, and where it is.</summary>
internal abstract record Fault
{
    /// <summary>The schema does not know this property, so Teams refuses it.</summary>
    public sealed record Unknown(Place At) : Fault;

    public sealed record Missing(Place At) : Fault;

    public sealed record WrongKind(Place At) : Fault;

    public sealed record Empty(Place At) : Fault;

    public sealed record Placeholder(Place At) : Fault;

    public sealed record TooLong(Place At, int Length, int Most) : Fault;

    public sealed record TooMany(Place At, int Count, int Most) : Fault;

    public sealed record NotAmong(Place At, string Value, IReadOnlyList<string> Allowed) : Fault;

    public sealed record WrongForm(Place At, string Value) : Fault;

    /// <summary>A language file has a key for which the manifest has no text.</summary>
    public sealed record UnknownKey(Place At) : Fault;

    /// <summary>A language file lacks a text of the manifest.</summary>
    public sealed record Untranslated(Place At) : Fault;

    public sealed record NoZip : Fault;

    public sealed record InFolder(string File) : Fault;

    public sealed record Twice(string File) : Fault;

    public sealed record NoFile(string File) : Fault;

    public sealed record StrangeFile(string File) : Fault;

    public sealed record TooLarge(string File, long Most) : Fault;

    public sealed record NoJson(string File) : Fault;

    public sealed record NoPng(string File) : Fault;

    public sealed record WrongSize(string File, int Width, int Height, int Side) : Fault;

    /// <summary>The colour icon is transparent at this pixel. It must fill its square; Teams rounds the corners itself.</summary>
    public sealed record NotOpaque(string File, int X, int Y) : Fault;

    /// <summary>The outline icon has another colour than white at this pixel. It must be white on transparent.</summary>
    public sealed record NotWhite(string File, int X, int Y) : Fault;

    /// <summary>The outline icon is empty, or a white square.</summary>
    public sealed record NoOutline(string File) : Fault;
}
