using System.Buffers.Binary;
using System.IO.Compression;
using CollabBot.Localization;
using StbImageSharp;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// The size, colours and transparency that Teams wants of the two icons. Each method returns the sentence of the first fault.
/// </summary>
internal static class IconRules
{
    private const int ColourSide = 192;
    private const int OutlineSide = 32;

    /// <summary>More than the pixels of an icon take: 192 × 192 pixels with 16 bits for each of four channels are 288 KB.</summary>
    private const int MaxInflated = 300 * 1024;

    /// <summary>The beginning of every PNG file: the signature, then the chunk IHDR with its 13 bytes.</summary>
    private static ReadOnlySpan<byte> Beginning => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    /// <summary>The colour icon fills its square; Teams rounds the corners itself.</summary>
    public static string? CheckColour(string file, byte[] bytes, Texts texts)
    {
        if (Read(file, bytes, ColourSide, texts, out var pixels) is { } fault) return fault;
        foreach (var (x, y, pixel) in pixels)
        {
            if (pixel.Alpha < 255) return texts.FaultNotOpaque(file, x, y);
        }

        return null;
    }

    /// <summary>The outline icon is white on transparent.</summary>
    public static string? CheckOutline(string file, byte[] bytes, Texts texts)
    {
        if (Read(file, bytes, OutlineSide, texts, out var pixels) is { } fault) return fault;
        foreach (var (x, y, pixel) in pixels)
        {
            if (pixel is { Alpha: > 0 } and not { Red: 255, Green: 255, Blue: 255 }) return texts.FaultNotWhite(file, x, y);
        }

        return pixels.Count(at => at.Pixel.Alpha > 0) is 0 or OutlineSide * OutlineSide ? texts.FaultNoOutline(file) : null;
    }

    private static string? Read(string file, byte[] bytes, int side, Texts texts, out (int X, int Y, Pixel Pixel)[] pixels)
    {
        pixels = [];
        try
        {
            using var stream = new MemoryStream(bytes);
            if (PixelData(bytes) is not { } data || ImageInfo.FromStream(stream) is not { } info) return texts.FaultNoPng(file);
            if (info.Width != side || info.Height != side) return texts.FaultWrongSize(file, info.Width, info.Height, side);
            if (IsTooMuch(data)) return texts.FaultNoPng(file);

            var image = ImageResult.FromMemory(bytes, ColorComponents.RedGreenBlueAlpha).Data;
            pixels = [.. image.Chunk(4).Select((pixel, at) => (at % side, at / side, new Pixel(pixel[0], pixel[1], pixel[2], pixel[3])))];
            return null;
        }
        catch (Exception damaged) when (damaged is InvalidOperationException or IOException or InvalidDataException)
        {
            return texts.FaultNoPng(file);
        }
    }

    /// <summary>
    /// The compressed pixels; null if the file is no PNG or is cut off. The decoder trusts the length that a chunk names, for its
    /// memory and for its way through the file, so each chunk must lie within the file.
    /// </summary>
    private static byte[]? PixelData(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Beginning)) return null;

        using var data = new MemoryStream();
        for (var at = 8; at <= file.Length - 12;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12) return null;

            var type = file.AsSpan(at + 4, 4);
            if (type.SequenceEqual("IEND"u8)) return data.ToArray();
            if (type.SequenceEqual("IDAT"u8)) data.Write(file, at + 8, (int)length);
            at += 12 + (int)length;
        }

        return null;
    }

    /// <summary>
    /// Whether the pixels inflate to more than an icon has: the decoder would inflate all of it. A wrong checksum throws here, too;
    /// the decoder does not compare it.
    /// </summary>
    private static bool IsTooMuch(byte[] compressed)
    {
        using var inflated = new ZLibStream(new MemoryStream(compressed), CompressionMode.Decompress);
        return inflated.ReadAtLeast(new byte[MaxInflated], MaxInflated, throwOnEndOfStream: false) == MaxInflated;
    }

    private readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
}
