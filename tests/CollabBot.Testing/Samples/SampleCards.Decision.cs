using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Decision;
using CollabBot.Localization;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
    private static AdaptiveCard Decision(Texts texts, SampleWords words, Refusal? refusal)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        var now = DecisionForm.Now(meeting.Retrospective, meeting.Themes);
        var fields = refusal is null ? now : now with { Chosen = [.. now.Chosen.Skip(1)], Dissents = words.Item(1) };
        return DecisionForm.Of(
            meeting.Retrospective, meeting.Themes, fields, texts, SampleMeeting.Once, refusal is null ? null : texts.For(refusal));
    }

    private static MinutesContent Decided(SampleWords words)
    {
        var minutes = SampleMeeting.At(Phase.Closed, words).Minutes;
        return minutes with
        {
            OverrideReason = words.Lesson(1),
            Dissents = [words.Item(1), words.Item(2)],
            Themes = [.. minutes.Themes.Select(theme => theme.Retained ? theme with { RetainedBecause = words.Lesson(2) } : theme)],
        };
    }
}
