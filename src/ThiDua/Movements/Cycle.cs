namespace ThiDua.Movements;

/// <summary>
/// One round of a movement that ends with awards: the whole of a movement within one year, each calendar year of a longer
/// one (hằng năm đánh giá, xét khen thưởng).
/// </summary>
/// <param name="IsYearOfLonger">One of several years, the last of which is followed by the final review of the stage.</param>
public sealed record Cycle(DateOnly From, DateOnly To, bool IsYearOfLonger)
{
    public int Year => To.Year;

    /// <summary>As it stands in titles: "năm 2026", or nothing where the movement has only one round.</summary>
    public string Suffix => IsYearOfLonger ? $" năm {Year}" : "";

    public static IReadOnlyList<Cycle> Of(DateOnly from, DateOnly to)
    {
        // A school year or a campaign over New Year is one round; only what is longer than a year is judged yearly.
        if (to < from.AddYears(1)) return [new Cycle(from, to, IsYearOfLonger: false)];

        return
        [
            .. Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(year => new Cycle(
                year == from.Year ? from : new DateOnly(year, 1, 1), year == to.Year ? to : new DateOnly(year, 12, 31), IsYearOfLonger: true)),
        ];
    }
}
