namespace CollabBot.Localization;

/// <summary>Texts of voting and of the room's points.</summary>
internal sealed partial class Texts
{
    public string VoteStillLeft(int points) => SayCount(points);

    public string VoteByText() => Say();

    public string RoomPointsTitle() => Say();

    public string RoomPointsQuestion(int points, int perTheme) => Say([points, perTheme]);

    public string RoomPointsPeople() => Say();

    public string RoomPointsNote() => Say();

    public string RoomPointsInvitation() => Say();

    public string RoomPointsKept(int points, int people) => SayCount(people, [PointCount(points)]);

    public string RoomPointsByText() => Say();

    public string VoteTitle() => Say();

    public string VoteInvitation() => Say();

    public string VoteQuestion(int points, int perTheme) => Say([points, perTheme]);

    public string VoteLeft(int points) => SayCount(points);

    public string VoteReading() => Say();

    public string VotePrivacy() => Say();

    public string VoteResultHead() => Say();

    public string VoteResultVoters(int people) => SayCount(people);

    public string VoteResultRetained(int themes) => SayCount(themes);

    public string VoteResultOthers() => Say();

    public string VoteResultBecause(string why) => Say([why]);

    public string VoteResultOverride(string reason) => Say([reason]);

    public string VoteResultSecret() => Say();

    public string VoteResultHidden() => Say();

    public string VoteResultSentence(int themes, string names) => SayCount(themes, [names]);

    public string VoteResultTie(string tied, string retained) => Say([tied, retained]);

    public string QuotedName(string name) => Say([name]);

    public string QuotedList(string first, string last) => Say([first, last]);

    public string VoteReopenedHead() => Say();

    public string VoteReopened() => Say();

    public string Voted(int left) => left == 0 ? Say("VotedAll") : SayCount(left);
}
