using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
#if OFFICIAL_BOT_SDK
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
#else
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
#endif

namespace CollabBot.Turns;

/// <summary>
/// The one place that knows which SDK the product is compiled against. Members typed <c>object</c> hold another JSON library's values in each: in, they are read as text; out,
/// they are made from JSON text. See src/Sdk/README.md.
/// </summary>
internal static class BotSdkSeam
{
    /// <summary>The JSON text of an <c>object</c>-typed member, or nothing. A plain string is JSON text as well, in quotes.</summary>
    public static string? Text(object? value) => value is null ? null : ToJson(value);

#if OFFICIAL_BOT_SDK
    // Left alone, the library makes dates of texts that look like one, stops at depth 64, and respells the keys of dictionaries.
    private static readonly JsonSerializerSettings Wire = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
    };

    // The official dialogs cast what they stored, so type names are kept; only the SDK's and base types are let back in.
    private static readonly JsonSerializerSettings State = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 128,
        SerializationBinder = new StateTypes(),
    };

    /// <summary>Has the SDK read bodies without changing what people typed, and answer without white space. Called before the first request.</summary>
    public static void Prepare()
    {
        HttpHelper.BotMessageSerializer.DateParseHandling = DateParseHandling.None;
        HttpHelper.BotMessageSerializer.Formatting = Formatting.None;
    }

    public static string ToJson(object value) => JsonConvert.SerializeObject(value, Wire);

    public static object Json(string text) => JsonConvert.DeserializeObject<JToken>(text, Wire)!;

    public static Activity ReadActivity(string json) => JsonConvert.DeserializeObject<Activity>(json, Wire)!;

    public static string StateToJson(object state) => JsonConvert.SerializeObject(state, State);

    public static object StateFromJson(string json) => JsonConvert.DeserializeObject(json, State)!;

    private sealed class StateTypes : DefaultSerializationBinder
    {
        public override Type BindToType(string? assemblyName, string typeName)
        {
            var type = base.BindToType(assemblyName, typeName);
            return IsKnown(type) ? type : throw new JsonSerializationException($"Stored state names a type that is not allowed: {typeName}");
        }

        private static bool IsKnown(Type type) => type switch
        {
            { IsArray: true } => IsKnown(type.GetElementType()!),
            { IsGenericType: true } => type.Namespace == typeof(List<>).Namespace && type.GetGenericArguments().All(IsKnown),
            _ => type.IsPrimitive || type == typeof(string) || type == typeof(object) || type.Namespace?.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) == true,
        };
    }
#else
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 128,
    };

    /// <summary>Nothing to do: in tree a text stays a text, and bodies have no white space.</summary>
    public static void Prepare()
    {
    }

    public static string ToJson(object value) => value is JsonElement element ? element.GetRawText() : JsonSerializer.Serialize(value, value.GetType(), Wire);

    public static object Json(string text) => JsonSerializer.Deserialize<JsonElement>(text, Wire);

    public static Activity ReadActivity(string json) => JsonSerializer.Deserialize<Activity>(json, Wire)!;

    public static string StateToJson(object state) => ToJson(state);

    public static object StateFromJson(string json) => Json(json);
#endif

    /// <summary>Whether the SDK reads what an invoke brings. In tree it answers 400 itself where it cannot; the official one throws in the middle of the turn.</summary>
    public static bool CanRead(IInvokeActivity invoke)
    {
#if OFFICIAL_BOT_SDK
        var type = invoke.Name switch
        {
            "composeExtension/query" => typeof(MessagingExtensionQuery),
            "composeExtension/fetchTask" or "composeExtension/submitAction" => typeof(MessagingExtensionAction),
            "task/fetch" or "task/submit" => typeof(TaskModuleRequest),
            "fileConsent/invoke" => typeof(FileConsentCardResponse),
            _ => typeof(object),
        };
        var isReadable = true;
        var reader = JsonSerializer.Create(new JsonSerializerSettings { Error = (_, error) => error.ErrorContext.Handled = !(isReadable = false) });
        return JToken.FromObject(invoke.Value).ToObject(type, reader) is not null && isReadable;
#else
        return invoke is not null;
#endif
    }

    /// <summary>An attachment that holds a card given as JSON text.</summary>
    public static Attachment Card(string json) => new() { ContentType = AdaptiveCards.AdaptiveCard.ContentType, Content = Json(json) };

    /// <summary>The answer to an invoke, from what was stored of it.</summary>
    public static Activity InvokeAnswer(int status, string? body) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse { Status = status, Body = body is null ? null : Json(body) },
    };

    /// <summary>The activities of a stored <c>expectReplies</c> answer.</summary>
    public static IReadOnlyList<Activity> ReadActivities(string json) => [.. Elements(json).Select(ReadActivity)];

    public static string WriteActivities(IEnumerable<Activity> activities) => $"[{string.Join(',', activities.Select(ToJson))}]";

    /// <summary>The tenant in <c>channelData</c>, which older clients leave out of the conversation.</summary>
    public static string? Tenant(Activity activity) =>
        activity.Conversation?.TenantId ?? (activity.TryGetChannelData<TeamsChannelData>(out var data) ? data?.Tenant?.Id : null);

    private static IEnumerable<string> Elements(string json)
    {
#if OFFICIAL_BOT_SDK
        return JsonConvert.DeserializeObject<List<JToken>>(json, Wire)!.Select(element => element.ToString(Formatting.None));
#else
        return JsonSerializer.Deserialize<List<JsonElement>>(json, Wire)!.Select(element => element.GetRawText());
#endif
    }
}
