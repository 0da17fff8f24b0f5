using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks of arguments as the official constructors make them.</summary>
internal static class Require
{
    /// <summary>A text that must say something.</summary>
    /// <exception cref="ArgumentNullException">It is null, empty or blank; officially all three are the same mistake.</exception>
    public static string Text([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentNullException(name) : value;
}
