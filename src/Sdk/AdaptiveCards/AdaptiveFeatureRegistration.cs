namespace AdaptiveCards;

/// <summary>The features a client has (at first <c>adaptiveCards</c> in the latest version), for <see cref="AdaptiveTypedElement.MeetsRequirements"/>.</summary>
public class AdaptiveFeatureRegistration
{
    // Every client can show cards; which ones, it says by the schema version it knows.
    private readonly Dictionary<string, string> versions = new() { ["adaptiveCards"] = AdaptiveCard.KnownSchemaVersion.ToString() };

    /// <summary>The version of a feature.</summary>
    /// <param name="feature">Its name.</param>
    /// <returns>The version; empty when the client lacks the feature.</returns>
    public string Get(string feature) => versions.GetValueOrDefault(feature, "");

    /// <summary>Adds a feature or changes its version.</summary>
    /// <param name="feature">Its name.</param>
    /// <param name="version">Its version; <c>*</c> meets every demand.</param>
    public void Set(string feature, string version) => versions[feature] = version;

    /// <summary>Takes a feature away; nothing happens when it is not there.</summary>
    /// <param name="feature">Its name.</param>
    public void Remove(string feature) => versions.Remove(feature);
}
