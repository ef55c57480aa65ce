using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Papers on awards that name whom a reader may easily get wrong, with what must be read in them again.</summary>
internal static class PapersWithHardNames
{
    private const string Achievement = "Rút ngắn thời gian giải quyết thủ tục hành chính lĩnh vực hộ tịch từ 05 ngày xuống còn 02 ngày làm việc";
    private const string Movement = "phong trào thi đua đẩy mạnh cải cách hành chính năm 2026";

    private static readonly CommuneOnPaper Commune = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");
    private static readonly Deed Lan = new(default, Guid.Empty, "Nguyễn Thị Lan");
    private static readonly DateOnly Day = new(2026, 12, 28);
    private static readonly GroundsOfAwards Grounds = new(ActRegister.Shipped);

    /// <summary>A name over several lines of its cell, apostrophes, hyphens, đ, two of the same name, one without a post.</summary>
    private static readonly (string Subject, string Name, string? Line)[] All =
    [
        ("collective", "Tổ công nghệ số cộng đồng - Đội hình cải cách hành chính liên thôn Đắk R'Lấp 5", null),
        ("household", "Hộ ông Đỗ Đình Đức", "Thôn Đắk R'Lấp"),
        ("individual", "H'Hen Niê K-Brơi Siu-Ly Rmah", "Trưởng thôn Đắk R'Lấp"),
        ("individual", "Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng – thống kê"),
        ("individual", "Nguyễn Thị Hồng Hạnh", "Trưởng thôn Đông"),
        ("individual", "Y’Bhăm Đinh", null),
    ];

    private static IReadOnlyList<GrantedNomination> OneForm => [.. All.Select(one => Grant(one, "Giấy khen", title: false))];

    private static IReadOnlyList<GrantedNomination> TwoForms => [.. All.Select(one => one.Line is not null && one.Subject == "individual" ? Grant(one, "Lao động tiên tiến", title: true) : Grant(one, "Giấy khen", title: false))];

    /// <summary>By name: the paper, and its awards as they must be read.</summary>
    public static IReadOnlyDictionary<string, (OfficialPaper Paper, ReadAwards Awards)> Kinds { get; } = new Dictionary<string, (OfficialPaper, ReadAwards)>(StringComparer.Ordinal)
    {
        ["decision"] = (Decision(Given(OneForm, MoneyRule.ByLaw)), Read("give", OneForm, _ => $"Giấy khen của {Commune.Chair}", _ => null)),
        ["decision of two forms and gifts"] = (Decision(Given(TwoForms, Gifts)), Read("give", TwoForms, one => one.Award.Name, _ => 300_000)),
        ["revocation"] = (Revocation, Read("revoke", [OneForm[2], OneForm[3]], _ => null, _ => null)),
        ["proposal"] = (Proposal, Read("propose", OneForm, _ => "Bằng khen", _ => null)),
        ["payment list"] = (PaymentListPaper.Of(Given(TwoForms, Gifts), Commune, "Nguyễn Thị Lan"), Read("pay", TwoForms, one => one.Award.Name, _ => 300_000, total: 1_800_000)),
        ["list of candidates"] = (Candidates, new("propose", [
            Row("collective", OneForm[0], "Giấy khen", null, ["A. CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA QUYẾT ĐỊNH", "I. TẬP THỂ"]) with { Achievement = null },
            .. OneForm.Skip(1).Select(one => Row(null, one, "Giấy khen", null, ["A. CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA QUYẾT ĐỊNH", "II. CÁ NHÂN, HỘ GIA ĐÌNH"]) with { Achievement = null, Subject = one.Award.Subject == "household" ? "household" : null }),
        ], null)),
    };

    private static MoneyRule Gifts => MoneyRule.OfThePlan(300_000, "Kế hoạch số 07/KH-UBND");

    private static OfficialPaper Decision(AwardDecision decision) => new DecisionPaper(Grounds).Of(decision, Commune, Movement, null, Day) with { Number = "126", Date = Day };

