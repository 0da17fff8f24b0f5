using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CollabBot.Sdk.Tests.Dialogs;

public sealed class DateTimePromptTests
{
    // A Wednesday.
    private static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-25T10:00:00-05:00", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("en-us", "5th December 2018 at 9am", "2018-12-05T09 2018-12-05 09:00:00")]
    [InlineData("en-us", "December 5, 2018 at 9:15 pm", "2018-12-05T21:15 2018-12-05 21:15:00")]
    [InlineData("en-us", "2018-12-05", "2018-12-05 2018-12-05")]
    [InlineData("en-us", "12/5/2018", "2018-12-05 2018-12-05")]
    [InlineData("fr-ca", "12/5/2018", "2018-05-12 2018-05-12")]
#if !OFFICIAL_BOT_SDK
    [InlineData("fr-ca", "le 1er août 2027 à 14 h 30", "2027-08-01T14:30 2027-08-01 14:30:00")]
    [InlineData("fr-ca", "3 févr. 2027, 9h", "2027-02-03T09 2027-02-03 09:00:00")]
    [InlineData("fr-ca", "demain à midi", "2026-11-26T12 2026-11-26 12:00:00")]
    [InlineData("fr-ca", "après-demain", "2026-11-27 2026-11-27")]
    [InlineData("en-us", "12 am", "T00 00:00:00")]
    [InlineData("en-us", "midnight", "T00 00:00:00")]
    [InlineData("en-us", "14:30:15", "T14:30:15 14:30:15")]
    [InlineData("en-us", "today at 12pm", "2026-11-25T12 2026-11-25 12:00:00")]
    [InlineData("en-us", "4:30", "T04:30 04:30:00|T16:30 16:30:00")]
    [InlineData("en-us", "on Friday", "XXXX-WXX-5 2026-11-20|XXXX-WXX-5 2026-11-27")]
    [InlineData("fr-ca", "dimanche", "XXXX-WXX-7 2026-11-22|XXXX-WXX-7 2026-11-29")]
    [InlineData("en-us", "march 3rd", "XXXX-03-03 2026-03-03|XXXX-03-03 2027-03-03")]
    [InlineData("fr-ca", "le 24 juillet", "XXXX-07-24 2026-07-24|XXXX-07-24 2027-07-24")]
    [InlineData("fr-ca", "le 29 février", "XXXX-02-29 2024-02-29|XXXX-02-29 2028-02-29")]
    [InlineData("en-us", "Wednesday 4 oclock", "XXXX-WXX-3T04 2026-11-18 04:00:00|XXXX-WXX-3T04 2026-11-25 04:00:00|XXXX-WXX-3T16 2026-11-18 16:00:00|XXXX-WXX-3T16 2026-11-25 16:00:00")]
#endif
    public async Task A_date_or_a_time_is_understood(string locale, string answer, string meanings)
    {
        var talk = Ask();
        await talk.SendsAsync(Says("go", locale));
        await talk.SendsAsync(Says(answer, locale));

        var resolutions = talk.Turn.Result.ShouldBeAssignableTo<IList<DateTimeResolution>>()!;
        string.Join('|', resolutions.Select(resolution => $"{resolution.Timex} {resolution.Value}")).ShouldBe(meanings);
    }

    [Theory]
    [InlineData("hello again")]
    [InlineData("31 février 2027")]
    [InlineData("I may come 3 times")]
    [InlineData("25:00")]
    [InlineData("42")]
    [InlineData("")]
    public async Task What_is_no_date_is_asked_again(string answer)
    {
        var talk = Ask();
        await talk.SendsAsync(Says("go", "en-us"));

        (await talk.SendsAsync(Says(answer, "en-us"))).ShouldHaveSingleItem().Text.ShouldBe("A date, please");
        talk.Turn.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task A_validator_may_change_what_was_understood()
    {
        var talk = Ask((prompt, _) =>
        {
            if (prompt.Recognized.Succeeded)
            {
                prompt.Recognized.Value = [new DateTimeResolution { Value = prompt.Recognized.Value[0].Value.Split(' ')[0] }];
            }

            return Task.FromResult(prompt.Recognized.Succeeded);
        });
        await talk.SendsAsync(Says("go", "en-us"));
        await talk.SendsAsync(Says("5th December 2018 at 9am", "en-us"));

        talk.Turn.Result.ShouldBeAssignableTo<IList<DateTimeResolution>>()!.ShouldHaveSingleItem().Value.ShouldBe("2018-12-05");
    }

    private static Talk Ask(PromptValidator<IList<DateTimeResolution>>? validator = null) => new(
        () => new ComponentDialog("asking")
            .AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) => step.PromptAsync("prompt", new PromptOptions { Prompt = MessageFactory.Text("When?"), RetryPrompt = MessageFactory.Text("A date, please") }, ct),
            ]))
            .AddDialog(new DateTimePrompt("prompt", validator)));

    private static Activity Says(string text, string locale) => new() { Type = ActivityTypes.Message, Text = text, Locale = locale, LocalTimestamp = Now };
}
