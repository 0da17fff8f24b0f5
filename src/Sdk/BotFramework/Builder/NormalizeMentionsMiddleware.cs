using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages with mentions readable: takes out those of the bot, and the <c>at</c> tags around the others.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    // What follows a tag without a space would grow together with the name.
    private static readonly Regex Tag = new(@"<at(?:\s[^>]*)?>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    /// <summary>Makes the middleware.</summary>
    public NormalizeMentionsMiddleware()
    {
    }

    /// <summary>Whether mentions of the recipient, usually the bot, are taken out of text and entities.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <summary>Changes an incoming message, then goes on with the turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="next">Goes on with the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity.Type == ActivityTypes.Message) Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention && activity.Recipient?.Id is { } recipient)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?.Where(entity => !IsMention(entity) || Mentioned(entity) != recipient).ToList();
        }

        activity.Text = WithoutTags(activity.Text);
        foreach (var entity in activity.Entities?.Where(IsMention) ?? [])
        {
            if (entity is Mention mention) mention.Text = WithoutTags(mention.Text)?.Trim();
            else if (entity.Extra?.TryGetValue("text", out var text) == true && text.ValueKind == JsonValueKind.String)
                entity.Extra["text"] = SchemaJson.ToElement(WithoutTags(text.GetString())!.Trim());
        }
    }

    private static bool IsMention(Entity? entity) => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static string? Mentioned(Entity entity) => (entity as Mention ?? entity.GetAs<Mention>())?.Mentioned?.Id;

    private static string? WithoutTags(string? text) => text is null ? null : Tag.Replace(text, tag =>
    {
        var after = tag.Index + tag.Length;
        return after == text.Length || !char.IsWhiteSpace(text[after]) ? tag.Groups[1].Value + " " : tag.Groups[1].Value;
    });
}
