using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace ThiDua.Storage;

/// <summary>Tables and columns are named in snake case, as PostgreSQL people expect.</summary>
internal static partial class SchemaNames
{
    public static void InSnakeCase(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            if (entity.GetTableName() is { } table) entity.SetTableName(Snake(table));
            foreach (var property in entity.GetProperties()) property.SetColumnName(Snake(property.GetColumnName()));
        }
    }

    internal static string Snake(string name) => Hump().Replace(name, "_${hump}").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?<hump>[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Hump();
}
