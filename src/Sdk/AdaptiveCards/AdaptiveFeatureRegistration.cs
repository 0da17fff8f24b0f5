namespace AdaptiveCards;

/// <summary>The features a client has, for <see cref="AdaptiveTypedElement.MeetsRequirements"/>.</summary>
public class AdaptiveFeatureRegistration
{
    private readonly Dictionary<string, string> versions = [];

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
