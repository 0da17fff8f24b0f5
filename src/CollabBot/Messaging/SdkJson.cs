using System.Text;
using CollabBot.Localization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace CollabBot.Messaging;

/// <summary>
/// The one file that knows the SDK's JSON library. Members typed <c>object</c> hold its values: read as JSON text, written from JSON text.
/// </summary>
internal static class SdkJson
{
    // By default the library turns texts that look like dates into dates, stops at depth 64, and respells the keys of dictionaries.
    private static readonly JsonSerializerSettings Wire = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
    };

    // The official dialogs cast what they stored, so type names are stored too; only the SDK's types and base types are read back.
    private static readonly JsonSerializerSettings State = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
        SerializationBinder = new StateTypes(),
    };

    /// <summary>
    /// Has the SDK read bodies without changing what people typed and without malformed language tags, of which it would make a culture and
    /// fail; and answer without white space. Called before the first request.
    /// </summary>
    public static void Prepare()
    {
        HttpHelper.BotMessageSerializer.ContractResolver = new WellFormed();
        HttpHelper.BotMessageSerializer.DateParseHandling = DateParseHandling.None;
        HttpHelper.BotMessageSerializer.Formatting = Formatting.None;
    }

    /// <summary>The JSON text of an <c>object</c>-typed member, or null. A plain string is JSON text as well, in quotes.</summary>
    public static string? Text(object? value) => value is null ? null : ToJson(value);

    public static string ToJson(object value) => JsonConvert.SerializeObject(value, Wire);

    /// <summary>A value for an <c>object</c>-typed member, given as JSON text, which is written as it is, without being parsed.</summary>
    public static object Json(string text) => new JRaw(text);

    /// <summary>A card as compact JSON, with lone surrogates replaced: the channel counts white space towards its size limit.</summary>
    public static string CardText(AdaptiveCards.AdaptiveCard card) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(card, Formatting.None)));

    public static Activity ReadActivity(string json) => JsonConvert.DeserializeObject<Activity>(json, Wire)!;

    public static string StateToJson(object state) => JsonConvert.SerializeObject(state, State);

    public static object StateFromJson(string json) => JsonConvert.DeserializeObject(json, State)!;

    /// <summary>An attachment that holds a card given as JSON text.</summary>
    public static Attachment Card(string json) => new() { ContentType = AdaptiveCards.AdaptiveCard.ContentType, Content = Json(json) };

    /// <summary>The answer to an invoke, from what was stored of it.</summary>
    public static InvokeResponse InvokeResponse(int status, string? body) =>
        new() { Status = status, Body = body is null ? null : Json(body) };

    /// <summary>The activity that carries the answer to an invoke.</summary>
    public static Activity InvokeAnswer(int status, string? body) =>
        new() { Type = ActivityTypesEx.InvokeResponse, Value = InvokeResponse(status, body) };

    /// <summary>The activities of a stored <c>expectReplies</c> answer.</summary>
    public static IReadOnlyList<Activity> ReadActivities(string json) => JsonConvert.DeserializeObject<List<Activity>>(json, Wire)!;

    public static string WriteActivities(IEnumerable<Activity> activities) => ToJson(activities);

    /// <summary>The tenant in <c>channelData</c>, which older clients leave out of the conversation.</summary>
    public static string? Tenant(Activity activity) =>
        activity.Conversation?.TenantId ?? (activity.TryGetChannelData<TeamsChannelData>(out var data) ? data?.Tenant?.Id : null);

    /// <summary>The mention that an entity holds; null if it holds none, or a malformed one.</summary>
    public static Mention? Mention(Entity? entity)
    {
        try
        {
            return entity?.Type == "mention" ? entity.Properties.ToObject<Mention>() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A text in the <c>clientInfo</c> of an activity, such as <c>locale</c> or <c>timezone</c>; null if there is none.</summary>
    public static string? ClientInfo(Activity activity, string name) => (activity.Entities ?? [])
        .Where(entity => entity?.Type == "clientInfo")
        .Select(entity => entity.Properties?[name])
        .FirstOrDefault(value => value?.Type == JTokenType.String)
        ?.ToString();

    private sealed class WellFormed : ReadOnlyJsonContractResolver
    {
        protected override JsonObjectContract CreateObjectContract(Type objectType)
        {
            var contract = base.CreateObjectContract(objectType);
            if (objectType == typeof(Activity)) contract.OnDeserializedCallbacks.Add((read, _) => KeepTag((Activity)read));
            return contract;
        }

        private static void KeepTag(Activity activity)
        {
            if (!Texts.IsTag(activity.Locale)) activity.Locale = null;
        }
    }

    private sealed class StateTypes : DefaultSerializationBinder
    {
        public override Type BindToType(string? assemblyName, string typeName)
        {
            var type = base.BindToType(assemblyName, typeName);
            return IsKnown(type)
                ? type
                : throw new JsonSerializationException($"Stored state names a type that is not allowed: {typeName}");
        }

        private static bool IsKnown(Type type) => type switch
        {
            { IsArray: true } => IsKnown(type.GetElementType()!),
            { IsGenericType: true } => type.Namespace == typeof(List<>).Namespace && type.GetGenericArguments().All(IsKnown),
            _ => type.IsPrimitive
                || type == typeof(string)
                || type == typeof(object)
                || type.Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true,
        };
    }
}
