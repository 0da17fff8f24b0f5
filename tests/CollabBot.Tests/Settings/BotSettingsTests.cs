using CollabBot.Settings;
using CollabBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace CollabBot.Tests.Settings;

/// <summary>The program does not start with an incomplete or contradictory configuration, and a sentence says what to do.</summary>
[Trait("promise", "the request guard needs a complete configuration")]
public sealed class BotSettingsTests
{
    private const string Id = "MicrosoftAppId=3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42";

    [Theory]
    [InlineData("Production", "MicrosoftAppId is missing", "MicrosoftAppPassword=secret")]
    [InlineData("Development", "MicrosoftAppId is missing", "MicrosoftAppTenantId=t1")]
    [InlineData("Production", "MicrosoftAppId is missing", "MicrosoftAppType=SingleTenant")]
    [InlineData("Production", "MicrosoftAppId is missing", "MicrosoftAppId=  ", "MicrosoftAppPassword=secret")]
    [InlineData("Production", "MicrosoftAppPassword is missing", Id, "MicrosoftAppTenantId=t1")]
    [InlineData("Production", "MicrosoftAppPassword is missing", Id, "MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId=t1")]
    [InlineData("Production", "MicrosoftAppTenantId is missing", Id, "MicrosoftAppType=singletenant", "MicrosoftAppPassword=secret")]
    [InlineData("Production", "MicrosoftAppTenantId is missing", Id, "MicrosoftAppType=UserAssignedMSI")]
    [InlineData(
        "Production", "a managed identity (UserAssignedMSI) has none", Id, "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId=t1",
        "MicrosoftAppPassword=secret")]
    [InlineData(
        "Production", "MicrosoftAppCertificateFile is given, but a managed identity", Id, "MicrosoftAppType=UserAssignedMSI",
        "MicrosoftAppTenantId=t1", "MicrosoftAppCertificateFile=bot.pfx")]
    [InlineData(
        "Production", "MicrosoftAppPassword and MicrosoftAppFederatedClientId are given together", Id, "MicrosoftAppPassword=secret",
        "MicrosoftAppFederatedClientId=client")]
    [InlineData("Production", "MicrosoftAppId is missing", "MicrosoftAppCertificateFile=bot.pfx")]
    [InlineData("Production", "MicrosoftAppType is 'Skype'", Id, "MicrosoftAppType=Skype", "MicrosoftAppPassword=secret")]
    [InlineData("Production", "Door:Tenants is empty", Id, "MicrosoftAppPassword=secret")]
    [InlineData("Production", "LocalChannel:Enabled is true outside Development", "LocalChannel:Enabled=true")]
    [InlineData(
        "Development", "People:Administrators:0 is 'maude'. It is the Entra object id of a person", "People:Administrators:0=maude")]
    [InlineData("Development", "People:Administrators is 'maude'. It is a list", "People:Administrators=maude")]
    [InlineData("Development", "People:MayStart is 'Nobody'. It can be Everyone, or a list of Entra object ids.", "People:MayStart=Nobody")]
    [InlineData("Development", "People:MayStart:1 is ''", "People:MayStart:0=3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42", "People:MayStart:1=")]
    [InlineData("Development", "People:GuestsMayFacilitate is 'perhaps'. It can be true or false.", "People:GuestsMayFacilitate=perhaps")]
    [InlineData(
        "Development", "Reminders:TimeZone is 'Mars/Olympus'. It is the IANA name of a time zone", "Reminders:TimeZone=Mars/Olympus")]
    [InlineData("Development", "Reminders:MostPerPhase is '3'. It can be 0 (no reminders), 1 or 2.", "Reminders:MostPerPhase=3")]
    [InlineData("Development", "Reminders:QuietFrom is '25:00'. It is a time of day, for example 20:00.", "Reminders:QuietFrom=25:00")]
    [InlineData("Development", "Reminders:QuietTo is 'morning'. It is a time of day, for example 08:00.", "Reminders:QuietTo=morning")]
    [InlineData(
        "Production", "Links:BaseAddress is 'bot.example.org'. Give the address under which browsers reach the bot",
        "Links:BaseAddress=bot.example.org")]
    [InlineData("Production", "Links:BaseAddress is 'http://bot.example.org'.", "Links:BaseAddress=http://bot.example.org")]
    [InlineData("Production", "Links:BaseAddress is 'http://localhost:3978'.", "Links:BaseAddress=http://localhost:3978")]
    [InlineData("Development", "Links:BaseAddress is 'https://bot.example.org/?a=1'.", "Links:BaseAddress=https://bot.example.org/?a=1")]
    [InlineData(
        "Development", "LocalChannel:Enabled is true beside real credentials", Id, "MicrosoftAppPassword=secret",
        "LocalChannel:Enabled=true")]
    public void Incomplete_or_contradictory_settings_are_refused_with_a_sentence(
        string environment, string sentence, params string[] settings) =>
        Should.Throw<OptionsValidationException>(() => Read(environment, settings)).Failures
            .ShouldContain(failure => failure.Contains(sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("Development", false, true)]
    [InlineData("Production", false, false)]
    [InlineData("Development", false, false, "LocalChannel:Enabled=false")]
    [InlineData("Development", true, false, Id, "MicrosoftAppPassword=secret")]
    [InlineData("Production", true, false, Id, "MicrosoftAppPassword=secret", "MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId=t1")]
    [InlineData("Production", true, false, Id, "MicrosoftAppType=UserAssignedMSI", "MicrosoftAppTenantId=t1")]
    public void The_local_channel_is_on_only_in_Development_without_credentials(
        string environment, bool hasCredentials, bool isLocalChannelOn, params string[] settings)
    {
        var read = Read(environment, settings);

        read.HasCredentials.ShouldBe(hasCredentials);
        read.IsLocalChannelOn.ShouldBe(isLocalChannelOn);
    }

    [Theory]
    [InlineData("https://api.botframework.com")]
    [InlineData("https://api.botframework.us", "ChannelService=https://botframework.azure.us")]
    [InlineData("https://api.botframework.azure.cn", "ToBotFromChannelTokenIssuer=https://api.botframework.azure.cn")]
    public void Only_tokens_of_the_clouds_channel_are_accepted(string issuer, params string[] settings) =>
        Read("Development", settings).TokenIssuer.ShouldBe(issuer);

    [Fact]
    public void Outside_Development_only_the_tenant_of_the_registration_is_allowed()
    {
        var read = Read("Production", [Id, "MicrosoftAppPassword=secret", "MicrosoftAppType=SingleTenant", "MicrosoftAppTenantId=t1"]);

        read.AllowsTenant("T1").ShouldBeTrue();
        read.AllowsTenant("t2").ShouldBeFalse();
        read.AllowsTenant(null).ShouldBeFalse();
    }

    [Trait("promise", "configuration can restrict who may start a retrospective")]
    [Fact]
    public void By_default_everyone_may_start_and_guests_may_facilitate_only_in_Development_without_credentials()
    {
        var person = new CollabBot.Domain.PersonId("3f9d2b1c-7a55-4e0d-9c66-0d3b8a1f5e42");

        Read("Development", []).People.GuestsMayFacilitate.ShouldBeTrue();
        Read("Development", ["People:GuestsMayFacilitate=false"]).People.GuestsMayFacilitate.ShouldBeFalse();
        Read("Development", [Id, "MicrosoftAppPassword=secret"]).People.GuestsMayFacilitate.ShouldBeFalse();
        Read("Production", []).People.GuestsMayFacilitate.ShouldBeFalse();
        Read("Production", ["People:GuestsMayFacilitate=True"]).People.GuestsMayFacilitate.ShouldBeTrue();
        foreach (var settings in new string[][]
        {
            [], ["People:MayStart=everyone"], ["People:MayStart:0={3F9D2B1C-7A55-4E0D-9C66-0D3B8A1F5E42}"]
        })
        {
            Read("Production", settings).People.MayStart(person).ShouldBeTrue();
        }

        var other = Read(
            "Production",
            [
                "People:MayStart:0=00000000-0000-0000-0000-000000000001",
                "People:Administrators:0=3F9D2B1C-7A55-4E0D-9C66-0D3B8A1F5E42"
            ]).People;
        other.MayStart(person).ShouldBeFalse();
        other.IsAdministrator(person).ShouldBeTrue();
    }

    [Fact]
    public async Task The_program_exits_with_the_sentence_and_without_a_stack_trace()
    {
        var folder = Directory.CreateTempSubdirectory("collabbot-settings-").FullName;
        try
        {
            var (exitCode, output) = await BotProcess.RunAsync(
                folder, ["--MicrosoftAppPassword", "a-secret"], new() { ["ASPNETCORE_ENVIRONMENT"] = "Production" });

            exitCode.ShouldBe(1);
            output.ShouldContain("MicrosoftAppId is missing");
            output.ShouldNotContain("   at ");
            output.ShouldNotContain("a-secret");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BotSettings Read(string environment, string[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings
                .Select(setting => setting.Split('=', 2))
                .Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1])))
            .Build();
        return BotSettings.Read(configuration, new HostingEnvironment { EnvironmentName = environment });
    }
}
