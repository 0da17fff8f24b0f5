using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CollabBot.Sdk.Tests.Schema;

public sealed class CardTests
{
    public static TheoryData<Attachment, string> Cards => new()
    {
        { new HeroCard().ToAttachment(), "application/vnd.microsoft.card.hero" },
        { new ThumbnailCard().ToAttachment(), "application/vnd.microsoft.card.thumbnail" },
        { new SigninCard().ToAttachment(), "application/vnd.microsoft.card.signin" },
        { new ReceiptCard().ToAttachment(), "application/vnd.microsoft.card.receipt" },
        { new AudioCard().ToAttachment(), "application/vnd.microsoft.card.audio" },
        { new VideoCard().ToAttachment(), "application/vnd.microsoft.card.video" },
        { new AnimationCard().ToAttachment(), "application/vnd.microsoft.card.animation" },
        { new OAuthCard().ToAttachment(), "application/vnd.microsoft.card.oauth" },
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_is_attached_under_its_media_type(Attachment attachment, string contentType)
    {
        attachment.ContentType.ShouldBe(contentType);
        attachment.Content.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_media_card_says_what_it_plays_and_how() => Wire.ShouldBeTheSameJson(
        await Wire.WriteAsync(new VideoCard("t", "s", "x", new ThumbnailUrl("https://p", "a picture"), [new MediaUrl("https://m", "mp4")], null, true, false, true, "16:9", new Dictionary<string, int> { ["id"] = 1 }, "PT2M")),
        """
        {"title":"t","subtitle":"s","text":"x","image":{"url":"https://p","alt":"a picture"},"media":[{"url":"https://m","profile":"mp4"}],
         "shareable":true,"autoloop":false,"autostart":true,"aspect":"16:9","value":{"id":1},"duration":"PT2M"}
        """);

    [Fact]
    public async Task A_receipt_lists_facts_and_items() => Wire.ShouldBeTheSameJson(
        await Wire.WriteAsync(new ReceiptCard("t", [new Fact("k", "v")], [new ReceiptItem("i", price: "1 €", quantity: "2")], total: "2 €", tax: "0 €", vat: "0 €")),
        """{"title":"t","facts":[{"key":"k","value":"v"}],"items":[{"title":"i","price":"1 €","quantity":"2"}],"total":"2 €","tax":"0 €","vat":"0 €"}""");

    [Fact]
    public async Task A_sign_in_card_has_one_button_that_opens_the_sign_in() => Wire.ShouldBeTheSameJson(
        await Wire.WriteAsync(SigninCard.Create("please", "Sign in", "https://login")),
        """{"text":"please","buttons":[{"type":"signin","title":"Sign in","value":"https://login"}]}""");

    [Fact]
    public async Task Buttons_and_fields_of_a_connector_card_are_written_as_what_they_are() => Wire.ShouldBeTheSameJson(
        await Wire.WriteAsync(new O365ConnectorCard("t", potentialAction:
        [
            new O365ConnectorCardActionCard(O365ConnectorCardActionCard.Type, "fill in", "1",
                [new O365ConnectorCardTextInput(O365ConnectorCardTextInput.Type, "f", true, "text", null, false, 10)],
                [new O365ConnectorCardHttpPOST(O365ConnectorCardHttpPOST.Type, "send", "2", "{{f.value}}")]),
            new O365ConnectorCardOpenUri(O365ConnectorCardOpenUri.Type, "open", "3", [new O365ConnectorCardOpenUriTarget("default", "https://x")]),
        ])),
        """
        {"title":"t","potentialAction":[
          {"@type":"ActionCard","name":"fill in","@id":"1",
           "inputs":[{"@type":"TextInput","id":"f","isRequired":true,"title":"text","isMultiline":false,"maxLength":10}],
           "actions":[{"@type":"HttpPOST","name":"send","@id":"2","body":"{{f.value}}"}]},
          {"@type":"OpenUri","name":"open","@id":"3","targets":[{"os":"default","uri":"https://x"}]}]}
        """);

    [Fact]
    public async Task Entities_of_places_are_written_whole_and_read_by_their_type()
    {
        var written = await Wire.WriteAsync(new Activity(ActivityTypes.Message)
        {
            Entities = [new Place("1 rue X", new GeoCoordinates(10, 48.8, 2.3, name: "here"), name: "office") { Type = "Place" }],
        });
        Wire.ShouldBeTheSameJson(written, """
            {"type":"message","entities":[{"type":"Place","address":"1 rue X","name":"office",
              "geo":{"type":"GeoCoordinates","elevation":10,"latitude":48.8,"longitude":2.3,"name":"here"}}]}
            """);

        var read = await Wire.ReadAsync<Activity>(written);
        read.Entities!.Single().GetAs<Place>()!.Name.ShouldBe("office");
    }

    [Fact]
    public async Task A_text_is_a_button_that_says_it()
    {
        CardAction button = "go";

        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(button), """{"title":"go","value":"go"}""");
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(CardAction.FromString("go")), """{"title":"go","value":"go"}""");
    }

    [Fact]
    public void Entities_know_their_type()
    {
        new GeoCoordinates(1, 2, 3, "other").Type.ShouldBe("GeoCoordinates");
        new Place("1 rue X", type: "other").Type.ShouldBe("Place");
        new Mention(new ChannelAccount("29:1"), "x", "other").Type.ShouldBe("mention");
        new GeoCoordinates().Type.ShouldBe("GeoCoordinates");
        new Place().Type.ShouldBe("Place");
    }

    [Fact]
    public async Task Answers_to_config_invokes_say_that_they_are_such()
    {
        Wire.ShouldBeTheSameJson(
            await Wire.WriteAsync(new ConfigAuthResponse { Config = new BotConfigAuth { SuggestedActions = new SuggestedActions(actions: [new CardAction("openUrl")]) } }),
            """{"responseType":"config","config":{"type":"auth","suggestedActions":{"actions":[{"type":"openUrl"}]}}}""");
        Wire.ShouldBeTheSameJson(
            await Wire.WriteAsync(new ConfigTaskResponse { Config = new TaskModuleMessageResponse("done") }),
            """{"responseType":"config","config":{"type":"message","value":"done"}}""");
    }

    [Fact]
    public async Task A_command_and_its_result_carry_their_data()
    {
        Wire.ShouldBeTheSameJson(await Wire.WriteAsync(new CommandValue<int> { CommandId = "c", Data = 3 }), """{"commandId":"c","data":3}""");
        Wire.ShouldBeTheSameJson(
            await Wire.WriteAsync(new CommandResultValue<string> { CommandId = "c", Data = "d", Error = new Error("e", "m") }),
            """{"commandId":"c","data":"d","error":{"code":"e","message":"m"}}""");
    }
}
