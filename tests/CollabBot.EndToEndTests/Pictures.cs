using Microsoft.Playwright;

namespace CollabBot.EndToEndTests;

/// <summary>Pictures for people to look at; they lie in <c>pictures/</c> beside the test's binaries. Those of the README come from here too.</summary>
internal static class Pictures
{
    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    public static string Of(string name) => Path.Combine(Folder, name + ".png");

    public static Task TakeAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Of(name) });

    public static Task TakeAsync(ILocator what, string name) => what.ScreenshotAsync(new() { Path = Of(name) });
}
