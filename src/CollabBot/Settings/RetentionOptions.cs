using System.Globalization;
using CollabBot.Domain;

namespace CollabBot.Settings;

/// <summary>Reads section <c>Retention</c>, and says what is wrong with it.</summary>
internal static class RetentionOptions
{
    private const string Key = "Retention:Years";

    public static RetentionPolicy Read(IConfiguration configuration, List<string> wrong)
    {
        var value = configuration[Key];
        if (string.IsNullOrWhiteSpace(value)) return new RetentionPolicy();
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var years)
            && years is >= 1 and <= RetentionPolicy.MaxYears)
        {
            return new RetentionPolicy(years);
        }

        wrong.Add(
            $"{Key} is '{value}'. It is how many years a retrospective is kept after it was closed, "
            + $"a whole number from 1 to {RetentionPolicy.MaxYears}.");
        return new RetentionPolicy();
    }
}
