namespace Microsoft.Bot.Schema;

/// <summary>How several attachments of one activity are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>Layout <c>list</c>.</summary>
    public const string List = "list";

    /// <summary>Layout <c>carousel</c>.</summary>
    public const string Carousel = "carousel";
}
