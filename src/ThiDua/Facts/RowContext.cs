namespace ThiDua.Facts;

/// <summary>What a row is checked against.</summary>
/// <param name="Today">Nothing can have happened after it.</param>
/// <param name="Procedures">Codes of the commune's list of procedures; empty where no list was brought yet.</param>
/// <param name="OwnCodes">Codes of the commune in other systems (mã định danh); empty where nobody stated them.</param>
public sealed record RowContext(DateOnly Today, IReadOnlySet<string> Procedures, IReadOnlySet<string> OwnCodes)
{
    public static RowContext On(DateOnly today) => new(today, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
}
