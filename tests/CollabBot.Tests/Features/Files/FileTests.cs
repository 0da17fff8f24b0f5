using System.Text;
using CollabBot.Domain;
using CollabBot.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Files;

/// <summary>The minutes as a file in the private chat: offered, accepted or declined, and uploaded once.</summary>
public sealed class FileTests
{
    [Trait("promise", "the report command gives the minutes as a file")]
    [Fact]
    public async Task Accepting_the_offer_uploads_the_minutes_without_a_token_and_replaces_the_offer()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);
        offer.Text.ShouldContain("Voici le compte-rendu de « Bilan du plan ».");
        var card = offer.Attachment(FileConsent.Offer)!;
        ((string)card["name"]!).ShouldBe("Compte-rendu Bilan du plan.md");

        var answer = await member.InvokesAsync(member.Answering(offer, "accept"));
        answer.Status.ShouldBe(200);
        answer.Body.ShouldBeNull();
        var given = await scene.Bot.Connector.WaitForAsync(post => post.Attachment(FileConsent.Info) is not null, "the file");

        var file = scene.Bot.Connector.Uploads.ShouldHaveSingleItem();
        var text = Encoding.UTF8.GetString(file.Content);
        text.ShouldContain("# Bilan du plan");
        text.ShouldContain("Plus de projets communs");
        file.ContentRange.ShouldBe($"bytes 0-{file.Content.Length - 1}/{file.Content.Length}");
        file.Authorization.ShouldBeEmpty();
        ((long)card["content"]!["sizeInBytes"]!).ShouldBe(file.Content.Length);

        var info = given.Attachment(FileConsent.Info)!;
        ((string)info["contentUrl"]!).ShouldStartWith("https://contoso-my.sharepoint.com/");
        ((string)info["content"]!["uniqueId"]!).ShouldBe("1150d938");
        await Eventually.BeAsync(
            () => offer.Text.Contains("est déposé dans vos fichiers", StringComparison.Ordinal)
                && offer.Attachment(FileConsent.Offer) is null,
            "the offer to be taken away");
    }

    [Fact]
    public async Task Minutes_accepted_twice_redelivered_and_accepted_again_after_a_restart_are_uploaded_once()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);
        var given = offer.Attachment(FileConsent.Offer)!.DeepClone().AsObject();

        await member.InvokesAsync(member.Answering(offer, "accept"));
        await scene.Bot.Team.PostAgainAsync();
        await member.InvokesAsync(member.Answering(offer, "accept", given: given));
        await scene.Bot.RestartAsync();
        (await member.InvokesAsync(member.Answering(offer, "accept", given: given))).Status.ShouldBe(200);
        await scene.SettleAsync();

        scene.Bot.Connector.Uploads.Count.ShouldBe(1);
        scene.Bot.Connector.Posts.Count(post => post.Attachment(FileConsent.Info) is not null).ShouldBe(1);
    }

    [Fact]
    public async Task Declining_twice_is_answered_once_and_uploads_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);

        await member.InvokesAsync(member.Answering(offer, "decline"));
        await member.InvokesAsync(member.Answering(offer, "decline"));
        await scene.SettleAsync();

        member.Seen.Count(post => post.Text.StartsWith("D’accord, rien n’est déposé.", StringComparison.Ordinal)).ShouldBe(1);
        scene.Bot.Connector.Uploads.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_expired_offer_or_one_for_another_person_uploads_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);
        var other = scene.Other.Privately;

        await other.InvokesAsync(other.Answering(offer, "accept"));
        await other.SeesAsync("Cette offre n’est plus valable.");
        await scene.Partner.InvokesAsync(scene.Partner.Answering(offer, "accept"));
        scene.Bot.Clock.Advance(TimeSpan.FromHours(25));
        await member.InvokesAsync(member.Answering(offer, "accept"));
        await member.SeesAsync("Cette offre n’est plus valable.");

        scene.Bot.Connector.Uploads.ShouldBeEmpty();
    }

    [Trait("promise", "no external service is needed beyond Teams")]
    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("https://sharepoint.com.evil.example/upload")]
    [InlineData("https://evilsharepoint.com/upload")]
    [InlineData("http://contoso-my.sharepoint.com/upload")]
    [InlineData("https://contoso-my.sharepoint.com:8443/upload")]
    [InlineData("https://user@contoso-my.sharepoint.com/upload")]
    [InlineData("file:///etc/passwd")]
    [InlineData("nothing")]
    public async Task An_upload_address_that_is_no_SharePoint_host_over_HTTPS_is_refused(string url)
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);

        await member.InvokesAsync(member.Answering(offer, "accept", url));

        await member.SeesAsync("Le fichier n’a pas pu être déposé.");
        (await scene.ReadAsync(database => database.Outbox.AnyAsync(row => row.Kind == Storage.OutboxKind.Upload))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_upload_to_a_failing_storage_is_retried_and_its_address_is_never_logged()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);
        scene.Bot.Connector.FailWhen((path, _) => path == "/upload" ? Fault.Unavailable : null);

        await member.InvokesAsync(member.Answering(offer, "accept"));
        (await member.SaysAsync("état")).Activities.ShouldNotBeEmpty();
        scene.Bot.Connector.Recover();
        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Uploads.Count == 1, "the upload");

        scene.Bot.Log.All.ShouldNotContain(line => line.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task If_the_storage_refuses_the_upload_the_person_is_told()
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (member, offer) = await OfferAsync(scene);
        scene.Bot.Connector.FailWhen((path, _) => path == "/upload" ? new Fault(404) : null);

        await member.InvokesAsync(member.Answering(offer, "accept"));

        await member.SeesAsync("Le fichier n’a pas pu être déposé.");
    }

    private static async Task<(Member Member, Post Offer)> OfferAsync(Scene scene)
    {
        var member = scene.Partner.Privately;
        await member.SaysAsync("compte-rendu");
        return (member, await member.SeesOfferAsync());
    }
}
