namespace ThiDua.Awards.Rules;

/// <summary>
/// Months with a post in the year. Maternity leave counts as time at work (khoản 5 Điều 4 Nghị định 152/2025/NĐ-CP);
/// other long leave does not.
/// </summary>
internal sealed class EnoughMonthsAtWork() : LawRule("advanced_worker.months")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.AdvancedWorker);

    protected override string Condition(AwardCase one, decimal value) => $"Công tác từ {value:0} tháng trở lên trong năm {one.Period.Year}";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        if (one.Presence.Count == 0) return Seen.Asks("Hồ sơ không có quá trình công tác. Đề nghị xác nhận thời gian công tác trong năm.");

        var (first, last) = (new DateOnly(one.Period.Year, 1, 1), new DateOnly(one.Period.Year, 12, 31));
        var leaves = one.OfKind(MeritKind.OtherLeave).Concat(one.Law["rule.maternity"] is null ? one.OfKind(MeritKind.MaternityLeave) : []).ToList();
        var counted = 0;
        DateOnly? reached = null;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (!one.Presence.Any(p => p.Includes(day)) || leaves.Exists(l => l.From <= day && (l.Until is null || day <= l.Until))) continue;
            counted++;
            if (reached is null && counted >= DaysOf(value)) reached = day;
        }

        var maternity = one.OfKind(MeritKind.MaternityLeave).Any() ? " Thời gian nghỉ thai sản được tính." : "";
        return reached is { } enough
            ? enough <= one.Period.Today ? Seen.Met($"Đủ {value:0} tháng từ ngày {enough:dd/MM/yyyy}.{maternity}") : Seen.NotMet($"Đến ngày {enough:dd/MM/yyyy} mới đủ {value:0} tháng.{maternity}", enough)
            : Seen.NotMet($"Trong năm {one.Period.Year} chỉ có {counted / DaysInAMonth:0.0} tháng công tác.{maternity}", new DateOnly(one.Period.Year + 1, 1, 1).AddDays(DaysOf(value) - 1));
    }

    private const decimal DaysInAMonth = 365m / 12;

    private static int DaysOf(decimal months) => (int)Math.Floor(months * DaysInAMonth);
}
