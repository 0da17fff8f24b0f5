using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using CollabBot.Startup.Packaging;
using CollabBot.Testing;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>Reads app packages and builds changed ones.</summary>
internal static class Zips
{
    public static readonly PackageValues Values = new(
        "3b9f6c1e-8a52-4f7d-a0c4-e15d27b68f90",
        "bot.example.org",
        "1.2.0",
        "Table de quartier",
        "https://example.org/",
        "https://example.org/privacy",
        "https://example.org/terms",
        Listens: false);

    public static Dictionary<string, byte[]> Files(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    public static JsonObject Json(byte[] package, string file) => JsonNode.Parse(Files(package)[file])!.AsObject();

    public static byte[] Zip(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A valid package in which one JSON file was changed.</summary>
    public static byte[] With(string file, Action<JsonObject> change)
    {
        var files = Files(AppPackage.Make(Values));
        var json = JsonNode.Parse(files[file])!.AsObject();
        change(json);
        files[file] = System.Text.Encoding.UTF8.GetBytes(json.ToJsonString(Wire.Plain));
        return Zip(files);
    }

    /// <summary>A valid package in which two JSON files were changed.</summary>
    public static byte[] With(string file, Action<JsonObject> change, string other, Action<JsonObject> changeOther)
    {
        var files = Files(With(file, change));
        files[other] = Files(With(other, changeOther))[other];
        return Zip(files);
    }

    public static byte[] With(string file, byte[]? content)
    {
        var files = Files(AppPackage.Make(Values));
        if (content is null) files.Remove(file);
        else files[file] = content;
        return Zip(files);
    }

    /// <summary>
    /// A square PNG with 8 bits per channel and the PNG colour type <paramref name="kind"/>; type
    /// 6 has the channels red, green, blue and alpha.
    /// </summary>
    public static byte[] Png(int side, byte kind, byte filter, Func<int, int, byte[]> pixel, params (string Name, byte[] Content)[] more)
    {
        using var raw = new MemoryStream();
        using (var zlib = new ZLibStream(raw, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var y = 0; y < side; y++)
            {
                zlib.WriteByte(filter);
                for (var x = 0; x < side; x++) zlib.Write(pixel(x, y));
            }
        }

        return
        [
            .. PngHeader(side, side, kind),
            .. more.SelectMany(chunk => Chunk(chunk.Name, chunk.Content)),
            .. Chunk("IDAT", raw.ToArray()),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>The beginning of a PNG with 8 bits per channel: the signature and the chunk IHDR.</summary>
    public static byte[] PngHeader(int width, int height, byte kind)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, kind);
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", header)];
    }

    public static byte[] Chunk(string name, byte[] content)
    {
        byte[] named = [.. System.Text.Encoding.ASCII.GetBytes(name), .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(named.Length + 4), Crc(named));
        return chunk;
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        return ~crc;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
