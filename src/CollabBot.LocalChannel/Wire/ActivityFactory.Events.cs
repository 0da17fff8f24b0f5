using System.Text.Json.Nodes;

namespace CollabBot.LocalChannel.Wire;

/// <summary>Builds the <c>conversationUpdate</c> and <c>installationUpdate</c> activities.</summary>
internal sealed partial class ActivityFactory
{
    /// <summary>The bot was added to a conversation or removed from it.</summary>
    public JsonObject Bot(Presser presser, bool added) => Members(presser, DemoTeam.BotId, aadObjectId: null, added);

    /// <summary>A person was added to a conversation or removed from it.</summary>
    public JsonObject Person(Presser presser, DemoPerson person, bool added) => Members(presser, person.Id, person.AadObjectId, added);

    /// <summary>The app was installed or removed.</summary>
    public JsonObject Installation(Presser presser, bool added)
    {
        var activity = Envelope(presser, "installationUpdate", NewEventId());
        activity["action"] = added ? "add" : "remove";
        if (presser.Address.IsChannel)
        {
            activity["channelData"]!["team"] = Team(complete: true);
            if (added)
                activity["channelData"]!["settings"] = new JsonObject
                {
                    ["selectedChannel"] = new JsonObject { ["id"] = presser.Address.ConversationId }
                };
        }

        return activity;
    }

    private JsonObject Members(Presser presser, string id, string? aadObjectId, bool added)
    {
        var activity = Envelope(presser, "conversationUpdate", NewEventId());
        activity[added ? "membersAdded" : "membersRemoved"] =
            new JsonArray(WithoutNulls(new JsonObject { ["id"] = id, ["aadObjectId"] = aadObjectId }));
        if (presser.Address.IsChannel)
        {
            activity["channelData"]!["eventType"] = added ? "teamMemberAdded" : "teamMemberRemoved";
            activity["channelData"]!["team"] = Team(complete: true);
        }

        return activity;
    }
}
