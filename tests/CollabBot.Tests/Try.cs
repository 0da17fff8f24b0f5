using CollabBot.Domain;
namespace CollabBot.Tests;
public sealed class Trial
{
    [Fact]
    public async Task Now()
    {
        await using var scene = await Scene.InAsync(Phase.Naming);
        var partner = scene.Partner.Privately;
        await Scene.NameAsync(scene.Partner, "Un premier changement");
        Console.WriteLine((await partner.SaysAsync("nommer")).Text);
        Console.WriteLine("--" + (await partner.SaysAsync(new string('a', 1100))).Text);
        Console.WriteLine("--" + (await partner.SaysAsync(new string('a', 11000))).Text);
        Console.WriteLine(string.Join("\n", scene.Bot.Log.All.TakeLast(10)));
        var m = scene.Partner.Message("x");
        Console.WriteLine(await scene.Bot.Team.PostTextAsync(m.ToJsonString().Replace(" x\\n", "\\ud800")));
        Console.WriteLine(string.Join("\n", scene.Bot.Log.All.TakeLast(10)));
        Console.WriteLine("--" + (await scene.Partner.SaysAsync("bonjour tout le monde, ça va ?", mention: false)).Text);
    }
}
