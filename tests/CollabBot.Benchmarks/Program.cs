using System.CommandLine;
using CollabBot.Benchmarks;

var bot = new Option<string?>("--bot")
{
    Description = "A published bot to measure: CollabBot.dll, or its executable. Default: publish this one.",
};
var root = new RootCommand("Measures the bot. Each command prints tables in Markdown.")
{
    Load(),
    Repeated("growth", "Turns in retrospectives with up to 10,000 changes, and what is made of them.", GrowthCommand.RunAsync, 3),
    Repeated("start", "The time from the start of the process to the first answered turn.", StartCommand.RunAsync, 5),
    Pieces(),
    Server(Servers.Floor),
    Server(Servers.Echo),
};
return await root.Parse(args).InvokeAsync();

Command Load()
{
    var rounds = new Option<int>("--rounds") { Description = "How often each row is measured.", DefaultValueFactory = _ => 3 };
    var only = new Option<string>("--only")
    {
        Description = "The rows to measure, of floor, echo, echo-connector, help, help-connector, status, look, step, name, vote, "
            + "lesson, acts. Default: all.",
        DefaultValueFactory = _ => "",
    };
    var seconds = new Option<int>("--seconds")
    {
        Description = "How long each row is measured in each round. Default: 4.",
        DefaultValueFactory = _ => 4,
    };
    var command = new Command("load", "CPU, latency and rate of turns, beside a bare endpoint and the official echo bot.")
    {
        bot, rounds, only, seconds
    };
    command.SetAction(parsed => LoadCommand.RunAsync(new LoadOptions(
        parsed.GetValue(rounds),
        parsed.GetValue(only)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        parsed.GetValue(seconds),
        parsed.GetValue(bot))));
    return command;
}

Command Repeated(string name, string description, Func<int, string?, Task<int>> run, int times)
{
    var rounds = new Option<int>("--rounds") { Description = "How often each is measured.", DefaultValueFactory = _ => times };
    var command = new Command(name, description) { bot, rounds };
    command.SetAction(parsed => run(parsed.GetValue(rounds), parsed.GetValue(bot)));
    return command;
}

static Command Pieces()
{
    var command = new Command("pieces", "Small parts of a turn, with BenchmarkDotNet.");
    command.SetAction(_ => PiecesCommand.Run());
    return command;
}

// The programs that the bot is compared with are this program too, so that they are built with it.
Command Server(string name)
{
    var urls = new Option<string>("--urls") { Required = true };
    var command = new Command(name) { urls };
    command.Hidden = true;
    command.SetAction(async parsed =>
    {
        string[] settings = ["--urls", parsed.GetValue(urls)!];
        await (name == Servers.Floor ? Servers.ServeFloorAsync(settings) : Servers.ServeEchoAsync(settings));
        return 0;
    });
    return command;
}
