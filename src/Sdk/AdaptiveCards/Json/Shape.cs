using System.Text.Json;

namespace AdaptiveCards.Json;

/// <summary>
/// The JSON properties of one kind of card part, said once for both directions: how each is written and how it is read.
/// </summary>
internal abstract class Shape
{
    /// <summary>Writes the properties, without the braces around them.</summary>
    public abstract void Write(ICardPart part, CardWriter writer);

    /// <summary>Reads one property; false when this kind of part has no property of that name.</summary>
    public abstract bool TryRead(ICardPart part, string name, JsonElement value, CardReader reader);
}

/// <summary>One property of <typeparamref name="T"/>; contravariant so that a base class's properties serve its heirs.</summary>
internal interface IField<in T>
{
    string Name { get; }

    void Write(T part, CardWriter writer);

    void Read(T part, JsonElement value, CardReader reader);
}

/// <inheritdoc cref="Shape"/>
internal sealed class Shape<T> : Shape
    where T : ICardPart
{
    private readonly List<IField<T>> fields = [];

    // Names are matched as the official reader does: without regard to case.
    private readonly Dictionary<string, IField<T>> byName = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<IField<T>> Fields => fields;

    public override void Write(ICardPart part, CardWriter writer)
    {
        var typed = (T)part;
        foreach (var field in fields)
            field.Write(typed, writer);
    }

    public override bool TryRead(ICardPart part, string name, JsonElement value, CardReader reader)
    {
        if (!byName.TryGetValue(name, out var field))
            return false;
        field.Read((T)part, value, reader);
        return true;
    }

    /// <summary>Takes over the properties of a base class, in its order.</summary>
    public Shape<T> With(IEnumerable<IField<T>> inherited)
    {
        foreach (var field in inherited)
            Add(field);
        return this;
    }

    public Shape<T> Property(
        string name, Action<T, CardWriter> write, Action<T, JsonElement, CardReader> read) => Add(new Field(name, write, read));

    public Shape<T> Text(string name, Func<T, string?> get, Action<T, string?> set, string? omitted = null) => Property(
        name,
        (part, writer) => writer.Text(name, get(part), omitted),
        (part, value, reader) =>
        {
            if (reader.Text(name, value) is { } text)
                set(part, text);
        });

    public Shape<T> Flag(string name, Func<T, bool> get, Action<T, bool> set, bool omitted = false) => Property(
        name,
        (part, writer) => writer.Flag(name, get(part), omitted),
        (part, value, reader) =>
        {
            if (reader.Flag(name, value) is { } flag)
                set(part, flag);
        });

    public Shape<T> MaybeFlag(string name, Func<T, bool?> get, Action<T, bool?> set) => Property(
        name,
        (part, writer) =>
        {
            if (get(part) is { } flag)
                writer.Flag(name, flag, !flag);
        },
        (part, value, reader) => set(part, reader.Flag(name, value)));

    public Shape<T> Choice<TEnum>(string name, Func<T, TEnum> get, Action<T, TEnum> set, TEnum omitted = default)
        where TEnum : struct, Enum => Property(
        name,
        (part, writer) => writer.Choice(name, get(part), omitted),
        (part, value, reader) =>
        {
            if (reader.Choice<TEnum>(name, value) is { } choice)
                set(part, choice);
        });

    public Shape<T> MaybeChoice<TEnum>(string name, Func<T, TEnum?> get, Action<T, TEnum?> set)
        where TEnum : struct, Enum => Property(
        name,
        (part, writer) => writer.MaybeChoice(name, get(part)),
        (part, value, reader) => set(part, reader.Choice<TEnum>(name, value)));

    public Shape<T> Whole(string name, Func<T, int> get, Action<T, int> set) => Property(
        name,
        (part, writer) => writer.Whole(name, get(part)),
        (part, value, reader) => set(part, (int)Math.Clamp(reader.Number(name, value) ?? 0, int.MinValue, int.MaxValue)));

    public Shape<T> Number(string name, Func<T, double> get, Action<T, double> set) => Property(
        name,
        (part, writer) => writer.Number(name, get(part)),
        (part, value, reader) => set(part, reader.Number(name, value) ?? double.NaN));

    public Shape<T> Link(string name, Func<T, Uri?> get, Action<T, Uri?> set) => Property(
        name,
        (part, writer) => writer.Text(name, get(part)?.OriginalString, null),
        (part, value, reader) => set(part, reader.Link(name, value)));

    public Shape<T> Version(string name, Func<T, AdaptiveSchemaVersion?> get, Action<T, AdaptiveSchemaVersion?> set) => Property(
        name,
        (part, writer) => writer.Text(name, get(part)?.ToString()),
        (part, value, reader) => set(part, reader.Text(name, value) is { Length: > 0 } text ? new AdaptiveSchemaVersion(text) : null));

    /// <summary>The address alone where nothing else is said, else an object.</summary>
    public Shape<T> Background(Func<T, AdaptiveBackgroundImage?> get, Action<T, AdaptiveBackgroundImage?> set) => Property(
        AdaptiveBackgroundImage.TypeName,
        (part, writer) =>
        {
            if (get(part) is { } image && image.HasDefaultValues() && Unknowns.Of(image) is null)
                writer.Text(AdaptiveBackgroundImage.TypeName, image.Url?.OriginalString);
            else
                writer.Part(AdaptiveBackgroundImage.TypeName, get(part));
        },
        (part, value, reader) => set(part, AdaptiveBackgroundImage.Read(reader, value)));

    /// <summary>A value of any shape, as an action's data.</summary>
    public Shape<T> Anything(string name, Func<T, object?> get, Action<T, object?> set) => Property(
        name,
        (part, writer) => writer.Anything(name, get(part)),
        (part, value, _) => set(part, JsonValues.ToObject(value)));

    public Shape<T> Part<TPart>(
        string name, Func<T, TPart?> get, Action<T, TPart?> set, Func<CardReader, JsonElement, TPart?> read)
        where TPart : class, ICardPart => Property(
        name,
        (part, writer) => writer.Part(name, get(part)),
        (part, value, reader) => set(part, value.ValueKind == JsonValueKind.Null ? null : read(reader, value)));

    /// <summary>
    /// An action that hangs on something. One of an unknown type is no action here, as the official reader has it; it is kept beside
    /// the properties and written back as long as no other takes its place.
    /// </summary>
    public Shape<T> Action(string name, Func<T, AdaptiveAction?> get, Action<T, AdaptiveAction?> set) => Property(
        name,
        (part, writer) =>
        {
            if (get(part) is { } action)
                writer.Part(name, action);
            else
                writer.Anything(name, Unknowns.Of(part)?.GetValueOrDefault(name));
        },
        (part, value, reader) =>
        {
            var action = value.ValueKind == JsonValueKind.Null ? null : CardReader.Action(reader, value);
            if (action is AdaptiveUnknownAction)
                Unknowns.Keep(part, name, JsonValues.Keep(value));
            set(part, action is AdaptiveUnknownAction ? null : action);
        });

    /// <param name="name">The JSON name.</param>
    /// <param name="get">The list.</param>
    /// <param name="set">Replaces the list.</param>
    /// <param name="read">Reads one item; null leaves it out.</param>
    /// <param name="omitEmpty">An empty list is written as <c>[]</c> where the schema requires the property, else left out.</param>
    public Shape<T> Parts<TPart>(
        string name,
        Func<T, List<TPart>?> get,
        Action<T, List<TPart>> set,
        Func<CardReader, JsonElement, TPart?> read,
        bool omitEmpty = false)
        where TPart : class, ICardPart => Property(
        name,
        (part, writer) => writer.Parts(name, get(part), omitEmpty),
        (part, value, reader) => set(part, reader.Parts(name, value, read)));

    private Shape<T> Add(IField<T> field)
    {
        fields.Add(field);
        byName[field.Name] = field;
        return this;
    }

    private sealed class Field(string name, Action<T, CardWriter> write, Action<T, JsonElement, CardReader> read) : IField<T>
    {
        public string Name => name;

        public void Write(T part, CardWriter writer) => write(part, writer);

        public void Read(T part, JsonElement value, CardReader reader) => read(part, value, reader);
    }
}
