using CollabBot.EndToEndTests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CollabBot.EndToEndTests;

/// <summary>The Chromium of this machine, started once for all tests; without it, the tests are skipped with a message.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Installed = "/usr/bin/chromium";

    // The browser must load only the page under test, and a container has neither a sandbox nor a graphics card.
    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync"
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Executable() is not { } executable) return;
        // An expectation ends as soon as it is met; the limit is generous because the machine may be busy.
        Assertions.SetDefaultExpectTimeout(60_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Headless = true, Args = Arguments });
    }

    /// <summary>Opens a separate browser context: its tabs share no storage with those of other contexts.</summary>
    internal async Task<IBrowserContext> OpenWindowAsync(string locale = "fr-CA", int width = 1200, int height = 1000, bool dark = false)
    {
        Assert.SkipWhen(
            browser is null,
            $"No Chromium here: neither CHROMIUM_PATH nor {Installed} names one, so the page is not tried in a browser.");
        var window = await browser.NewContextAsync(new()
        {
            Locale = locale,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        window.SetDefaultTimeout(30_000);
        return window;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Executable() =>
        new[] { Environment.GetEnvironmentVariable("CHROMIUM_PATH"), Installed }
            .FirstOrDefault(path => !string.IsNullOrEmpty(path) && File.Exists(path));
}
