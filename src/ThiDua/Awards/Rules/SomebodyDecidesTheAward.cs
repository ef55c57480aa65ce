namespace ThiDua.Awards.Rules;

/// <summary>On the day that counts there is somebody who may decide: since 1 July 2025 nobody at district level.</summary>
internal sealed class SomebodyDecidesTheAward() : LawRule("decider")
{
    protected override bool IsAbout(AwardCase one) => true;

    protected override string Condition(AwardCase one, decimal value) => "Có người có thẩm quyền quyết định";

    private protected override Seen Look(AwardCase one, decimal value) => (one.Award.DeciderOn(one.Law.Day), one.Award.DeciderOn(one.Period.Today)) switch
    {
        ({ } then, { } now) when then.Level == now.Level => Seen.Met($"{then.Title} quyết định.", then.Basis),
        ({ }, { } now) => Seen.Met($"Nay do {now.Title} quyết định.", now.Basis),
        ({ } then, null) => Seen.Warns($"Trong kỳ xét do {then.Title} quyết định; đến nay cấp này không còn. Đề nghị hỏi cơ quan tiếp nhận trước khi trình.", then.Basis),
        _ => Seen.NotMet($"Vào ngày {one.Law.Day:dd/MM/yyyy} không có cấp nào quyết định hình thức này. Đề nghị chọn cấp khác."),
    };
}
