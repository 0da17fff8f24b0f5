namespace Microsoft.Bot.Schema;

public partial class Entity
{
    /// <summary>This entity as a more particular type.</summary>
    /// <typeparam name="T">What it is to be read as.</typeparam>
    /// <returns>A new instance with the same fields.</returns>
    public T? GetAs<T>() => SchemaJson.To<T>(SchemaJson.ToElement(this));

    /// <summary>Takes over the fields of an object.</summary>
    /// <typeparam name="T">Type of the object.</typeparam>
    /// <param name="obj">The object.</param>
    public void SetAs<T>(T obj)
    {
        var read = SchemaJson.To<Entity>(SchemaJson.ToElement(obj));
        Type = read?.Type;
        Extra = read?.Extra;
    }

    /// <summary>Whether two entities say the same on the wire.</summary>
    /// <param name="other">The other entity.</param>
    /// <returns>True if all fields are equal.</returns>
    public bool Equals(Entity? other) =>
        other is not null && System.Text.Json.JsonElement.DeepEquals(SchemaJson.ToElement(this), SchemaJson.ToElement(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
