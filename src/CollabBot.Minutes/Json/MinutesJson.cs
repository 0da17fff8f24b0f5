using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CollabBot.Domain;

namespace CollabBot.Minutes.Json;

/// <summary>The export file: minutes as versioned JSON, which is read back without loss. seeds/README.md describes its fields.</summary>
public static class MinutesJson
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Characters such as « é » are not escaped, because people read the file too. This is safe
    // because the file is never put into a web page.
    private static readonly MinutesJsonContext Context = new(new JsonSerializerOptions(MinutesJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>The export as text, with line feeds as line breaks.</summary>
    public static string Write(MinutesContent minutes) => JsonSerializer.Serialize(FileOf(minutes), Context.MinutesJsonFile) + "\n";

    /// <summary>The export in UTF-8 without a byte order mark.</summary>
    public static byte[] WriteBytes(MinutesContent minutes) => StrictUtf8.GetBytes(Write(minutes));

    /// <summary>Reads an export from text. It never throws because of the content.</summary>
    public static MinutesJsonReading Read(string text)
    {
        try
        {
            return Read(StrictUtf8.GetBytes(text));
        }
        catch (EncoderFallbackException)
        {
            return new MinutesJsonReading.Refused(new MinutesJsonFault.UnreadableText("$"));
        }
    }

    /// <summary>Reads an export from UTF-8, with or without a byte order mark. It never throws because of the content.</summary>
    public static MinutesJsonReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MinutesReader.MaxBytes)
            return new MinutesJsonReading.Refused(new MinutesJsonFault.TooLarge(bytes.Length, MinutesReader.MaxBytes));
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];

        MinutesJsonFile? file;
        try
        {
            file = JsonSerializer.Deserialize(bytes, Context.MinutesJsonFile);
        }
        catch (JsonException fault)
        {
            return new MinutesJsonReading.Refused(FaultOf(fault, bytes));
        }
        catch (InvalidOperationException)
        {
            // A string with half of a surrogate pair cannot be converted to text.
            return new MinutesJsonReading.Refused(new MinutesJsonFault.UnreadableText("$"));
        }

        return file is null ? new MinutesJsonReading.Refused(new MinutesJsonFault.WrongType("$")) : new MinutesJsonCheck().Check(file);
    }

    private static MinutesJsonFault FaultOf(JsonException fault, ReadOnlySpan<byte> bytes)
    {
        if (fault.InnerException is JsonException || fault.Path is null) return new MinutesJsonFault.NotJson((fault.LineNumber ?? 0) + 1);
        return fault.InnerException is InvalidOperationException && HoldsHalfPair(bytes)
            ? new MinutesJsonFault.UnreadableText(PathOf(fault.Path))
            : new MinutesJsonFault.WrongType(PathOf(fault.Path));
    }

    // The serializer throws the same exceptions for a value of another type and for half of a surrogate pair (« \ud800 »).
    // Only the tokens of the text tell which it was.
    private static bool HoldsHalfPair(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped) reader.GetString();
            }

            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string PathOf(string path) => path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path;

    private static MinutesJsonFile FileOf(MinutesContent minutes) => new()
    {
        Version = Version,
        Title = minutes.Title,
        Intention = minutes.Intention,
        Period = minutes.Period is { } period ? new MinutesJsonPeriod { From = period.From, To = period.To } : null,
        HeldOn = minutes.HeldOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Place = minutes.Place,
        Language = minutes.Language,
        Phase = MinutesJsonNames.Of(minutes.Phase),
        RetainedCount = minutes.RetainedCount,
        PointsPerPerson = minutes.PointsPerPerson,
        Anonymity = MinutesJsonNames.Of(minutes.Anonymity),
        ClosedOn = minutes.ClosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Notes = minutes.Notes,
        OverrideReason = minutes.OverrideReason,
        Dissents = minutes.Dissents,
        Themes = [.. minutes.Themes.Select(FileOf)],
        Ungrouped = [.. minutes.Ungrouped.Select(FileOf)],
    };

    private static MinutesJsonTheme FileOf(MinutesTheme theme) => new()
    {
        LongLabel = theme.LongLabel,
        ShortLabel = theme.ShortLabel,
        Direction = MinutesJsonNames.Of(theme.Direction),
        Retained = theme.Retained,
        Rank = theme.Rank,
        DeepeningRank = theme.DeepeningRank,
        Points = theme.Points,
        RetainedBecause = theme.RetainedBecause,
        Changes = [.. theme.Changes.Select(FileOf)],
        Lessons =
        [
            .. theme.Lessons.Select(lesson => new MinutesJsonLesson
            {
                Kind = MinutesJsonNames.Of(lesson.Kind),
                Text = lesson.Text,
                Items = lesson.Items,
                PlusOnes = lesson.PlusOnes == 0 ? null : lesson.PlusOnes
            }),
        ],
    };

    private static MinutesJsonChange FileOf(MinutesChange change) => new()
    {
        Text = change.Text,
        Direction = MinutesJsonNames.Of(change.Direction),
        Why = change.Why,
        Example = change.Example,
        ProposedTheme = change.ProposedTheme,
        Name = change.Author?.Name,
        Organisation = change.Author?.Organisation,
        ForRoom = change.Author is { ForRoom: true } ? true : null,
    };
}
