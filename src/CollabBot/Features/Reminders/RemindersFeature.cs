using CollabBot.Messaging;
using CollabBot.Requests;

namespace CollabBot.Features.Reminders;

/// <summary>Who is expected, and reminders before a deadline.</summary>
internal sealed class RemindersFeature : IFeature
{
    /// <summary>The button that turns a person's reminders on or off.</summary>
    public const string RemindersButton = "reminders";

    /// <summary>Whether the person wants reminders: <c>yes</c> or <c>no</c>.</summary>
    public const string Wanted = "wanted";

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new ChangeExpected(ExpectAct.Name), "attendus", "attendues", "expected")
            .Command(() => new ChangeExpected(ExpectAct.Remove), "attendus retirer", "expected remove")
            .Command(
                () => new ChangeExpected(ExpectAct.All),
                "attendus tous",
                "attendus toutes et tous",
                "expected all",
                "expected everyone")
            .Command(() => new SetReminders(null), "rappels", "reminders")
            .Command(() => new SetReminders(false), "rappels non", "reminders off")
            .Command(() => new SetReminders(true), "rappels oui", "reminders on")
            .Button(RemindersButton, values => new SetReminders(values.Text(Wanted) switch { "yes" => true, "no" => false, _ => null }))
            .Handler<ExpectedPeopleHandler>()
            .Handler<RemindersHandler>();
        feature.Services.AddScoped<ExpectedPeople>();
        feature.Services.AddScoped<ReminderRules>();
        feature.Services.AddScoped<ReminderRun>();
        feature.Services.AddScoped<IReminder, Reminder>();
        feature.Services.AddHostedService<ReminderService>();
    }
}
