using CollabBot.Features.Changes;
using CollabBot.Features.CurrentRetrospective;
using CollabBot.Features.Decision;
using CollabBot.Features.Files;
using CollabBot.Features.Grouping;
using CollabBot.Features.Help;
using CollabBot.Features.History;
using CollabBot.Features.Import;
using CollabBot.Features.Installation;
using CollabBot.Features.Lessons;
using CollabBot.Features.LiveCard;
using CollabBot.Features.MessageExtension;
using CollabBot.Features.Minutes;
using CollabBot.Features.Phases;
using CollabBot.Features.Privacy;
using CollabBot.Features.Profile;
using CollabBot.Features.Reminders;
using CollabBot.Features.Roles;
using CollabBot.Features.Setup;
using CollabBot.Features.Summary;
using CollabBot.Features.Voting;
using CollabBot.Requests;

namespace CollabBot.Features;

/// <summary>The table of contents: everything the bot does. Texts with words behind a command are tried in this order.</summary>
internal static class FeatureList
{
    public static IReadOnlyList<IFeature> All { get; } =
    [
        new HelpFeature(),
        new SetupFeature(),
        new HistoryFeature(),
        new ChangesFeature(),
        new GroupingFeature(),
        new VotingFeature(),
        new DecisionFeature(),
        new LessonsFeature(),
        new PhasesFeature(),
        new LiveCardFeature(),
        new SummaryFeature(),
        new MinutesFeature(),
        new RolesFeature(),
        new ProfileFeature(),
        new CurrentRetrospectiveFeature(),
        new RemindersFeature(),
        new PrivacyFeature(),
        new FilesFeature(),
        new MessageExtensionFeature(),
        new InstallationFeature(),
        new ImportFeature(),
    ];
}
