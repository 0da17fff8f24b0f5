namespace CollabBot.Requests;

/// <summary>One act, or a few that belong together, with everything they need in one folder under <c>Features</c>.</summary>
internal interface IFeature
{
    /// <summary>Says what the feature understands and who handles it.</summary>
    void Register(FeatureBuilder feature);
}
