using System.CommandLine;
using CollabBot.Features;
using CollabBot.Pipeline;
using CollabBot.Requests;

namespace CollabBot.Startup;

/// <summary>
/// <c>CollabBot pipeline</c> and <c>CollabBot features</c>: print what a turn goes through, and what the bot understands.
/// </summary>
internal static class DescribeCommands
{
    public static Command Pipeline() => Printing("pipeline", "Prints the stages of a turn.", TurnPipeline.Describe);

    public static Command Features() => Printing(
        "features",
        "Prints the command words, buttons and forms of each feature.",
        () => FeatureRegistry.Build(FeatureList.All, new ServiceCollection()).Describe());

    private static Command Printing(string name, string description, Func<IEnumerable<string>> lines)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            foreach (var line in lines()) Console.Out.WriteLine(line);
        });
        return command;
    }
}
