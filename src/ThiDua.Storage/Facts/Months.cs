namespace ThiDua.Storage.Facts;

/// <summary>A run of months, from the first day of the first to the day after the last.</summary>
internal sealed record Months(DateOnly First, DateOnly After)
{
    public static Months All { get; } = new(new DateOnly(1, 1, 1), new DateOnly(9999, 12, 1));

    /// <summary>The runs that the months of some days make up.</summary>
    public static IReadOnlyList<Months> Of(IEnumerable<DateOnly> days)
    {
        var runs = new List<Months>();
        foreach (var month in days.Select(CountQuestion.MonthOf).Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].After == month) runs[^1] = runs[^1] with { After = month.AddMonths(1) };
            else runs.Add(new(month, month.AddMonths(1)));
        }

        return runs;
    }
}
