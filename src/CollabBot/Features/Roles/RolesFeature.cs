using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Roles;

/// <summary>Who facilitates and who coordinates.</summary>
internal sealed class RolesFeature : IFeature
{
    /// <summary>The button that takes over a retrospective.</summary>
    public const string TakeOverButton = "take-over";

    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new GiveRole(Role.Facilitator), "animation", "facilitation")
            .Command(() => new TakeRole(Role.Facilitator), "animation retirer", "facilitation remove")
            .Command(() => new GiveRole(Role.Coordinator), "coordination")
            .Command(() => new TakeRole(Role.Coordinator), "coordination retirer", "coordination remove")
            .Command(() => new TakeFacilitation(), "prendre l'animation", "animation prendre", "take over", "facilitation take")
            .Button(TakeOverButton, values => new TakeFacilitation(values.Retrospective))
            .Handler<RolesHandler>()
            .Handler<TakeFacilitationHandler>();
        feature.Services.AddScoped<IMemberChanges, MemberChanges>();
        feature.Services.AddScoped<Takeover>();
        feature.Services.AddScoped<IAfterRequest>(provider => provider.GetRequiredService<Takeover>());
    }
}
