using System.Text;
using System.Text.Json.Nodes;
using CollabBot.Domain;
using CollabBot.Testing;
using CollabBot.Tests.Features.Files;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Tests.Features.Privacy;

/// <summary>
/// A person's own data as a file: offered in the private chat, created when the offer is accepted, and given to that person only.
/// </summary>
[Trait("promise", "personal data is delivered as a private file to its owner only, or as text")]
public sealed class MyDataFileTests
{
    [Theory]
    [InlineData(
        "fr-CA", "mes données obtenir", "Voici vos données, en JSON (collabbot-mes-donnees-2026-11-23.json).", "« mes données texte »")]
    [InlineData("en-CA", "my data get", "Here is your data, as JSON (collabbot-my-data-2026-11-23.json).", "\"my data text\"")]
    public async Task The_file_is_offered_in_private_and_uploaded_after_the_person_accepts(
        string locale, string command, string words, string textWay)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening, locale);
        var (partner, offer) = await OfferAsync(scene, command);
        var text = offer.Text.Replace('\u00A0', ' ');
        text.ShouldContain(words);
        text.ShouldContain(textWay);
        offer.Activity.ToJsonString().ShouldNotContain("Plus de projets");

        await partner.InvokesAsync(partner.Answering(offer, "accept"));

        var file = await UploadedAsync(scene);
        ((string?)file["person"]).ShouldBe(scene.Partner.Person.AadObjectId);
        ((string?)file["retrospectives"]![0]!["changes"]![0]!["text"]).ShouldBe("Plus de projets communs");
        file.ToJsonString().ShouldNotContain("Des liens plus forts");
        await Eventually.BeAsync(() => offer.Attachment(FileConsent.Offer) is null, "the offer to be taken away");
    }

    [Fact]
    public async Task The_button_offers_the_file_in_private_also_when_it_is_pressed_in_a_form()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("mes données");
        await partner.ClicksAsync("Obtenir mes données");
        await partner.SeesOfferAsync();

        scene.Bot.Connector.FailWhen((path, body) => path.Length == 0 && body?["members"] is not null ? Fault.Forbidden : null);
        var other = scene.Other;
        var window = (await (await other.SaysAsync("mes données")).Card.ClicksAsync("Mes données")).Form;
        scene.Bot.Connector.Recover();
        (await window.ClicksAsync("Obtenir mes données")).Words.ShouldContain("Je vous offre vos données en privé, comme fichier.");

        var offer = await other.Privately.SeesOfferAsync();
        scene.Bot.Team.InChannel.ShouldNotContain(post => post.Attachment(FileConsent.Offer) != null);
        await other.Privately.InvokesAsync(other.Privately.Answering(offer, "accept"));
        (await UploadedAsync(scene)).ToJsonString().ShouldContain(scene.Other.Person.AadObjectId);
    }

    [Fact]
    public async Task An_offer_accepted_again_also_after_a_restart_is_uploaded_once()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var (partner, offer) = await OfferAsync(scene);
        var given = offer.Attachment(FileConsent.Offer)!.DeepClone().AsObject();

        await partner.InvokesAsync(partner.Answering(offer, "accept"));
        await scene.Bot.Team.PostAgainAsync();
        await partner.InvokesAsync(partner.Answering(offer, "accept", given: given));
        await scene.Bot.RestartAsync();
        (await partner.InvokesAsync(partner.Answering(offer, "accept", given: given))).Status.ShouldBe(200);
        await scene.SettleAsync();

        scene.Bot.Connector.Uploads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_accepted_by_another_person_tenant_or_conversation_uploads_nothing()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var (partner, offer) = await OfferAsync(scene);
        var thief = scene.Other.Privately;
        using var elsewhere = new Team(scene.Bot.Connector, tenant: "0b9d4c3e-1111-4d5c-8e3f-6a7b8c9d0e1f") { Bot = scene.Bot.Address };
        var namesake = elsewhere.Member("Aïcha").Privately;

        await thief.InvokesAsync(thief.Answering(offer, "accept"));
        await thief.SeesAsync("Cette offre n’est plus valable. Redemandez le fichier");
        await thief.InvokesAsync(thief.Answering(offer, "decline"));
        await namesake.InvokesAsync(namesake.Answering(offer, "accept"));
        await scene.Partner.InvokesAsync(scene.Partner.Answering(offer, "accept"));
        await scene.SettleAsync();
        scene.Bot.Connector.Uploads.ShouldBeEmpty();

        await partner.InvokesAsync(partner.Answering(offer, "accept"));
        ((string?)(await UploadedAsync(scene))["person"]).ShouldBe(scene.Partner.Person.AadObjectId);
    }

    [Fact]
    public async Task A_file_accepted_after_erasing_contains_nothing_that_was_erased()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var partner = scene.Partner.Privately;
        await partner.SaysAsync("mon organisation Centre des femmes");
        var (_, offer) = await OfferAsync(scene);
        await partner.SaysAsync("effacer 1 mots");
        await partner.SaysAsync("confirmer");
        (await scene.CountChangesAsync()).ShouldBe(1);

        await partner.InvokesAsync(partner.Answering(offer, "accept"));

        var file = await UploadedAsync(scene);
        ((string?)file["organisation"]).ShouldBe("Centre des femmes");
        file.ToJsonString().ShouldNotContain("Plus de projets");
    }

    [Fact]
    public async Task Erasing_everything_deletes_open_offers_and_makes_them_invalid()
    {
        await using var scene = await Scene.InAsync(Phase.Grouping);
        var (partner, offer) = await OfferAsync(scene);
        await partner.SaysAsync("effacer tout nom");
        await partner.SaysAsync("confirmer");
        (await scene.ReadAsync(database => database.FileOffers.CountAsync())).ShouldBe(0);

        await partner.InvokesAsync(partner.Answering(offer, "accept"));

        await partner.SeesAsync("Cette offre n’est plus valable. Redemandez le fichier");
        scene.Bot.Connector.Uploads.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_uploaded_after_an_anonymous_closing_contains_nothing_that_was_unlinked(bool isAcceptedBefore)
    {
        await using var scene = await Scene.InAsync(Phase.Deepening);
        await scene.Facilitator.SaysAsync("modifier anonymat : anonyme");
        var (partner, offer) = await OfferAsync(scene);
        scene.Bot.Connector.FailWhen((path, _) => path == "/upload" ? Fault.Unavailable : null);
        if (isAcceptedBefore) await partner.InvokesAsync(partner.Answering(offer, "accept"));
        await scene.Facilitator.SaysAsync("suivant confirmer");
        (await scene.RetrospectiveAsync()).IsUnlinked.ShouldBeTrue();
        scene.Bot.Connector.Recover();

        await partner.InvokesAsync(partner.Answering(offer, "accept"));

        var file = await UploadedAsync(scene);
        ((bool)file["retrospectives"]![0]!["unlinked"]!).ShouldBeTrue();
        file.ToJsonString().ShouldNotContain("Plus de projets");
    }

    [Theory]
    [InlineData("mes données obtenir", "mes données")]
    [InlineData("compte-rendu", "compte-rendu")]
    public async Task A_failed_upload_or_a_declined_offer_is_answered_with_how_to_get_the_file(string asked, string command)
    {
        await using var scene = await Scene.InAsync(Phase.Closed);
        var (partner, offer) = await OfferAsync(scene, asked);

        await partner.InvokesAsync(partner.Answering(offer, "accept", "https://evil.example/upload"));
        await partner.SeesAsync(
            $"Le fichier n’a pas pu être déposé. Écrivez « {command} » pour recommencer, ou « {command} texte » pour le lire ici.");
        await partner.InvokesAsync(partner.Answering(offer, "decline"));
        await partner.SeesAsync(
            $"D’accord, rien n’est déposé. Écrivez « {command} » quand vous voudrez ce fichier, ou « {command} texte » pour le lire ici.");
    }

    private static async Task<(Member Partner, Post Offer)> OfferAsync(Scene scene, string command = "mes données obtenir")
    {
        var partner = scene.Partner.Privately;
        await partner.SaysAsync(command);
        return (partner, await partner.SeesOfferAsync());
    }

    private static async Task<JsonNode> UploadedAsync(Scene scene)
    {
        await scene.AdvanceUntilAsync(() => scene.Bot.Connector.Uploads.Count == 1, "the upload");
        return JsonNode.Parse(Encoding.UTF8.GetString(scene.Bot.Connector.Uploads[0].Content))!;
    }
}
