using System.Net;
using System.Text;
using CollabBot.Endpoints;
using CollabBot.Settings;
using CollabBot.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;

namespace CollabBot.Tests.Endpoints;

/// <summary>
/// The request guard accepts a request without a token only if no app id is configured, in Development, from this machine.
/// </summary>
[Trait("promise", "the request guard needs a complete configuration")]
public sealed class RequestGuardTests
{
    private const string Message = """{"type":"message","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"a:1","tenantId":"t1"}}""";

    // A token that only names its issuer, which is all that the request guard reads. The SDK checks the signature later.
    private static readonly string ChannelToken =
        $"{Base64UrlEncoder.Encode("{}")}.{Base64UrlEncoder.Encode("""{"iss":"https://api.botframework.com"}""")}.";

    private static readonly BotSettings Open = new(
        HasCredentials: false, IsDevelopment: true, IsLocalChannelOn: false, [], ["smba.trafficmanager.net", "*.botframework.com"]);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    public async Task In_Development_a_request_from_this_machine_needs_no_token(string peer) =>
        (await RefuseAsync(Open, peer)).ShouldBeNull();

    [Theory]
    [InlineData("10.0.0.7")]
    [InlineData("192.168.1.20")]
    [InlineData("2001:db8::1")]
    [InlineData("::ffff:10.0.0.7")]
    [InlineData(null)]
    public async Task In_Development_a_request_from_another_machine_needs_a_token(string? peer) =>
        (await RefuseAsync(Open, peer)).ShouldBe(401);

    [Fact]
    public async Task Outside_Development_every_request_needs_a_token_even_without_an_app_id() =>
        (await RefuseAsync(Open with { IsDevelopment = false }, "127.0.0.1")).ShouldBe(401);

    [Fact]
    public async Task With_an_app_id_every_request_needs_a_token_even_in_Development() =>
        (await RefuseAsync(Open with { HasCredentials = true }, "127.0.0.1")).ShouldBe(401);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_authorization_header_gets_status_401(string token) =>
        (await RefuseAsync(Open with { HasCredentials = true }, "127.0.0.1", headers: ("Authorization", token))).ShouldBe(401);

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("Origin", "https://example.org")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_request_through_a_proxy_or_from_a_web_page_needs_a_token(string header, string value) =>
        (await RefuseAsync(Open, "127.0.0.1", headers: (header, value))).ShouldBe(401);

    [Fact]
    public async Task A_conversation_of_a_tenant_that_is_not_allowed_gets_status_403()
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
    public async Task Only_service_urls_with_a_known_host_are_accepted(string serviceUrl, int? status) =>
        (await RefuseAsync(Open, "127.0.0.1", Message.Replace("http://127.0.0.1:1/", serviceUrl, StringComparison.Ordinal)))
            .ShouldBe(status);

    [Fact]
    public async Task A_loopback_service_url_is_refused_outside_Development() =>
        (await RefuseAsync(
            Open with { IsDevelopment = false, HasCredentials = true },
            "127.0.0.1",
            headers: ("Authorization", "Bearer " + ChannelToken))).ShouldBe(403);

    [Theory]
    [InlineData("--environment", "Production")]
    [InlineData("--environment", "Staging")]
    [InlineData("--MicrosoftAppId", "3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42", "--MicrosoftAppPassword", "secret")]
    public async Task Without_a_token_the_running_bot_answers_401_and_calls_nothing(params string[] settings)
    {
        await using var bot = await BotUnderTest.StartAsync(settings);
        var member = bot.Team.Member("Maude");

        (await member.SendAsync(member.Message("rétrospective Bilan"))).Status.ShouldBe(401);
        (await member.InvokesAsync("task/fetch", null)).Status.ShouldBe(401);
        (await bot.Team.PostTextAsync("{")).Status.ShouldBe(401);

        bot.Connector.Calls.ShouldBeEmpty();
    }

    private static async Task<int?> RefuseAsync(
        BotSettings settings, string? peer, string body = Message, (string Name, string Value)? headers = null)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        http.Connection.RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer);
        if (headers is { } header) http.Request.Headers[header.Name] = header.Value;
        return (await RequestGuard.RefuseAsync(http, settings))?.Status;
    }
}
