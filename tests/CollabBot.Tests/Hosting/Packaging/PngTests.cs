using CollabBot.Startup.Packaging;

namespace CollabBot.Tests.Hosting.Packaging;

/// <summary>A PNG of any colour type is read to the right pixels, and a damaged one gives null.</summary>
[Trait("promise", "the app package is filled from settings and validated")]
public sealed class PngTests
{
    [Fact]
    public void Every_colour_type_is_read_to_the_right_pixels()
    {
        Pixel(Zips.Png(2, 0, 0, (_, _) => [9])).ShouldBe((9, 9, 9, 255));
        Pixel(Zips.Png(2, 0, 0, (_, _) => [9], ("tRNS", [0, 9]))).ShouldBe((9, 9, 9, 0));
        Pixel(Zips.Png(2, 2, 0, (_, _) => [1, 2, 3])).ShouldBe((1, 2, 3, 255));
        Pixel(Zips.Png(2, 3, 0, (_, _) => [1], ("PLTE", [0, 0, 0, 7, 8, 9]), ("tRNS", [255, 128]))).ShouldBe((7, 8, 9, 128));
        Pixel(Zips.Png(2, 4, 0, (_, _) => [5, 6])).ShouldBe((5, 5, 5, 6));
        Pixel(Zips.Png(2, 6, 0, (_, _) => [1, 2, 3, 4])).ShouldBe((1, 2, 3, 4));
    }

    /// <summary>
    /// A PNG filter stores every byte as its difference from a prediction by the left and upper neighbours. Here every stored byte is one.
    /// </summary>
    [Theory]
    [InlineData(0, 1, 1, 1)]
    [InlineData(1, 1, 2, 2)]
    [InlineData(2, 1, 1, 2)]
    [InlineData(3, 1, 1, 2)]
    [InlineData(4, 1, 2, 3)]
    public void Every_filter_type_is_reversed(byte filter, byte first, byte right, byte last)
    {
        var image = PngImage.Read(Zips.Png(2, 0, filter, (_, _) => [1]))!;

        image[0, 0].Red.ShouldBe(first);
        image[1, 0].Red.ShouldBe(right);
        image[1, 1].Red.ShouldBe(last);
    }

    [Fact]
    public void A_damaged_or_unsupported_file_gives_null()
    {
        var good = Zips.Png(4, 6, 0, (_, _) => [1, 2, 3, 4]);
        PngImage.Read(good).ShouldNotBeNull();

        for (var length = 0; length < good.Length; length++) PngImage.Read(good[..length]).ShouldBeNull($"cut after {length} bytes");
        for (var at = 0; at < good.Length; at++)
        {
            byte[] changed = [.. good];
            changed[at] ^= 0x55;
            PngImage.Read(changed).ShouldBeNull($"byte {at} changed");
        }

        PngImage.Read(Zips.Png(4, 5, 0, (_, _) => [1, 2, 3, 4])).ShouldBeNull("no such kind of colour");
        PngImage.Read(Zips.Png(4, 6, 5, (_, _) => [1, 2, 3, 4])).ShouldBeNull("no such filter");
        PngImage.Read(Zips.Png(4, 3, 0, (_, _) => [9], ("PLTE", [0, 0, 0]))).ShouldBeNull("a colour beside the palette");
        PngImage.Read(Zips.Png(1025, 0, 0, (_, _) => [9])).ShouldBeNull("larger than any icon");
        PngImage.Read([.. good.Take(8), .. Zips.Chunk("IHDR", [])]).ShouldBeNull("a header of nothing");
    }

    private static (int, int, int, int) Pixel(byte[] file)
    {
        var pixel = PngImage.Read(file).ShouldNotBeNull()[1, 1];
        return (pixel.Red, pixel.Green, pixel.Blue, pixel.Alpha);
    }
}
