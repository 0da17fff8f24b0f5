using System.Text;
using CollabBot.Domain;

namespace CollabBot.Minutes;

/// <summary>Decodes the bytes of a file: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text and whether it was read as Windows-1252, or the fault.</summary>
    public static (string? Text, bool IsOldEncoding, MinutesFault? Fault) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MinutesReader.MaxBytes)
            return (null, false, new MinutesFault.TooLarge(bytes.Length, MinutesReader.MaxBytes));
        if (StartsAsBinary(bytes)) return (null, false, new MinutesFault.NotText());

        var (text, old) = Read(bytes);
        var fault = text is null ? new MinutesFault.NotText() : Inspect(text);
        return fault is null ? (text, old, null) : (null, old, fault);
    }

    /// <summary>Why a text cannot be minutes; null if it can.</summary>
    private static MinutesFault? Inspect(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return new MinutesFault.Empty();
        if (!Wording.IsStorable(text)) return new MinutesFault.NotText();

        var controls = text.Count(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085'));
        if (controls * 100 > text.Length) return new MinutesFault.NotText();

        var start = text.AsSpan().TrimStart();
        if (start.StartsWith(@"{\rtf", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            return new MinutesFault.Markup();
        }

        return null;
    }

    private static bool StartsAsBinary(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\x03\x04"u8)
        || bytes.StartsWith("%PDF-"u8)
        || bytes.StartsWith("\u007fELF"u8)
        || bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])
        || bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])
        || bytes.StartsWith<byte>([0x1F, 0x8B]);

    private static (string? Text, bool Old) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        else if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Strictly(Utf16(bigEndian: false), bytes[2..]), false);
        else if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (Strictly(Utf16(bigEndian: true), bytes[2..]), false);
        else if (BareUtf16(bytes) is { } utf16) return (Strictly(utf16, bytes), false);

        if (Strictly(StrictUtf8, bytes) is { } text) return (text, false);

        // Not UTF-8, so read as Windows-1252, which unlike Latin-1 has œ and the typographic apostrophe.
        return bytes.Contains((byte)0) ? (null, true) : (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    // Detects UTF-16 without a byte order mark: in Western text most characters have a zero byte, and all of these at even or all at odd
    // positions.
    private static UnicodeEncoding? BareUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0 || !bytes.Contains((byte)0)) return null;

        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var most = bytes.Length / 2 * 3 / 4;
        return odd > most && even == 0 ? Utf16(bigEndian: false)
            : even > most && odd == 0 ? Utf16(bigEndian: true)
            : null;
    }
}
