using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace CollabBot.Sdk.Tests.AspNetCore;

public sealed class ConfigurationTests
{
    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value)).Build();

    [Fact]
    public async Task Without_an_app_id_nobody_is_authenticated() =>
        (await new ConfigurationServiceClientCredentialFactory(Settings()).IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeTrue();

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("singletenant")]
    [InlineData("MultiTenant")]
    [InlineData("")]
    public async Task With_an_app_its_id_is_the_only_valid_one(string type)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(
            Settings(("MicrosoftAppType", type), ("MicrosoftAppId", "app-1"), ("MicrosoftAppPassword", "s"), ("MicrosoftAppTenantId", "t")));

        (await factory.IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeFalse();
        (await factory.IsValidAppIdAsync("app-1", CancellationToken.None)).ShouldBeTrue();
        (await factory.IsValidAppIdAsync("app-2", CancellationToken.None)).ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("app-2", "aud", "https://login.microsoftonline.com/t", true, CancellationToken.None));
    }

    [Theory]
    [InlineData("SingleTenant", "app", "secret", "")]
    [InlineData("SingleTenant", "app", "", "tenant")]
    [InlineData("SingleTenant", "", "secret", "tenant")]
    [InlineData("UserAssignedMSI", "", "", "tenant")]
    [InlineData("UserAssignedMSI", "app", "", "")]
    [InlineData("UserAssignedMSI", "app", "secret", "tenant")]
    public void Half_filled_settings_are_refused_at_once(string type, string id, string secret, string tenant) =>
        Should.Throw<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(
            Settings(("MicrosoftAppType", type), ("MicrosoftAppId", id), ("MicrosoftAppPassword", secret), ("MicrosoftAppTenantId", tenant))));

    [Fact]
    public async Task A_managed_identity_needs_no_secret() =>
        (await new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppId", "app"), ("MicrosoftAppTenantId", "t")))
            .IsValidAppIdAsync("app", CancellationToken.None)).ShouldBeTrue();

#if !OFFICIAL_BOT_SDK
    [Theory]
    [InlineData("", "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void The_channel_service_names_the_cloud(string channelService, string audience) =>
        new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", channelService))).GetOriginatingAudience().ShouldBe(audience);

    [Fact]
    public void Single_values_of_a_cloud_can_be_changed() =>
        new ConfigurationBotFrameworkAuthentication(Settings(("ToChannelFromBotOAuthScope", "https://api.botframework.azure.cn"))).GetOriginatingAudience().ShouldBe("https://api.botframework.azure.cn");

    [Theory]
    [InlineData("SingleTenant", "https://login.microsoftonline.com/t")]
    [InlineData("MultiTenant", "https://login.microsoftonline.com/botframework.com")]
    public async Task The_token_comes_from_the_tenant_of_the_app(string type, string endpoint)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(
            Settings(("MicrosoftAppType", type), ("MicrosoftAppId", "app-1"), ("MicrosoftAppPassword", "s"), ("MicrosoftAppTenantId", "t")));

        var credentials = await factory.CreateCredentialsAsync("app-1", "https://api.botframework.com", "https://login.microsoftonline.com/botframework.com", true, CancellationToken.None);

        credentials.ShouldBeAssignableTo<Microsoft.Bot.Connector.Authentication.AppCredentials>()!.OAuthEndpoint.ShouldBe(endpoint);
    }
#endif

    [Fact]
    public void An_unknown_channel_service_is_refused() =>
        Should.Throw<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Settings(("ChannelService", "https://nowhere.example"))));
}
