#pragma warning disable CS0618 // Officially some of these are marked as to be replaced by the authentication from settings.
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using CollabBot.Testing;
using Microsoft.Bot.Connector.Authentication;

namespace CollabBot.Sdk.Tests.Connector;

/// <summary>How an app is described to the SDK, and what its claims mean.</summary>
public sealed class CredentialsTests
{
    private static readonly X509Certificate2 Certificate = TestIssuer.CreateCertificate("CN=bot");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void An_app_without_an_id_is_no_app(string? id)
    {
        Should.Throw<ArgumentNullException>(() => new CertificateServiceClientCredentialsFactory(Certificate, id!));
        Should.Throw<ArgumentNullException>(() => new ManagedIdentityServiceClientCredentialsFactory(id!));
        Should.Throw<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory(id!, "client"));
        Should.Throw<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory("app-1", id!));
        if (id != "  ") Should.Throw<ArgumentNullException>(() => new CertificateAppCredentials(new CertificateAppCredentialsOptions { ClientCertificate = Certificate, AppId = id }));
    }

    [Fact]
    public void A_certificate_is_needed_where_it_is_the_proof()
    {
        Should.Throw<ArgumentNullException>(() => new CertificateServiceClientCredentialsFactory(null!, "app-1"));
#if !OFFICIAL_BOT_SDK // Officially a NullReferenceException.
        Should.Throw<ArgumentNullException>(() => new CertificateAppCredentials((CertificateAppCredentialsOptions)null!));
#endif
    }

    [Fact]
    public async Task A_factory_makes_credentials_for_its_own_app_only()
    {
        ServiceClientCredentialsFactory[] factories =
        [
            new CertificateServiceClientCredentialsFactory(Certificate, "app-1", "tenant-1"),
            new FederatedServiceClientCredentialsFactory("app-1", "client-1", "tenant-1"),
            new PasswordServiceClientCredentialFactory("app-1", "secret", "tenant-1", null, null),
        ];
        foreach (var factory in factories)
        {
            (await factory.IsValidAppIdAsync("app-1", CancellationToken.None)).ShouldBeTrue();
            (await factory.IsValidAppIdAsync("app-2", CancellationToken.None)).ShouldBeFalse();
            (await factory.IsAuthenticationDisabledAsync(CancellationToken.None)).ShouldBeFalse();
            await Should.ThrowAsync<InvalidOperationException>(() => factory.CreateCredentialsAsync("app-2", "aud", "https://login.microsoftonline.com", true, CancellationToken.None));
            (await factory.CreateCredentialsAsync("app-1", "aud", "https://login.microsoftonline.com/botframework.com", true, CancellationToken.None))
                .ShouldBeAssignableTo<AppCredentials>()!.OAuthScope.ShouldBe("aud");
        }
    }

    [Fact]
    public void The_government_has_its_own_login_service()
    {
        new MicrosoftGovernmentAppCredentials("app-1", "secret").OAuthEndpoint.ShouldBe("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us");
        new CertificateGovernmentAppCredentials(new CertificateAppCredentialsOptions { ClientCertificate = Certificate, AppId = "app-1" }).OAuthScope.ShouldBe("https://api.botframework.us");
        new MicrosoftAppCredentials("app-1", "secret", "tenant-1").OAuthEndpoint.ShouldBe("https://login.microsoftonline.com/tenant-1");
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public void A_bot_is_a_caller_whose_app_is_not_the_audience(string version, string claim)
    {
        List<Claim> claims = [new("ver", version), new("aud", "app-1")];
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();

        claims.Add(new Claim(claim, "app-1"));
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();
        JwtTokenValidation.GetAppIdFromClaims(claims).ShouldBe("app-1");

        claims[^1] = new Claim(claim, "app-2");
        SkillValidation.IsSkillClaim(claims).ShouldBeTrue();

        claims[1] = new Claim("aud", "https://api.botframework.com");
        SkillValidation.IsSkillClaim(claims).ShouldBeFalse();
        SkillValidation.IsSkillClaim(SkillValidation.CreateAnonymousSkillClaim().Claims).ShouldBeTrue();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Potato a.b.c")]
#if !OFFICIAL_BOT_SDK // Officially the exception of the token library.
    [InlineData("Bearer a.b.c")]
#endif
    public void What_is_no_token_is_no_bot(string? header) => SkillValidation.IsSkillToken(header!).ShouldBeFalse();

    [Fact]
    public async Task Only_bots_are_held_to_the_list_of_callers()
    {
        List<Claim> bot = [new("ver", "1.0"), new("aud", "app-1"), new("appid", "app-2")];
        await new AllowedCallersClaimsValidator([]).ValidateClaimsAsync([new Claim("aud", "app-1")]);
        await new AllowedCallersClaimsValidator(["*"]).ValidateClaimsAsync(bot);
        await new AllowedCallersClaimsValidator(["app-2"]).ValidateClaimsAsync(bot);

        (await Should.ThrowAsync<UnauthorizedAccessException>(() => new AllowedCallersClaimsValidator(["app-3"]).ValidateClaimsAsync(bot))).Message.ShouldContain("app-2");
        await Should.ThrowAsync<UnauthorizedAccessException>(() => new AllowedCallersClaimsValidator(null!).ValidateClaimsAsync(bot));
        await Should.ThrowAsync<UnauthorizedAccessException>(() => new AllowedSkillsClaimsValidator(["app-3"]).ValidateClaimsAsync(bot));
    }
}
