using System.Globalization;
using CollabBot.Minutes.Outline;

namespace CollabBot.Minutes.Tests.Outline;

public sealed class OutlineDatesTests
{
    [Theory]
    [InlineData("rencontre du 30 octobre 2018", "fr", "2018-10-30")]
    [InlineData("le 1er mai 2023", "fr", "2023-05-01")]
    [InlineData("Le 3 FÉVRIER 2021.", "fr", "2021-02-03")]
    [InlineData("mardi 12 août 2014, à 13 h", "fr", "2014-08-12")]
    [InlineData("29 et 30 oct. 2018", "fr", "2018-10-30")]
    [InlineData("October 30, 2018", "en", "2018-10-30")]
    [InlineData("on Nov. 3rd, 2022", "en", "2022-11-03")]
    [InlineData("the 4th of July 2019", "en", "2019-07-04")]
    [InlineData("2018-10-30", "fr", "2018-10-30")]
    [InlineData("30/10/2018", "en", "2018-10-30")]
    [InlineData("04.05.2018", "fr", "2018-05-04")]
    [InlineData("04/05/2018", "en", "2018-04-05")]
    public void A_date_is_found_in_a_text(string text, string language, string date) =>
        OutlineDates.Date(text, language).ShouldNotBeNull().Date
            .ShouldBe(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31 février 2018")]
    [InlineData("octobre 2018")]
    [InlineData("plan 2014-2018")]
    [InlineData("")]
    public void A_text_without_a_valid_date_gives_null(string text) => OutlineDates.Date(text, "fr").ShouldBeNull();

    [Fact]
    public void A_numeric_date_that_fits_day_month_and_month_day_is_marked_ambiguous()
    {
        OutlineDates.Date("04/05/2018", "fr")!.IsAmbiguous.ShouldBeTrue();
        OutlineDates.Date("14/05/2018", "fr")!.IsAmbiguous.ShouldBeFalse();
        OutlineDates.Date("05/05/2018", "fr")!.IsAmbiguous.ShouldBeFalse();
    }

    [Theory]
    [InlineData("depuis le début du plan intégré de quartier 14-18", "2014–2018")]
    [InlineData("plan 2014-2018", "2014–2018")]
    [InlineData("2019 à 2023", "2019–2023")]
    [InlineData("de 2019 au 2023", "2019–2023")]
    [InlineData("from 2017 to 2022", "2017–2022")]
    [InlineData("between 2017 and 2022", "2017–2022")]
    [InlineData("2014–2018", "2014–2018")]
    [InlineData("2014 – 18", "2014–2018")]
    [InlineData("Plan 1998-03", "1998–2003")]
    [InlineData("PIQ 14/18", "2014–2018")]
    public void A_period_is_found_in_a_text(string text, string period) =>
        OutlineDates.Period(text).ShouldNotBeNull().ToString().ShouldBe(period);

    [Theory]
    [InlineData("2018-10-30")]
    [InlineData("pour les 12-17 ans")]
    [InlineData("de 9-12")]
    [InlineData("depuis 2014")]
    [InlineData("2018-2014")]
    public void A_text_without_a_valid_period_gives_null(string text) => OutlineDates.Period(text).ShouldBeNull();
}
