using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>Takes pictures for people and for the README; they are stored in <c>pictures/</c> beside the test binaries.</summary>
internal static class Pictures
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    public static string Of(string name) => Path.Combine(Folder, name + ".png");

    public static Task TakeAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Of(name) });

    public static Task TakeAsync(ILocator what, string name) => what.ScreenshotAsync(new() { Path = Of(name) });
}
