using System.Text.Json.Nodes;
using CollabBot.Localization;
using NJsonSchema;
using NJsonSchema.Validation;

namespace CollabBot.Startup.Packaging;

/// <summary>A fault in a JSON file of the package.</summary>
/// <param name="Path">Where, as language files write it: <c>bots[0].commandLists[1].commands[2].title</c>.</param>
/// <param name="Sentence">What is wrong, for the person who makes the package.</param>
/// <param name="IsWrongKind">Whether the value is, for example, a number instead of a text.</param>
internal sealed record Fault(string Path, string Sentence, bool IsWrongKind = false);

/// <summary>Validates JSON with a published schema and gives each error its sentence.</summary>
internal static class SchemaRules
{
    public static IEnumerable<Fault> Check(JsonSchema schema, string file, JsonObject json, Texts texts) =>
        schema.Validate(json.ToJsonString()).SelectMany(Innermost).Select(error => Told(error, file, texts));

    /// <summary>An error inside a list is wrapped in one error for each list around it.</summary>
    private static IEnumerable<ValidationError> Innermost(ValidationError error) => error is ChildSchemaValidationError
    {
        Kind: ValidationErrorKind.ArrayItemNotValid or ValidationErrorKind.AdditionalPropertiesNotValid,
    } outer
        ? outer.Errors.Values.SelectMany(inner => inner).SelectMany(Innermost)
        : [error];

    private static Fault Told(ValidationError error, string file, Texts texts)
    {
        var path = PathOf(error);
        var value = error.Token?.ToString() ?? "";
        return error.Kind switch
        {
            ValidationErrorKind.NoAdditionalPropertiesAllowed => new(path, texts.FaultUnknown(file, path)),
            ValidationErrorKind.PropertyRequired => new(path, texts.FaultMissing(file, path)),
            ValidationErrorKind.StringTooLong => new(path, texts.FaultTooLong(file, path, value.Length, error.Schema.MaxLength!.Value)),
            ValidationErrorKind.TooManyItems => new(path, texts.FaultTooMany(file, path, error.Token!.Count(), error.Schema.MaxItems)),
            ValidationErrorKind.NotInEnumeration =>
                new(path, texts.FaultNotAmong(file, path, value, string.Join(", ", error.Schema.Enumeration.OfType<string>()))),
            ValidationErrorKind.PatternMismatch or ValidationErrorKind.UriExpected => new(path, texts.FaultWrongForm(file, path, value)),
            ValidationErrorKind.StringExpected
                or ValidationErrorKind.BooleanExpected
                or ValidationErrorKind.NumberExpected
                or ValidationErrorKind.IntegerExpected
                or ValidationErrorKind.ArrayExpected
                or ValidationErrorKind.ObjectExpected
                or ValidationErrorKind.NoTypeValidates => new(path, texts.FaultWrongKind(file, path), IsWrongKind: true),
            var other => new(path, texts.FaultSchema(file, path, other.ToString())),
        };
    }

    /// <summary>The path without its beginning <c>#/</c>, and without the quotation of keys that contain dots.</summary>
    private static string PathOf(ValidationError error)
    {
        var path = error.Path?.TrimStart('#', '/') ?? "";
        return path.StartsWith("['", StringComparison.Ordinal) && path.EndsWith("']", StringComparison.Ordinal) ? path[2..^2] : path;
    }
}
