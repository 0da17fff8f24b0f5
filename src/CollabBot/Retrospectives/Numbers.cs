using System.Globalization;

namespace CollabBot.Retrospectives;

/// <summary>Reads whole numbers as clients send them: <c>5</c>, but also <c>5.0</c>.</summary>
internal static class Numbers
{
    public static bool TryRead(string? text, out int number)
    {
        number = 0;
        if (!decimal.TryParse(
                text,
                NumberStyles.AllowLeadingSign
                    | NumberStyles.AllowDecimalPoint
                    | NumberStyles.AllowLeadingWhite
                    | NumberStyles.AllowTrailingWhite,
                CultureInfo.InvariantCulture,
                out var value)
            || value != decimal.Truncate(value)
            || value is < int.MinValue or > int.MaxValue)
        {
            return false;
        }

        number = (int)value;
        return true;
    }
}
