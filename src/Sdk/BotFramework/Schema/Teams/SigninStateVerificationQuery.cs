using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Value of the invoke <c>signin/verifyState</c>.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Makes an empty instance.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Makes an instance with the given values.</summary>
    /// <param name="state">State that goes along unchanged.</param>
    public SigninStateVerificationQuery(string? state = null)
    {
        State = state;
    }

    /// <summary>State that goes along unchanged.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }
}
