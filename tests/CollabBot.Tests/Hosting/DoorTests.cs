using System.Net;
using System.Text;
using CollabBot.Hosting;
using CollabBot.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Tests.Hosting;

/// <summary>A caller without a token comes in only where no app id is configured, in Development, from this machine.</summary>
[Trait("promise", "the request guard needs a complete configuration")]
public sealed class DoorTests
{
    private const string Message = """{"type":"message","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"a:1","tenantId":"t1"}}""";

    // Whom it says it is from; whether that is so is the SDK's to check, after the door.
    private static readonly string ChannelToken = $"{Base64UrlEncoder.Encode("{}")}.{Base64UrlEncoder.Encode("""{"iss":"https://api.botframework.com"}""")}.";

    private static readonly BotSettings Open = new(HasCredentials: false, IsDevelopment: true, IsLocalChannelOn: false, [], ["smba.trafficmanager.net", "*.botframework.com"]);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task A_caller_of_this_machine_comes_in_without_a_token_in_Development(string peer) => (await RefuseAsync(Open, peer)).ShouldBeNull();

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("192.168.1.20")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:10.0.0.7")]
    [InlineData(null)]
    public async Task A_caller_of_another_machine_needs_a_token_even_in_Development(string? peer) => (await RefuseAsync(Open, peer)).ShouldBe(401);

    [Fact]
    public async Task Without_an_app_id_everybody_needs_a_token_outside_Development() => (await RefuseAsync(Open with { IsDevelopment = false }, "127.0.0.1")).ShouldBe(401);

    [Fact]
    public async Task With_an_app_id_everybody_needs_a_token_in_Development_too() => (await RefuseAsync(Open with { HasCredentials = true }, "127.0.0.1")).ShouldBe(401);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_token_is_no_token(string token) =>
        (await RefuseAsync(Open with { HasCredentials = true }, "127.0.0.1", headers: ("Authorization", token))).ShouldBe(401);

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task What_comes_through_a_proxy_or_from_a_page_needs_a_token(string header, string value) =>
        (await RefuseAsync(Open, "127.0.0.1", headers: (header, value))).ShouldBe(401);

    [Fact]
    public async Task A_conversation_of_a_tenant_that_is_not_served_is_forbidden()
    {
        (await RefuseAsync(Open with { Tenants = ["t2"] }, "127.0.0.1")).ShouldBe(403);
        (await RefuseAsync(Open with { Tenants = ["T1"] }, "127.0.0.1")).ShouldBeNull();
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", null)]
    [InlineData("https://europe.botframework.com/", null)]
    [InlineData("http://smba.trafficmanager.net/emea/", 403)]
    [InlineData("https://smba.trafficmanager.net.example.org/", 403)]
    [InlineData("https://botframework.com.example.org/", 403)]
    [InlineData("https://169.254.169.254/latest/", 403)]
    [InlineData("file:///etc/passwd", 403)]
    [InlineData("not an address", 403)]
    [InlineData("", 403)]
    public async Task The_bot_answers_only_to_service_addresses_that_it_knows(string serviceUrl, int? status) =>
        (await RefuseAsync(Open, "127.0.0.1", Message.Replace("http://127.0.0.1:1/", serviceUrl, StringComparison.Ordinal))).ShouldBe(status);

    [Fact]
    public async Task A_loopback_service_address_is_refused_outside_Development() =>
        (await RefuseAsync(Open with { IsDevelopment = false, HasCredentials = true }, "127.0.0.1", headers: ("Authorization", "Bearer " + ChannelToken))).ShouldBe(403);

    [Theory]
    [InlineData("--environment", "Production")]
    [InlineData("--environment", "Staging")]
    [InlineData("--MicrosoftAppId", "3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42", "--MicrosoftAppPassword", "secret")]
    public async Task The_running_bot_answers_401_and_does_nothing(params string[] settings)
    {
        await using var bot = await BotUnderTest.StartAsync(settings);
        var member = bot.Team.Member("Maude");

        (await member.SendAsync(member.Message("rétrospective Bilan"))).Status.ShouldBe(401);
        (await member.InvokesAsync("task/fetch", null)).Status.ShouldBe(401);
        (await bot.Team.PostTextAsync("{")).Status.ShouldBe(401);

        bot.Connector.Calls.ShouldBeEmpty();
    }

    private static async Task<int?> RefuseAsync(BotSettings settings, string? peer, string body = Message, (string Name, string Value)? headers = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        http.Connection.RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer);
        if (headers is { } header) http.Request.Headers[header.Name] = header.Value;
        return (await Door.RefuseAsync(http, settings))?.Status;
    }
}
