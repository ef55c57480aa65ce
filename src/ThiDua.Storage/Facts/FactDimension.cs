using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>The numbers under which sums by a dimension are kept. A number is never given to another field.</summary>
internal static class FactDimension
{
    /// <summary>All facts together.</summary>
    public const short Whole = 0;

    private static readonly string[] Numbered =
        ["", "field", "unit", "officer", "procedure_code", "channel", "kind", "issuer"];

    /// <summary>The fields by which shares of the kind are shown.</summary>
    public static IReadOnlyList<string> Of(FactKind kind) => [.. kind.Fields.Where(field => field.Dimension).Select(field => field.Name)];

    /// <exception cref="ArgumentException">No sums are kept by that field.</exception>
    public static short NumberOf(string field) => Array.IndexOf(Numbered, field) is var number and > 0
        ? (short)number
        : throw new ArgumentException($"“{field}” is no dimension with a number.", nameof(field));
}
