namespace ThiDua.Awards.Rules;

/// <summary>Fighters are at most a share of the advanced workers of the year, rounded down (law until the end of 2023).</summary>
internal sealed class WithinTheShareOfFighters() : LawRule("base_fighter.cap")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.BaseFighter);

    protected override string Condition(AwardCase one, decimal value) => $"Không quá {value * 100:0.##} % tổng số Lao động tiên tiến";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        var most = (int)Math.Floor(value * one.Titles.AdvancedWorkers);
        return one.Titles.Fighters <= most
            ? Seen.Met($"{one.Titles.Fighters} người được đề nghị, tối đa {most} trên {one.Titles.AdvancedWorkers} Lao động tiên tiến.")
            : Seen.Warns($"{one.Titles.Fighters} người được đề nghị, chỉ được tối đa {most} trên {one.Titles.AdvancedWorkers} Lao động tiên tiến: Hội đồng phải chọn.");
    }
}