    private static OfficialPaper Revocation
    {
        get
        {
            var given = Given(OneForm, MoneyRule.ByLaw);
            var revoked = new RevokedGrants(given.Id, [given.Grants[2].Id, given.Grants[3].Id], RevocationGround.Fraud, "Kết luận thanh tra số 05/KL-TTr ngày 12 tháng 4 năm 2027 của Thanh tra tỉnh Lam Giang");
            return new RevocationPaper(Grounds).Of(AwardDecision.Revoke(given, revoked, "hủy bỏ quyết định tặng thưởng theo Quyết định số 126/QĐ-UBND", Lan), given, Commune, Day) with { Number = "41", Date = Day };
        }
    }

    private static OfficialPaper Proposal => new ProposalPaper(Grounds).Of(
        Dossier.Begin(UnitId.New(), MovementId.New(), Level.Province, "Hồ sơ đề nghị khen thưởng", PartsOfDossier.For(KindsOfPapers.Terms, Level.Province, Day), null,
            [.. OneForm.Select(one => new DossierCandidate(Guid.CreateVersion7(), one.Name, one.Line, RecipientKinds.Of(one.Award.Subject), "Bằng khen", Achievement))], Lan),
        Commune, Movement, null, Day) with
    { Number = "88", Date = Day };

    private static OfficialPaper Candidates => ComposeCandidateList.Of(Movement, null,
        [.. OneForm.Select((one, i) => new ListedCandidate($"{i}", one.Name, one.Line ?? "", "Giấy khen", "", one.Award.Subject == "collective", Level.Commune))], Commune) with
    { Number = "02", Date = Day };

    private static AwardDecision Given(IReadOnlyList<GrantedNomination> granted, MoneyRule rule)
    {
        var decision = AwardDecision.Give(UnitId.New(), MovementId.New(), $"tặng Giấy khen của {Commune.Chair}", rule, granted, Lan);
        var money = rule.For([.. decision.Grants.Select(grant => grant.Award)], Day, new DivideAwardMoney(new WorkOutAwardMoney(ParameterBook.Shipped)));
        decision.Enforce(new("126/QĐ-UBND", Day, "Lê Đình Khoát", Commune.ChairInCapitals, Lan), money);
        return decision;
    }

    private static ReadAwards Read(string act, IReadOnlyList<GrantedNomination> granted, Func<GrantedNomination, string?> award, Func<GrantedNomination, decimal?> amount, decimal? total = null) =>
        new(act, [.. granted.Select(one => Row(act == "pay" && one.Award.Subject != "household" ? null : one.Award.Subject, one, award(one), amount(one), act == "pay" ? [] : [HeadingOf(one, granted)]) with
        { Basis = act == "pay" ? "Theo Kế hoạch số 07/KH-UBND" : null, Achievement = act == "pay" ? null : Achievement })], total);

    private static ReadAward Row(string? subject, GrantedNomination one, string? award, decimal? amount, IReadOnlyList<string> under) =>
        new(subject, one.Name, one.Line, award, amount, null, Achievement, null, under);

    private static string HeadingOf(GrantedNomination one, IReadOnlyList<GrantedNomination> granted)
    {
        var kinds = granted.Select(other => RecipientKinds.Of(other.Award.Subject)).Distinct().Order().ToList();
        var kind = RecipientKinds.Of(one.Award.Subject);
        return $"{new string('I', kinds.IndexOf(kind) + 1)}. {kind.InVietnamese().ToUpper(Vietnamese.Culture)}";
    }

    private static GrantedNomination Grant((string Subject, string Name, string? Line) one, string award, bool title) => new(
        Guid.CreateVersion7(), new(title ? "title.advanced_worker" : "certificate.commune", award, title, one.Subject, $"{one.Name}{one.Line}", Achievement, new(2026, 1, 1), new(2026, 12, 31)), one.Name, one.Line);
}
