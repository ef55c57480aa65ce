namespace ThiDua.Awards.Rules;

/// <summary>A unit that was just set up has no year's work to be judged by.</summary>
internal sealed class TheCollectiveIsOldEnough() : LawRule("collective.months")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.AdvancedCollective) || one.Is(AwardNames.ExcellentCollective);

    protected override string Condition(AwardCase one, decimal value) => $"Thành lập từ {value:0} tháng trở lên";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        if (one.Presence.Count == 0) return Seen.Asks("Không rõ ngày thành lập của đơn vị. Đề nghị xác nhận.");
        var since = one.Presence.Min(p => p.From);
        var enough = since.AddMonths((int)value);
        return enough <= one.Period.To.AddDays(1) ? Seen.Met($"Hoạt động từ ngày {since:dd/MM/yyyy}.") : Seen.NotMet($"Hoạt động từ ngày {since:dd/MM/yyyy}, chưa đủ {value:0} tháng đến hết kỳ xét.", enough);
    }
}
