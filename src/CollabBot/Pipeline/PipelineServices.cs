using CollabBot.Dialogs;
using CollabBot.Requests;
using Microsoft.Bot.Builder;

namespace CollabBot.Pipeline;

/// <summary>Registers the stages and what they work with.</summary>
internal static class PipelineServices
{
    public static IServiceCollection AddPipeline(this IServiceCollection services)
    {
        services.AddScoped<IBot, TurnPipeline>();
        foreach (var stage in TurnPipeline.Stages) services.AddScoped(stage);
        services.AddSingleton<KeyedQueue>();
        services.AddScoped<RequestDispatcher>();
        services.AddScoped<ReplyWriter>();
        services.AddScoped<ConversationRevival>();
        services.AddScoped<IStorage, UnitOfWorkStorage>();
        services.AddScoped<PersonState>();
        services.AddScoped<OpenQuestion>();
        return services;
    }

    /// <summary>Registers the features with their handlers.</summary>
    public static IServiceCollection AddFeatures(this IServiceCollection services, IEnumerable<IFeature> features)
    {
        services.AddSingleton(FeatureRegistry.Build(features, services));
        services.AddSingleton<RequestReader>();
        return services;
    }
}
