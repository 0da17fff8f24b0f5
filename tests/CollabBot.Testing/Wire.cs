using System.Text.Encodings.Web;
using System.Text.Json;

namespace CollabBot.Testing;

internal static class Wire
{
    /// <summary>Writes accented letters as they are instead of as <c>\u</c> escapes, so that tests can search for words.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text with no-break spaces replaced by ordinary ones, because a reader cannot tell them apart.</summary>
    public static string Readable(string? text) => (text ?? "").Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
