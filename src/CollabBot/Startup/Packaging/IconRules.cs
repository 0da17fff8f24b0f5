using CollabBot.Localization;

namespace CollabBot.Startup.Packaging;

/// <summary>The size, the colours and the transparency that Teams wants of the two icons. A method gives the sentence of the first fault.</summary>
internal static class IconRules
{
    private const int ColourSide = 192;
    private const int OutlineSide = 32;

    /// <summary>The colour icon fills its square; Teams rounds the corners itself.</summary>
    public static string? CheckColour(string file, byte[] bytes, Texts texts)
    {
        if (Read(file, bytes, ColourSide, texts, out var image) is { } fault) return fault;
        foreach (var (x, y) in Pixels(image!))
        {
            if (image![x, y].Alpha < 255) return texts.FaultNotOpaque(file, x, y);
        }

        return null;
    }

    /// <summary>The outline icon is white on transparent.</summary>
    public static string? CheckOutline(string file, byte[] bytes, Texts texts)
    {
        if (Read(file, bytes, OutlineSide, texts, out var image) is { } fault) return fault;
        foreach (var (x, y) in Pixels(image!))
        {
            if (image![x, y] is { Alpha: > 0 } and not { Red: 255, Green: 255, Blue: 255 }) return texts.FaultNotWhite(file, x, y);
        }

        var shown = Pixels(image!).Count(pixel => image![pixel.X, pixel.Y].Alpha > 0);
        return shown is 0 or OutlineSide * OutlineSide ? texts.FaultNoOutline(file) : null;
    }

    private static string? Read(string file, byte[] bytes, int side, Texts texts, out PngImage? image)
    {
        image = PngImage.Read(bytes);
        return image is null ? texts.FaultNoPng(file)
            : image.Width != side || image.Height != side ? texts.FaultWrongSize(file, image.Width, image.Height, side)
            : null;
    }

    private static IEnumerable<(int X, int Y)> Pixels(PngImage image) =>
        Enumerable.Range(0, image.Height).SelectMany(y => Enumerable.Range(0, image.Width).Select(x => (x, y)));
}
