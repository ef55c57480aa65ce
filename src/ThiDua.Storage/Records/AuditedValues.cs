using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ThiDua.Storage.Records;

/// <summary>The values of a changed row as the audit log keeps them: by column, as stored, without secrets.</summary>
internal static class AuditedValues
{
    private const string Hidden = "•••";
    private const int Longest = 20_000;

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Values as they were; of a changed row only those that changed.</summary>
    public static string? Before(EntityEntry row) =>
        row.State is EntityState.Added ? null : Json(row, property => property.OriginalValue);

    /// <summary>Values as they are now; of a changed row only those that changed.</summary>
    public static string? After(EntityEntry row) =>
        row.State is EntityState.Deleted ? null : Json(row, property => property.CurrentValue);

    public static string Key(EntityEntry row) => string.Join('/', row.Metadata.FindPrimaryKey()!.Properties
        .Select(property => Stored(property, row.Property(property.Name).CurrentValue)?.ToString() ?? ""));

    private static string Json(EntityEntry row, Func<PropertyEntry, object?> value)
    {
        var shown = row.Properties.Where(p => Counts(row, p)).ToDictionary(
            p => p.Metadata.GetColumnName(), p => Shown(p.Metadata, value(p)), StringComparer.Ordinal);
        return JsonSerializer.Serialize(shown, AsWritten);
    }

    // The concurrency stamp changes with every change and tells nothing.
    private static bool Counts(EntityEntry row, PropertyEntry property) =>
        !property.Metadata.IsShadowProperty() && property.Metadata.Name != "ConcurrencyStamp" && !property.Metadata.IsNotAudited()
        && (row.State is not EntityState.Modified || property.IsModified);

    private static object? Shown(IProperty property, object? value)
    {
        if (value is null) return null;
        if (property.IsSecret()) return Hidden;
        return Stored(property, value) switch
        {
            string { Length: > Longest } text =>
                $"{text[..Longest]}… ({text.Length} ký tự, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))})",
            byte[] bytes => $"({bytes.Length} byte, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(bytes))})",
            var stored => stored,
        };
    }

    private static object? Stored(IProperty property, object? value) =>
        property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
