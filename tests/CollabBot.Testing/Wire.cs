using System.Text.Encodings.Web;
using System.Text.Json;

namespace CollabBot.Testing;

internal static class Wire
{
    /// <summary>JSON in which « é » stays « é », so that words can be searched for.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A text as it is read: nobody sees which space is a no-break one.</summary>
    public static string Readable(string? text) => (text ?? "").Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
