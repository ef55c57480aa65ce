using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>
/// Excellent completion of tasks, or an initiative, or a research topic: one is enough. The value 2 of the parameter says
/// that excellence alone is not (law before 2024).
/// </summary>
internal sealed class IsDistinguished() : LawRule("base_fighter.distinction")
{
    public override bool IsAskedAfterVote => true; // an initiative may be used up meanwhile

    protected override bool IsAbout(AwardCase one) => one.Is(AwardNames.BaseFighter);

    protected override string Condition(AwardCase one, decimal value) => value == 1m
        ? "Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được công nhận, hoặc có đề tài đã nghiệm thu"
        : "Có sáng kiến được công nhận hoặc có đề tài đã nghiệm thu";

    private protected override Seen Look(AwardCase one, decimal value)
    {
        if (value == 1m && one.GradeOf() is (TaskGrade.Excellent, var grade)) return Seen.Met($"Hoàn thành xuất sắc nhiệm vụ năm {one.Period.Year}.", grade.AsEvidence());
        if (one.OfKind(MeritKind.ResearchTopic).FirstOrDefault(e => IsInside(e, one)) is { } topic) return Seen.Met($"Đề tài “{topic.What}” đã nghiệm thu.", topic.AsEvidence());
        var initiatives = UsableInitiative.Of(one);
        if (initiatives.Found is { } initiative) return Seen.Met($"Sáng kiến “{initiative.What}” được công nhận{UsableInitiative.AtLevel(initiative)} ngày {initiative.RecognisedOn:dd/MM/yyyy}.", initiative.AsEvidence()) with { Initiative = initiative.Id.Value };
        return one.GradeOf() is null && value == 1m
            ? Seen.Asks($"Chưa có xếp loại năm {one.Period.Year}, chưa có sáng kiến hoặc đề tài dùng được trong hồ sơ.{initiatives.Why}")
            : Seen.NotMet($"Không có căn cứ nào trong các căn cứ nêu trên.{initiatives.Why}", one.Period.To.AddDays(1) > one.Period.Today ? one.Period.Today : null);
    }

    private static bool IsInside(MeritEntry entry, AwardCase one) => entry.From >= one.CountsFrom && entry.From <= one.Period.To;
}

/// <summary>An initiative that can still serve: recognised inside the period, and used for no other award.</summary>
/// <param name="Why">Why others could not, as a sentence to add.</param>
internal sealed record UsableInitiative(MeritEntry? Found, string Why)
{
    /// <param name="least">Level whose council must have recognised it; a higher one does too.</param>
    public static UsableInitiative Of(AwardCase one, Level least = Level.Commune)
    {
        var all = one.OfKind(MeritKind.Initiative).OrderByDescending(e => e.RecognisedOn).ToList();
        var usable = all.Find(e => WhyNot(e, one, least) is null);
        return new(usable, usable is null ? string.Concat(all.Select(e => $" Sáng kiến “{e.What}” {WhyNot(e, one, least)}.")) : "");
    }

    /// <summary>" cấp tỉnh", or nothing where the line says no level.</summary>
    public static string AtLevel(MeritEntry entry) => entry.Scope is { } level ? $" {Words.Of(level)}" : "";

    // Whose line says no level was recognised at the base: that is what a commune keeps.
    private static string? WhyNot(MeritEntry entry, AwardCase one, Level least)
    {
        if ((entry.Scope ?? Level.Commune) < least) return $"được công nhận {Words.Of(entry.Scope ?? Level.Commune)}, cần {Words.Of(least)} trở lên";
        var day = entry.RecognisedOn;
        if (one.Law["rule.initiative.period"] is not null && (day < one.CountsFrom || day > one.Period.To))
            return $"được công nhận ngày {day:dd/MM/yyyy}, ngoài kỳ xét ({one.CountsFrom:dd/MM/yyyy} – {one.Period.To:dd/MM/yyyy})";
        if (one.Law["rule.initiative.once"] is null) return null;
        if (entry.Nomination is { } used && used != one.Nomination) return "đã dùng làm căn cứ cho một lần khen khác";
        return one.TakenInitiatives.TryGetValue(entry.Id, out var other)
            ? $"là căn cứ đề nghị khen {other}, mà hồ sơ của hai người không ghi là đồng tác giả; đề nghị ghi đồng tác giả theo quyết định công nhận, hoặc rút một đề nghị"
            : null;
    }
}
