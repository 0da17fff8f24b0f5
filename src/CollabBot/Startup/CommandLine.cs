using System.CommandLine;
using Microsoft.Extensions.Options;

namespace CollabBot.Startup;

/// <summary>The commands and options of the program.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "CollabBot: guides a group through a retrospective in Microsoft Teams. Without a command it serves the bot.")
        {
            ImportCommand.Create(),
            ExportCommand.Create(),
            PackageCommand.Create(),
            DescribeCommands.Pipeline(),
            DescribeCommands.Features(),
        };

        // Options such as --urls and --Storage:File go to the host. A word is a command, and a mistyped one must not start the server.
        root.TreatUnmatchedTokensAsErrors = args is [var first, ..] && !first.StartsWith('-');
        root.SetAction((_, cancellationToken) => ServeAsync(args, cancellationToken));
        return root.Parse(args).InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null
        });
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = await CollabBotApplication.BuildAsync(args);
            await app.RunAsync(cancellationToken);
            return 0;
        }
        catch (OptionsValidationException wrong)
        {
            // Wrong settings are reported at the start, as sentences without a stack trace.
            foreach (var failure in wrong.Failures) await Console.Error.WriteLineAsync(failure);
            return 1;
        }
    }
}
