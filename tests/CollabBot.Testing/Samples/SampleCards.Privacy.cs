using AdaptiveCards;
using CollabBot.Domain;
using CollabBot.Features.Grouping;
using CollabBot.Features.Privacy;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Testing.Samples;

internal static partial class SampleCards
{
    private static Retrospective Anonymously(Phase phase, SampleWords words)
    {
        var retrospective = At(phase, words);
        var settings = new RetrospectiveSettings(
            retrospective.Title, null, retrospective.Period, null, null, words.Language, Anonymity: Anonymity.Anonymous);
        retrospective
            .ChangeSetup(new Actor(new PersonId("animation"), IsFacilitator: true), settings, 0)
            .TryGet(out _, out _)
            .ShouldBeTrue();
        return retrospective;
    }

    private static AdaptiveCard GroupSigned(Texts texts, SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Grouping, words);
        var signed = meeting.Changes.Index().ToDictionary(
            entry => entry.Item.Id,
            entry => entry.Index == 0
                ? new Attribution(null, null, ForRoom: true)
                : new Attribution(entry.Index == 1 ? null : words.ShortLabel(1), words.Place));
        return GroupForm.Of(
            meeting.Retrospective,
            meeting.Changes,
            meeting.Themes,
            new GroupFields([], null, null, null, null),
            texts,
            SampleMeeting.Once,
            signed: signed);
    }

    /// <summary>The data of a person who gave changes, lessons and « +1 » in an open retrospective, and nothing in a closed one.</summary>
    private static PersonalAccount Account(SampleWords words)
    {
        var meeting = SampleMeeting.At(Phase.Deepening, words);
        var closed = SampleMeeting.At(Phase.Closed, words);
        var me = new PersonId("partenaire 1");
        var participant = new Participant(meeting.Retrospective.Id, me);
        participant.Lead();
        participant.Call(Wording.Of(words.ShortLabel(1)));
        var person = new PersonRow { Id = me, Organisation = Wording.Of(words.Place), Language = words.Language };
        return new PersonalAccount(
            me,
            person,
            HasPrivateChat: true,
            [
                new PersonalRecord(
                    meeting.Retrospective,
                    participant,
                    meeting.Changes,
                    [meeting.Changes[0]],
                    meeting.Lessons,
                    null,
                    meeting.Lessons,
                    meeting.Themes,
                    IsOnlyFacilitator: true),
                new PersonalRecord(
                    closed.Retrospective, new Participant(closed.Retrospective.Id, me), [], [], [], null, [], [], IsOnlyFacilitator: false),
            ]);
    }
}
