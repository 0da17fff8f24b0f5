namespace CollabBot.Domain.Tests;

public sealed class PeriodTests
{
    [Theory]
    [InlineData(2019, 2024, "2019–2024")]
    [InlineData(2024, 2024, "2024")]
    [InlineData(1900, 2200, "1900–2200")]
    public void Two_years_in_order_make_a_period(int from, int to, string spelled)
    {
        var period = Period.Between(from, to).ShouldBeAccepted();

        (period.From, period.To).ShouldBe((from, to));
        period.ToString().ShouldBe(spelled);
        period.ShouldBe(Period.Between(from, to).ShouldBeAccepted());
    }

    [Theory]
    [InlineData(2024, 2023)]
    [InlineData(1899, 2000)]
    [InlineData(2000, 2201)]
    [InlineData(1899, 1899)]
    [InlineData(2201, 2201)]
    [InlineData(0, 0)]
    [InlineData(int.MinValue, int.MaxValue)]
    public void Years_in_the_wrong_order_or_out_of_range_are_refused(int from, int to)
    {
        Period.Between(from, to).ShouldBeRefused(new Refusal.PeriodImpossible());
    }
}
