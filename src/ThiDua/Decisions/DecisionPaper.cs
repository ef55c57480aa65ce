using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>The text of a decision that gives awards (Mẫu 1.2 Nghị định 30/2020/NĐ-CP), with its list.</summary>
public sealed class DecisionPaper(GroundsOfAwards grounds)
{
    /// <param name="movement">The movement as it stands in a sentence; null for awards without one.</param>
    /// <param name="proposal">What the decision rests on: minutes of the council; null where there are none.</param>
    /// <param name="day">Day on which it is composed; chooses the law it cites.</param>
    public OfficialPaper Of(AwardDecision decision, CommuneOnPaper commune, string? movement, string? proposal, DateOnly day) => new()
    {
        Issuer = commune.Committee,
        Symbol = "QĐ-UBND",
        Place = commune.Place,
        Type = "QUYẾT ĐỊNH",
        Subject = $"Về việc {decision.Subject}",
        Authority = commune.ChairInCapitals,
        LegalBases = [.. grounds.On(day), .. proposal is null ? Array.Empty<string>() : [proposal]],
        Body = [new PaperResolve("QUYẾT ĐỊNH:"), .. Articles(decision, commune, movement, day).Select((text, place) => new PaperArticle(place + 1, text))],
        Recipients = ["Như Điều " + (decision.Money.Source is MoneySource.None ? "2" : "3"), "Đảng ủy, Thường trực HĐND (để báo cáo)", "Lưu: VT"],
        Signatures = [new(null, "CHỦ TỊCH", commune.ChairName)],
        Annexes = [new("DANH SÁCH", $"(Kèm theo Quyết định số {PaperAnnex.NumberOfThePaper} {PaperAnnex.DayOfThePaper} của {commune.Chair})", [.. AwardLists.Of(decision.Grants)])],
    };

    private IEnumerable<string> Articles(AwardDecision decision, CommuneOnPaper commune, string? movement, DateOnly day)
    {
        var groups = decision.Grants.GroupBy(grant => (grant.Award.Name, grant.Award.IsTitle)).ToList();
        var given = groups.Select(group => $"{Named(group.Key.Name, group.Key.IsTitle, commune)} cho {RecipientKinds.Count(group.Select(grant => grant.Kind))}");
        yield return $"Tặng {string.Join("; tặng ", given)} đã có thành tích{(movement is null ? "" : $" trong {movement}")} (có danh sách kèm theo).";
        if (Money(decision, commune, day) is { } money) yield return money;
        yield return $"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Hội đồng Thi đua - Khen thưởng {commune.Kind}, các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.\nQuyết định này có hiệu lực kể từ ngày ký./.";
    }

    private string? Money(AwardDecision decision, CommuneOnPaper commune, DateOnly day) => decision.Money switch
    {
        { Source: MoneySource.Law } => $"Tiền thưởng kèm theo thực hiện theo {grounds.MoneyDecree(day) ?? "quy định của Chính phủ"}, chi từ Quỹ thi đua, khen thưởng của Ủy ban nhân dân {commune.InText}.",
        { Source: MoneySource.Plan, Gift: { } gift, Plan: { } plan } => $"Mỗi tập thể, cá nhân có tên tại Điều 1 được tặng quà trị giá {Decisions.Money.Of(gift)} theo {plan}, chi từ Quỹ thi đua, khen thưởng của Ủy ban nhân dân {commune.InText}.",
        _ => null,
    };

    private static string Named(string name, bool isTitle, CommuneOnPaper commune) =>
        isTitle ? $"danh hiệu “{name}”" : $"{name} của {commune.Chair}";
}
