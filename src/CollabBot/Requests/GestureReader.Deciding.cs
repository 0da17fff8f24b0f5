using CollabBot.Cards;
using CollabBot.Domain;
using Keys = CollabBot.Requests.ButtonData;

namespace CollabBot.Requests;

internal static partial class GestureReader
{
    private static Gesture? ReadDeciding(IReadOnlyDictionary<string, string> data, RetrospectiveId? retrospective) =>
        data.GetValueOrDefault(Keys.Act) switch
        {
            Keys.Acts.RoomPoints => new Gesture.PoolPoints(retrospective, Text(data, Keys.Inputs.People), Points(data)),
            Keys.Acts.Decide => new Gesture.Decide(
                retrospective,
                new DecisionFields(
                    List(data, Keys.Inputs.Chosen), Text(data, Keys.Inputs.Reason), Because(data), Text(data, Keys.Inputs.Dissents))),
            Keys.Acts.RoomLessons => new Gesture.LearnFromRoom(retrospective, Text(data, Keys.Theme), Text(data, Keys.Inputs.Lines)),
            Keys.Acts.Lessons => new Gesture.OpenLessons(retrospective, PageOf(data)),
            Keys.Acts.EditLesson => new Gesture.EditLesson(retrospective, LessonOf(data)),
            Keys.Acts.SortLesson when Enum.TryParse<LessonAct>(Text(data, Keys.LessonAct), out var act) && Enum.IsDefined(act) =>
                new Gesture.SortLesson(
                    retrospective,
                    LessonOf(data),
                    act,
                    new LessonFields(
                        Text(data, Keys.Inputs.Kind),
                        act == LessonAct.Rework ? data.GetValueOrDefault(Keys.Inputs.Lesson) : null,
                        Text(data, Keys.Inputs.Items)),
                    PageOf(data)),
            _ => null,
        };

    private static Phase? To(IReadOnlyDictionary<string, string> data) =>
        Enum.TryParse<Phase>(data.GetValueOrDefault(Keys.To), out var phase) && Enum.IsDefined(phase) ? phase : null;

    private static LessonRef LessonOf(IReadOnlyDictionary<string, string> data) =>
        new(LessonId.TryParse(Text(data, Keys.Lesson), out var id) ? id : default(LessonId), null);

    private static int PageOf(IReadOnlyDictionary<string, string> data) =>
        int.TryParse(Text(data, Keys.Page), out var page) && page > 0 ? page : 0;

    private static Dictionary<ThemeId, string> Because(IReadOnlyDictionary<string, string> data)
    {
        var whys = new Dictionary<ThemeId, string>();
        foreach (var (key, value) in data)
        {
            if (key.StartsWith(Keys.Because, StringComparison.Ordinal)
                && ThemeId.TryParse(key[Keys.Because.Length..], out var theme)) whys[theme] = value;
        }

        return whys;
    }
}
