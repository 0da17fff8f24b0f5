using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollabBot.Storage;

/// <summary>Inserts of many rows.</summary>
internal static class NewRows
{
    /// <summary>
    /// Inserts rows of one type at once, in the open transaction. One statement is prepared for all of them, whereas saving tracked rows
    /// prepares one for each. The rows are not tracked.
    /// </summary>
    public static async Task InsertAsync<T>(this Database database, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var type = database.Model.FindEntityType(typeof(T))!;
        List<IColumnMapping> columns = [.. Columns(type), .. type.GetComplexProperties().SelectMany(part => Columns(part.ComplexType))];
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.Transaction = database.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText =
            $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(column => $"\"{column.Column.Name}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, index) => $"@{index}"))})";
        for (var i = 0; i < columns.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@{i}";
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var value = Value(columns[i].Property, row, database.Tenant);
                command.Parameters[i].Value = columns[i].TypeMapping.Converter is { } converter
                    ? converter.ConvertToProvider(value) ?? DBNull.Value
                    : value ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static IEnumerable<IColumnMapping> Columns(ITypeBase type) =>
        type.GetTableMappings().Single().ColumnMappings.Cast<IColumnMapping>();

    private static object? Value(IProperty property, object row, string tenant)
    {
        if (property.Name == Database.TenantColumn) return tenant;
        if (property.DeclaringType is not IComplexType part) return property.GetGetter().GetClrValue(row);
        return part.ComplexProperty.GetGetter().GetClrValue(row) is { } value ? property.GetGetter().GetClrValue(value) : null;
    }
}
