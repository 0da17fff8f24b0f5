namespace Microsoft.Bot.Schema;

/// <summary>Kinds of <c>application/search</c>.</summary>
public static class SearchInvokeTypes
{
    /// <summary>Search kind <c>search</c>.</summary>
    public const string Search = "search";

    /// <summary>Search kind <c>searchAnswer</c>.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Search kind <c>typeahead</c>.</summary>
    public const string Typeahead = "typeahead";
}
