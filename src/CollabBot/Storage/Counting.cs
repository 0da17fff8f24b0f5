using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace CollabBot.Storage;

/// <summary>Counts that the database makes.</summary>
internal static class Counting
{
    /// <summary>
    /// Counts rows by a key. With <c>GroupBy</c> directly before <c>ToDictionaryAsync</c>, EF Core would load and track every row instead.
    /// </summary>
    public static Task<Dictionary<TKey, int>> CountByAsync<TRow, TKey>(
        this IQueryable<TRow> rows, Expression<Func<TRow, TKey>> key, CancellationToken cancellationToken)
        where TKey : notnull => rows
        .GroupBy(key)
        .Select(group => new { group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
}
