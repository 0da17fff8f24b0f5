using System.Globalization;
using CollabBot.Acts;
using CollabBot.Domain;
using CollabBot.Localization;
using CollabBot.Storage;

namespace CollabBot.Features.Opening;

/// <summary>Sets up a retrospective in a channel or group chat; who does is its facilitator.</summary>
internal sealed class OpeningHandler(Database database, Retrospectives retrospectives)
{
    public async Task<Reply> OpenFormAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refusal) return Reply.Say(turn.Texts.For(refusal));
        if (turn.Door != Door.Form) return FormCards.Way(turn.Texts, turn.Texts.StartInvitation(), ButtonTitle.Start, FormKind.Start, null);

        return Reply.Form(turn.Texts.StartTitle(), StartForm.Of(Defaults(turn), turn.Texts, turn.NewId()));
    }

    public async Task<Reply> HandleAsync(Gesture.Start gesture, TurnInfo turn, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(turn, cancellationToken) is { } refusal) return Reply.Say(turn.Texts.For(refusal));

        var fields = turn.Door == Door.Form ? gesture.Fields : Complete(gesture.Fields, turn);
        if (!Read(fields, turn.Texts).TryGet(out var settings, out var wrong))
        {
            return turn.Door == Door.Form
                ? Reply.Form(turn.Texts.StartTitle(), StartForm.Of(fields, turn.Texts, turn.NewId(), turn.Texts.For(wrong)))
                : Reply.Say(turn.Texts.For(wrong));
        }

        var retrospective = Retrospective.Open(new RetrospectiveId(turn.NewId()), turn.Conversation, settings, turn.Now);
        database.Retrospectives.Add(retrospective);
        (await retrospectives.ParticipateAsync(turn, retrospective, cancellationToken)).Lead();
        return Reply.Say(turn.Texts.Started(settings.Title.Text)).Refreshing(retrospective);
    }

    private async Task<Refusal?> RefusalAsync(TurnInfo turn, CancellationToken cancellationToken)
    {
        if (!turn.IsShared) return new Refusal.SharedPlaceOnly();
        var open = await retrospectives.OpenInAsync(turn.Conversation, cancellationToken);
        return open is null ? null : new Refusal.AlreadyOpen(open.Title.Text);
    }

    private static StartFields Defaults(TurnInfo turn)
    {
        var lastYear = turn.Now.Year - 1;
        return new StartFields(
            Title: null,
            Intention: turn.Texts.DefaultIntention(),
            From: Invariant(lastYear - 4),
            To: Invariant(lastYear),
            HeldOn: turn.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Place: null,
            RetainedCount: Invariant(RetrospectiveSettings.DefaultRetainedCount),
            PointsPerPerson: Invariant(RetrospectiveSettings.DefaultPointsPerPerson));
    }

    /// <summary>A title typed after the command is enough: the rest has its defaults.</summary>
    private static StartFields Complete(StartFields typed, TurnInfo turn) => Defaults(turn) with { Title = typed.Title };

    private static Outcome<RetrospectiveSettings> Read(StartFields fields, Texts texts)
    {
        if (!Wording.Parse(fields.Title, Wording.LabelLimit).TryGet(out var title, out var refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Intention, Wording.ExplanationLimit).TryGet(out var intention, out refusal)) return refusal;
        if (!Wording.ParseOptional(fields.Place, Wording.LabelLimit).TryGet(out var place, out refusal)) return refusal;
        if (!ReadPeriod(fields.From, fields.To).TryGet(out var period, out refusal)) return refusal;
        if (!ReadDate(fields.HeldOn).TryGet(out var heldOn, out refusal)) return refusal;
        if (!ReadNumber(fields.RetainedCount, RetrospectiveSettings.DefaultRetainedCount).TryGet(out var retained, out refusal)) return refusal;
        if (!ReadNumber(fields.PointsPerPerson, RetrospectiveSettings.DefaultPointsPerPerson).TryGet(out var points, out refusal)) return refusal;
        return new RetrospectiveSettings(title, intention, period, heldOn, place, texts.Language, retained, points);
    }

    private static Outcome<Period?> ReadPeriod(string? from, string? to)
    {
        if (string.IsNullOrWhiteSpace(from) && string.IsNullOrWhiteSpace(to)) return (Period?)null;

        // One year alone is a period of one year.
        if (!Numbers.TryRead(string.IsNullOrWhiteSpace(from) ? to : from, out var first) || !Numbers.TryRead(string.IsNullOrWhiteSpace(to) ? from : to, out var last))
        {
            return new Refusal.PeriodImpossible();
        }

        return Period.Between(first, last).Match(period => period, refusal => (Outcome<Period?>)refusal);
    }

    private static Outcome<DateOnly?> ReadDate(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return (DateOnly?)null;
        return DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : new Refusal.DateUnreadable();
    }

    private static Outcome<int> ReadNumber(string? text, int otherwise)
    {
        if (string.IsNullOrWhiteSpace(text)) return otherwise;
        return Numbers.TryRead(text, out var number) && number is >= 1 and <= RetrospectiveSettings.Most
            ? number
            : new Refusal.NumberOutOfRange(1, RetrospectiveSettings.Most);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
