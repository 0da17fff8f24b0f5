using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CollabBot.Startup.Packaging;

/// <summary>The expected form of a JSON value. <see cref="Check"/> returns the faults of a value.</summary>
internal abstract record Shape
{
    public abstract IEnumerable<Fault> Check(JsonNode? value, Place at);

    /// <summary>A text; its length is counted in Unicode characters, as JSON Schema counts it.</summary>
    public sealed record Words(int Most, Regex? Form = null, params string[] OneOf) : Shape
    {
        public override IEnumerable<Fault> Check(JsonNode? value, Place at)
        {
            if (value?.GetValueKind() != JsonValueKind.String) return [new Fault.WrongKind(at)];

            var text = value.GetValue<string>();
            var length = text.EnumerateRunes().Count();
            if (string.IsNullOrWhiteSpace(text)) return [new Fault.Empty(at)];
            if (text.Contains("{{", StringComparison.Ordinal)
                || text.Contains("}}", StringComparison.Ordinal)) return [new Fault.Placeholder(at)];
            if (length > Most) return [new Fault.TooLong(at, length, Most)];
            if (OneOf.Length > 0 && !OneOf.Contains(text, StringComparer.Ordinal)) return [new Fault.NotAmong(at, text, OneOf)];
            return Form is not null && !Form.IsMatch(text) ? [new Fault.WrongForm(at, text)] : [];
        }
    }

    public sealed record YesNo : Shape
    {
        public override IEnumerable<Fault> Check(JsonNode? value, Place at) =>
            value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? [] : [new Fault.WrongKind(at)];
    }

    public sealed record Several(Shape Each, int Most) : Shape
    {
        public override IEnumerable<Fault> Check(JsonNode? value, Place at)
        {
            if (value is not JsonArray list) return [new Fault.WrongKind(at)];
            if (list.Count == 0) return [new Fault.Empty(at)];
            if (list.Count > Most) return [new Fault.TooMany(at, list.Count, Most)];
            return list.SelectMany((item, index) => Each.Check(item, at.Item(index)));
        }
    }

    public sealed record Thing(params (string Name, Shape Shape, bool Required)[] Properties) : Shape
    {
        public override IEnumerable<Fault> Check(JsonNode? value, Place at)
        {
            if (value is not JsonObject thing) return [new Fault.WrongKind(at)];
            return
            [
                .. thing
                    .Where(property => !Properties.Any(known => known.Name == property.Key))
                    .Select(property => new Fault.Unknown(at.Property(property.Key))),
                .. Properties
                    .Where(known => known.Required && !thing.ContainsKey(known.Name))
                    .Select(known => new Fault.Missing(at.Property(known.Name))),
                .. Properties
                    .Where(known => thing.ContainsKey(known.Name))
                    .SelectMany(known => known.Shape.Check(thing[known.Name], at.Property(known.Name))),
            ];
        }
    }
}

/// <summary>A place in a file of the package, written as in language files: <c>bots[0].commandLists[1].commands[2].title</c>.</summary>
internal sealed record Place(string File, string Path = "")
{
    public Place Property(string name) => this with { Path = Path.Length == 0 ? name : $"{Path}.{name}" };

    public Place Item(int index) => this with { Path = Path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]" };
}
