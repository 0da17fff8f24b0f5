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

    public string VotePrivacy() => Say();

    public string Voted(int left) => left == 0 ? Say("VotedAll") : SayCount(left);
}
