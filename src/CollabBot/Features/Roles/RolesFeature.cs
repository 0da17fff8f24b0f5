using CollabBot.Domain;
using CollabBot.Requests;

namespace CollabBot.Features.Roles;

/// <summary>Who facilitates and who coordinates.</summary>
internal sealed class RolesFeature : IFeature
{
    public void Register(FeatureBuilder feature)
    {
        feature
            .Command(() => new GiveRole(Role.Facilitator), "animation", "facilitation")
            .Command(() => new TakeRole(Role.Facilitator), "animation retirer", "facilitation remove")
            .Command(() => new GiveRole(Role.Coordinator), "coordination")
            .Command(() => new TakeRole(Role.Coordinator), "coordination retirer", "coordination remove")
            .Handler<RolesHandler>();
        feature.Services.AddScoped<Takeover>();
        feature.Services.AddScoped<IAfterRequest>(provider => provider.GetRequiredService<Takeover>());
    }
}
