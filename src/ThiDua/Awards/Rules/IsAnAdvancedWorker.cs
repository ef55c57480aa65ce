namespace ThiDua.Awards.Rules;

/// <summary>A base-level fighter has to be an advanced worker of the same year.</summary>
internal sealed class IsAnAdvancedWorker() : LawRule("base_fighter.advanced_worker")
{
    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.BaseFighter);

    protected override string Condition(AwardCase one, decimal value) => $"Đạt danh hiệu Lao động tiên tiến năm {one.Period.Year}";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        if (one.OfKind(MeritKind.Title).FirstOrDefault(e => e.What == AwardNames.AdvancedWorker && e.Year == one.Period.Year) is { } title)
            return Seen.Met($"Lao động tiên tiến năm {one.Period.Year}.", title.AsEvidence());
        var name = AwardKinds.Shipped[AwardNames.AdvancedWorker].Name;
        return one.Rivals.FirstOrDefault(r => r.IsTitle && r.Award == name) switch
        {
            { State: NominationState.Agreed or NominationState.Decided } => Seen.Met("Lao động tiên tiến đã được Hội đồng thông qua trong cùng kỳ xét."),
            { State: NominationState.Qualified } => Seen.Warns("Đang được đề nghị Lao động tiên tiến trong cùng kỳ xét; Hội đồng xét danh hiệu này trước."),
            { } => Seen.Asks("Đề nghị Lao động tiên tiến trong cùng kỳ xét chưa đủ điều kiện."),
            null => Seen.Asks($"Hồ sơ chưa có danh hiệu Lao động tiên tiến năm {one.Period.Year}. Đề nghị bổ sung quyết định, hoặc đề nghị danh hiệu này trong cùng kỳ xét."),
        };
    }
}
