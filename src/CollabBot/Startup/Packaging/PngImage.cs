using System.Buffers.Binary;
using System.IO.Compression;

namespace CollabBot.Startup.Packaging;

/// <summary>
/// An image as its pixels. Reads only PNG files with 8 bits per channel and without interlacing, which is the usual form of icons.
/// </summary>
internal sealed class PngImage
{
    private const int MaxSideSize = 1024;

    private readonly byte[] pixels;

    private PngImage(int width, int height, byte[] pixels) => (Width, Height, this.pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>The signature at the beginning of every PNG file.</summary>
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public (byte Red, byte Green, byte Blue, byte Alpha) this[int x, int y]
    {
        get
        {
            var at = ((y * Width) + x) * 4;
            return (pixels[at], pixels[at + 1], pixels[at + 2], pixels[at + 3]);
        }
    }

    /// <returns>The image; null if the bytes cannot be read.</returns>
    public static PngImage? Read(byte[] file)
    {
        try
        {
            return Decode(file);
        }
        catch (Exception broken) when (broken is InvalidDataException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static PngImage? Decode(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Signature)) return null;

        Header? header = null;
        byte[] palette = [];
        byte[] transparency = [];
        using var data = new MemoryStream();
        var isEnded = false;
        for (var at = Signature.Length; at < file.Length && !isEnded;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (length < 0) return null;
            var chunk = file.AsSpan(at + 4, 4 + length);
            if (Crc(chunk) != BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length))) return null;

            var content = chunk[4..];
            switch (System.Text.Encoding.ASCII.GetString(chunk[..4]))
            {
                case "IHDR": header = Header.Read(content); break;
                case "PLTE": palette = content.ToArray(); break;
                case "tRNS": transparency = content.ToArray(); break;
                case "IDAT": data.Write(content); break;
                case "IEND": isEnded = true; break;
            }

            at += 12 + length;
        }

        if (header is null || !isEnded) return null;
        data.Position = 0;
        return new PngImage(header.Width, header.Height, Colours(header, Unfilter(header, data), palette, transparency));
    }

    /// <summary>Reverses the filter that PNG applies to each line before compression.</summary>
    private static byte[] Unfilter(Header header, Stream compressed)
    {
        using var inflated = new ZLibStream(compressed, CompressionMode.Decompress);
        var line = header.Width * header.Channels;
        var result = new byte[header.Height * line];
        var raw = new byte[line + 1];
        for (var y = 0; y < header.Height; y++)
        {
            if (inflated.ReadAtLeast(raw, raw.Length, throwOnEndOfStream: false) < raw.Length) throw new InvalidDataException();

            for (var x = 0; x < line; x++)
            {
                int left = x >= header.Channels ? result[(y * line) + x - header.Channels] : 0;
                int above = y > 0 ? result[((y - 1) * line) + x] : 0;
                int corner = x >= header.Channels && y > 0 ? result[((y - 1) * line) + x - header.Channels] : 0;
                var guess = raw[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException(),
                };
                result[(y * line) + x] = (byte)(raw[x + 1] + guess);
            }
        }

        return result;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var (toLeft, toAbove, toCorner) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static byte[] Colours(Header header, byte[] samples, byte[] palette, byte[] transparency)
    {
        var result = new byte[header.Width * header.Height * 4];
        for (var pixel = 0; pixel < header.Width * header.Height; pixel++)
        {
            var sample = samples.AsSpan(pixel * header.Channels, header.Channels);
            (result[pixel * 4], result[(pixel * 4) + 1], result[(pixel * 4) + 2], result[(pixel * 4) + 3]) = header.Kind switch
            {
                ColourKind.Grey => (sample[0], sample[0], sample[0], IsClear(transparency, sample) ? (byte)0 : (byte)255),
                ColourKind.Colour => (sample[0], sample[1], sample[2], IsClear(transparency, sample) ? (byte)0 : (byte)255),
                ColourKind.Palette => OfPalette(sample[0]),
                ColourKind.GreyAlpha => (sample[0], sample[0], sample[0], sample[1]),
                _ => (sample[0], sample[1], sample[2], sample[3]),
            };
        }

        return result;

        (byte Red, byte Green, byte Blue, byte Alpha) OfPalette(int colour) =>
            (
                palette[colour * 3],
                palette[(colour * 3) + 1],
                palette[(colour * 3) + 2],
                colour < transparency.Length ? transparency[colour] : (byte)255);
    }

    /// <summary>
    /// Whether a pixel has the colour that stands for transparent in an image without an alpha channel. PNG
    /// stores this colour with two bytes per channel.
    /// </summary>
    private static bool IsClear(byte[] transparency, ReadOnlySpan<byte> sample)
    {
        if (transparency.Length < sample.Length * 2) return false;
        for (var channel = 0; channel < sample.Length; channel++)
        {
            if (transparency[(channel * 2) + 1] != sample[channel]) return false;
        }

        return true;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }

    /// <summary>The colour types of the PNG specification, by their numbers.</summary>
    private enum ColourKind
    {
        Grey = 0,
        Colour = 2,
        Palette = 3,
        GreyAlpha = 4,
        ColourAlpha = 6,
    }

    private sealed record Header(int Width, int Height, ColourKind Kind)
    {
        public int Channels => Kind switch
        {
            ColourKind.Grey or ColourKind.Palette => 1,
            ColourKind.GreyAlpha => 2,
            ColourKind.Colour => 3,
            _ => 4,
        };

        public static Header? Read(ReadOnlySpan<byte> content)
        {
            var (width, height, kind) = (
                BinaryPrimitives.ReadInt32BigEndian(content),
                BinaryPrimitives.ReadInt32BigEndian(content[4..]),
                (ColourKind)content[9]);
            var isReadable = content[8] == 8
                && content[12] == 0
                && Enum.IsDefined(kind)
                && width is > 0 and <= MaxSideSize
                && height is > 0 and <= MaxSideSize;
            return isReadable ? new Header(width, height, kind) : null;
        }
    }
}
