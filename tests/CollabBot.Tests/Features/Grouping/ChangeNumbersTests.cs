using CollabBot.Features.Grouping;

namespace CollabBot.Tests.Features.Grouping;

/// <summary>Numbers of changes as people type them.</summary>
public sealed class ChangeNumbersTests
{
    [Theory]
    [InlineData("3, 5-7 et 12", "3, 5-7, 12")]
    [InlineData("9998-10001", "9998-10001")]
    [InlineData("12345 and 12346", "12345, 12346")]
    public void Numbers_and_ranges_of_any_size_are_read(string typed, string written) =>
        ChangeNumbers.Write(ChangeNumbers.Read(typed).ShouldNotBeNull()).ShouldBe(written);

    [Theory]
    [InlineData("1-999999999")]
    [InlineData("1-60000, 1-60000")]
    [InlineData("99999999999")]
    [InlineData("3-1")]
    [InlineData("trois")]
    public void A_range_without_end_and_other_texts_are_no_numbers(string typed) => ChangeNumbers.Read(typed).ShouldBeNull();
}
