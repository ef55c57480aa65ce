using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>The text of a decision that revokes awards: "thu hồi hiện vật và tiền thưởng đã nhận" (Điều 93 of the law).</summary>
public sealed class RevocationPaper(GroundsOfAwards grounds)
{
    /// <param name="given">The decision that gave the awards, in force.</param>
    /// <param name="standing">Of its papers the one that is cited; null where the first stands.</param>
    public OfficialPaper Of(AwardDecision revocation, AwardDecision given, CommuneOnPaper commune, DateOnly day, PaperThatStands? standing = null)
    {
        var (revoked, inForce) = (revocation.Revokes!, given.InForce!);
        var names = revoked.Grants.Select(given.GrantOf).ToList();
        return new()
        {
            Issuer = commune.Committee,
            Symbol = "QĐ-UBND",
            Place = commune.Place,
            Type = "QUYẾT ĐỊNH",
            Subject = $"Về việc {revocation.Subject}",
            Authority = commune.ChairInCapitals,
            LegalBases = [.. grounds.On(day), $"Căn cứ {revoked.Because}"],
            Body =
            [
                new PaperResolve("QUYẾT ĐỊNH:"),
                new PaperArticle(1, $"Hủy bỏ việc tặng thưởng theo {(standing ?? new(inForce.Number, inForce.Day, null)).Cited} của {commune.Chair} đối với {RecipientKinds.Count(names.Select(grant => grant.Kind))} có tên trong danh sách kèm theo. Lý do: {revoked.Ground.InVietnamese()}."),
                new PaperArticle(2, "Tập thể, cá nhân có tên tại Điều 1 nộp lại giấy khen, giấy chứng nhận và tiền thưởng đã nhận cho Ủy ban nhân dân " + commune.InText + "; số tiền thu hồi nộp vào Quỹ thi đua, khen thưởng."),
                new PaperArticle(3, $"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân {commune.Kind}, các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.\nQuyết định này có hiệu lực kể từ ngày ký./."),
            ],
            Recipients = ["Như Điều 3", "Đảng ủy, Thường trực HĐND (để báo cáo)", "Lưu: VT"],
            Signatures = [new(null, "CHỦ TỊCH", commune.ChairName)],
            Annexes = [new("DANH SÁCH", $"(Kèm theo Quyết định số {PaperAnnex.NumberOfThePaper} {PaperAnnex.DayOfThePaper} của {commune.Chair})", [.. AwardLists.Of(names)])],
        };
    }
}
