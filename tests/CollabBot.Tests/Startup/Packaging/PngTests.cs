using System.IO.Compression;
using CollabBot.Localization;
using CollabBot.Startup.Packaging;

namespace CollabBot.Tests.Startup.Packaging;

/// <summary>An icon may be a PNG of any colour type; what is damaged or hostile is refused with a sentence.</summary>
[Trait("promise", "the app package is filled from settings and validated")]
public sealed class PngTests
{
    private const string NoPng = "\"icon.png\" is not a readable PNG picture: save it as PNG again.";
    private const string NotOpaque = "the pixel (0, 0) is transparent.";
    private const string NotWhite = "the pixel (0, 0) has another colour.";
    private const string NoOutline = "draws nothing";

    /// <summary>A PNG colour type and one pixel for the whole picture; then the faults as a colour icon and as an outline.</summary>
    public static TheoryData<byte, byte[], string?, string> Kinds => new()
    {
        { 0, [255], null, NoOutline },
        { 0, [254], null, NotWhite },
        { 2, [255, 255, 255], null, NoOutline },
        { 2, [255, 254, 255], null, NotWhite },
        { 3, [0], null, NoOutline },
        { 3, [1], NotOpaque, NotWhite },
        { 3, [2], NotOpaque, NoOutline },
        { 4, [255, 255], null, NoOutline },
        { 4, [7, 1], NotOpaque, NotWhite },
        { 4, [7, 0], NotOpaque, NoOutline },
        { 6, [255, 255, 255, 255], null, NoOutline },
        { 6, [255, 255, 0, 254], NotOpaque, NotWhite },
        { 6, [1, 2, 3, 0], NotOpaque, NoOutline },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_colour_type_is_read_to_the_right_pixels(byte kind, byte[] pixel, string? colour, string outline)
    {
        (string, byte[])[] palette = kind == 3 ? [("PLTE", [255, 255, 255, 7, 8, 9, 7, 8, 9]), ("tRNS", [255, 128, 0])] : [];

        Same(Colour(Zips.Png(192, kind, 0, (_, _) => pixel, palette)), colour);
        Same(Outline(Zips.Png(32, kind, 0, (_, _) => pixel, palette)), outline);
    }

    [Fact]
    public void A_colour_that_stands_for_transparent_is_transparent()
    {
        Same(Colour(Zips.Png(192, 0, 0, (x, _) => [(byte)x], ("tRNS", [0, 9]))), "the pixel (9, 0) is transparent.");
        Outline(Zips.Png(32, 0, 0, (x, _) => [x > 9 ? (byte)255 : (byte)9], ("tRNS", [0, 9]))).ShouldBeNull();
    }

    /// <summary>A PNG filter stores every byte as its difference from a prediction by the left and upper neighbours.</summary>
    [Theory]
    [InlineData(0, "the pixel (1, 0) has another colour.")]
    [InlineData(1, null)]
    [InlineData(2, "the pixel (1, 0) has another colour.")]
    [InlineData(4, null)]
    public void Filters_are_reversed(byte filter, string? said) =>
        Same(
            Outline(Zips.Png(32, 4, filter, (x, y) =>
                (y == 0 || filter == 1 ? x : 2) switch { 0 => [255, 0], 1 => [0, 255], _ => [0, 0] })),
            said);

    [Fact]
    public void An_icon_that_is_cut_off_anywhere_is_refused()
    {
        var good = Ring();
        Outline(good).ShouldBeNull();

        for (var length = 0; length < good.Length; length++) Outline(good[..length]).ShouldBe(NoPng, $"cut after {length} bytes");
    }

    [Fact]
    public void An_icon_with_damaged_pixels_is_refused_and_no_other_damage_throws()
    {
        var good = Ring();
        var pixels = good.AsSpan().IndexOf("IDAT"u8) + 4;

        // After the pixels: the end of the deflate stream, then the checksums and the last chunk.
        var end = good.Length - 22;
        for (var at = 0; at < good.Length; at++)
        {
            byte[] changed = [.. good];
            changed[at] ^= 0x55;
            var said = Outline(changed);
            if (at >= pixels && at < end) said.ShouldBe(NoPng, $"byte {at} changed");
        }
    }

    [Fact]
    public void An_icon_with_a_wrong_header_or_pixels_that_are_missing_is_refused()
    {
        Outline(Zips.Png(32, 5, 0, (_, _) => [1, 2, 3, 4])).ShouldBe(NoPng, "no such colour type");
        Outline(Zips.Png(32, 6, 5, (_, _) => [1, 2, 3, 4])).ShouldBe(NoPng, "no such filter");
        Outline(Zips.Png(32, 3, 0, (_, _) => [0])).ShouldBe(NoPng, "no palette");
        Outline(Zips.Png(32, 6, 0, (_, _) => [1, 2, 3])).ShouldBe(NoPng, "too few pixels");
        Outline([.. Header(32, 32), .. Zips.Chunk("IEND", [])]).ShouldBe(NoPng, "no pixels");
        Outline([.. Header(32, 32)[..8], .. Zips.Chunk("IHDR", []), .. Zips.Chunk("IEND", [])]).ShouldBe(NoPng, "an empty header");
    }

    [Fact]
    public void Other_kinds_of_pictures_are_refused()
    {
        Outline([.. "GIF89a"u8, 32, 0, 32, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0, 0x3B]).ShouldBe(NoPng);
        Outline([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]).ShouldBe(NoPng);
        Outline([.. "BM"u8, .. new byte[64]]).ShouldBe(NoPng);
    }

    [Theory]
    [InlineData(1, 1, "1 by 1 pixels; it has to be 32 by 32.")]
    [InlineData(32, 33, "32 by 33 pixels; it has to be 32 by 32.")]
    [InlineData(20_000, 10_000, "20000 by 10000 pixels; it has to be 32 by 32.")]
    [InlineData(16_000_000, 16_000_000, NoPng)]
    [InlineData(int.MaxValue, 32, NoPng)]
    [InlineData(-32, 32, NoPng)]
    [InlineData(0, 0, NoPng)]
    public void A_picture_of_another_size_is_refused_before_its_pixels_are_read(int width, int height, string said)
    {
        byte[] file = [.. Header(width, height), .. Zips.Chunk("IDAT", [1, 2, 3]), .. Zips.Chunk("IEND", [])];

        Allocated(() => Same(Outline(file), said)).ShouldBeLessThan(1_000_000);
    }

    [Theory]
    [InlineData(0x3FFF_FFFF)]
    [InlineData(int.MaxValue)]
    [InlineData(-12)]
    [InlineData(-1)]
    public void A_chunk_that_names_a_length_beyond_the_file_is_refused(int length)
    {
        foreach (var type in new[] { "IDAT", "tEXt", "tRNS", "IEND" })
        {
            var chunk = Zips.Chunk(type, new byte[100]);
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(chunk, length);
            byte[] file = [.. Header(32, 32), .. chunk, .. Zips.Chunk("IEND", [])];

            Allocated(() => Outline(file).ShouldBe(NoPng)).ShouldBeLessThan(1_000_000);
        }
    }

    [Fact]
    public void Pixels_that_inflate_to_more_than_an_icon_has_are_not_inflated()
    {
        using var bomb = new MemoryStream();
        using (var zlib = new ZLibStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var megabyte = 0; megabyte < 500; megabyte++) zlib.Write(new byte[1024 * 1024]);
        }

        byte[] file = [.. Header(32, 32), .. Zips.Chunk("IDAT", bomb.ToArray()), .. Zips.Chunk("IEND", [])];
        file.Length.ShouldBeLessThan(PackageRules.MaxPackageBytes);

        Allocated(() => Outline(file).ShouldBe(NoPng)).ShouldBeLessThan(10_000_000);
    }

    /// <summary>The bytes that were allocated on this thread meanwhile.</summary>
    private static long Allocated(Action act)
    {
        act();
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] Ring() => Zips.Png(32, 4, 0, (x, y) => [255, (byte)(x * y)]);

    private static byte[] Header(int width, int height) => Zips.PngHeader(width, height, 6);

    private static string? Colour(byte[] file) => IconRules.CheckColour("icon.png", file, Texts.English);

    private static string? Outline(byte[] file) => IconRules.CheckOutline("icon.png", file, Texts.English);

    private static void Same(string? said, string? part)
    {
        if (part is null) said.ShouldBeNull();
        else said.ShouldNotBeNull().ShouldContain(part);
    }
}
