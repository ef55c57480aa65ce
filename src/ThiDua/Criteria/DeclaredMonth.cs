using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

public readonly record struct DeclaredMonthId(Guid Value)
{
    public static DeclaredMonthId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// What a commune declares of a month for an indicator: the two numbers of a share where no list exists (số tổng hợp khai
/// tay), or how many secret documents there were, of which nothing else may be brought in. Written once; a newer one of the
/// same month holds instead.
/// </summary>
/// <param name="Key">Key of the indicator.</param>
/// <param name="Month">Its first day.</param>
/// <param name="Numerator">Null where only secrets are counted, or where an earlier declaration is taken back.</param>
/// <param name="Secrets">Number of documents within state secrecy; null where the two numbers are declared.</param>
public sealed record DeclaredMonth(
    DeclaredMonthId Id, Guid CommuneId, string Key, DateOnly Month, DeclaredWhat What, decimal? Numerator, decimal? Denominator, long? Secrets,
    string Source, string? Note, IReadOnlyList<Evidence> Evidence, Deed By) : IOfCommune;

/// <summary>What is declared of a month.</summary>
public enum DeclaredWhat
{
    /// <summary>Số tổng hợp khai tay.</summary>
    Total,
    /// <summary>Số lượng văn bản mật.</summary>
    Secrets,
}
