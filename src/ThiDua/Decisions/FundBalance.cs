namespace ThiDua.Decisions;

/// <summary>Where a fund stands, in whole đồng.</summary>
/// <param name="Income">All that came in.</param>
/// <param name="Owed">Promised by decisions, neither paid nor released.</param>
/// <param name="Paid">Award money paid out.</param>
/// <param name="Organising">Spent on organising.</param>
public sealed record FundBalance(decimal Income, decimal Owed, decimal Paid, decimal Organising)
{
    /// <summary>What a new decision may promise; below zero where a reason was given for more.</summary>
    public decimal Left => Income - Owed - Paid - Organising;

    /// <summary>What is there in cash: promises take nothing out of it until they are paid.</summary>
    public decimal Cash => Income - Paid - Organising;

    public static FundBalance Of(IEnumerable<FundEntry> entries)
    {
        var sums = entries.GroupBy(e => e.Kind).ToDictionary(g => g.Key, g => g.Sum(e => e.Amount));
        decimal Sum(FundEntryKind kind) => sums.GetValueOrDefault(kind);
        return new(
            Sum(FundEntryKind.Income), Sum(FundEntryKind.Commitment) - Sum(FundEntryKind.Release) - Sum(FundEntryKind.Payment),
            Sum(FundEntryKind.Payment), Sum(FundEntryKind.Organising));
    }
}
