using CollabBot.Domain;
using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Features.Voting;

/// <summary>Points for themes: each person's own, and the pool of the people in the room.</summary>
internal sealed class VotingFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature
            .Of(Phase.Prioritising)
            .Command(() => new OpenVoteForm(), "voter", "vote")
            .Command(() => new OpenRoomPointsForm(), "points de la salle", "room points")
            .WordedText(
                "voter 3, 0, 2",
                text => CommandWords.After(text, "voter", "vote") is { } votes ? new CastVoteByText(votes.Words) : null)
            .WordedText(
                "points de la salle 12 : 8, 5, 2",
                text => CommandWords.After(text, "points de la salle", "room points") is { } pool
                    ? new EnterRoomPointsByText(pool.Words)
                    : null)
            .OpensForm(VotingKeys.VoteForm, values => new OpenVoteForm(values.Retrospective))
            .OpensForm(VotingKeys.RoomPointsForm, values => new OpenRoomPointsForm(values.Retrospective))
            .Button(VotingKeys.Vote, values => new CastVote(values.Retrospective, values.ByTheme(VotingKeys.Points, keepUnknown: true)))
            .Button(
                VotingKeys.RoomPoints,
                values => new EnterRoomPoints(
                    values.Retrospective, values.Text(VotingKeys.People), values.ByTheme(VotingKeys.Points, keepUnknown: true)))
            .Handler<VotingHandler>()
            .Handler<RoomPointsHandler>();
        feature.Services.AddScoped<Tallies>();
        feature.Services.AddScoped<VoteResults>();
        feature.Services.AddScoped<IVoteResultRenderer>(provider => provider.GetRequiredService<VoteResults>());
    }
}
