using CollabBot.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace CollabBot.Tests.Endpoints;

/// <summary>A connector client is expensive to make, so each service address has one for the life of the process.</summary>
public sealed class SharedConnectorsTests
{
    [Fact]
    public async Task Each_service_address_has_one_client_which_outlives_the_turns_that_dispose_it()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var connectors = bot.Services.GetRequiredService<ConnectorFactory>();

        var first = await ClientAsync(bot.Connector.ServiceUrl);
        first.Dispose();
        var second = await ClientAsync(bot.Connector.ServiceUrl);

        second.ShouldBeSameAs(first);
        (await ClientAsync("http://127.0.0.1:1/")).ShouldNotBeSameAs(first);
        var message = new Activity { Type = ActivityTypes.Message, Text = "bonjour" };
        (await second.Conversations.SendToConversationAsync("a:1", message)).Id.ShouldNotBeNullOrEmpty();

        Task<IConnectorClient> ClientAsync(string address) => connectors.CreateAsync(address, audience: null, CancellationToken.None);
    }
}
