using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;
using ThiDua.Specs.Councils;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>The papers of a review as the areas themselves compose them: from the pledge to the payment list.</summary>
internal static class PapersOfAwards
{
    private const string Achievement = "Rút ngắn thời gian giải quyết thủ tục hành chính lĩnh vực hộ tịch từ 05 ngày xuống còn 02 ngày làm việc";

    private static readonly CommuneOnPaper Commune = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");
    private static readonly Deed Lan = new(default, Guid.Empty, "Nguyễn Thị Lan");
    private static readonly DateOnly Day = new(2026, 12, 28);
    private static readonly string Movement = MovementInText.Of(KindsOfPapers.Terms);
    private static readonly GroundsOfAwards Grounds = new(ActRegister.Shipped);

    public static OfficialPaper Pledge => ComposePledge.Of(KindsOfPapers.Terms, [.. Registrations()], Commune) with { Number = "01", Date = new(2026, 2, 10) };

    public static OfficialPaper Minutes => Councils.MinutesPaper.Of(HeldSession.File(
        ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", null, "Giấy khen của Chủ tịch Ủy ban nhân dân xã", Achievement),
        ("Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng – thống kê", "Chiến sĩ thi đua cơ sở", Achievement))) with
    { Number = "03", Signatures = [new(null, "THƯ KÝ", "Nguyễn Thị Lan"), new("TM. HỘI ĐỒNG", "CHỦ TỊCH", "Lê Đình Khoát")] };

    public static OfficialPaper BallotRecord
    {
        get
        {
            var file = HeldSession.File(("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", null, "Giấy khen của Chủ tịch Ủy ban nhân dân xã", Achievement));
            return Councils.BallotRecordPaper.Of(file, file.Ballots[0]) with { Number = "04", Signatures = [new(null, "THÀNH VIÊN TỔ KIỂM PHIẾU", "Vũ Văn Bình"), new(null, "TỔ TRƯỞNG TỔ KIỂM PHIẾU", "Nguyễn Thị Lan")] };
        }
    }

    public static OfficialPaper Slips
    {
        get
        {
            var file = HeldSession.File(("Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng – thống kê", "Chiến sĩ thi đua cơ sở", Achievement));
            return Councils.SlipsPaper.Of(file, file.Ballots[0].Ballot) with { Date = file.Session.Day, Signatures = [new(null, "TỔ TRƯỞNG TỔ KIỂM PHIẾU", "Vũ Văn Bình"), new(null, "THÀNH VIÊN TỔ KIỂM PHIẾU", "Nguyễn Thị Lan")] };
        }
    }

    public static OfficialPaper Decision => new DecisionPaper(Grounds).Of(
        Given, Commune, Movement, "Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã Tân Hòa tại phiên họp ngày 18 tháng 12 năm 2026", Day) with
    { Number = "126", Date = Day };

    public static OfficialPaper Revocation
    {
        get
        {
            var given = Given;
            var revoked = new RevokedGrants(given.Id, [given.Grants[^1].Id], RevocationGround.Fraud, "Kết luận thanh tra số 05/KL-TTr ngày 12 tháng 4 năm 2027 của Thanh tra tỉnh Lam Giang");
            var day = new DateOnly(2027, 4, 20);
            return new RevocationPaper(Grounds).Of(
                AwardDecision.Revoke(given, revoked, "hủy bỏ quyết định tặng thưởng theo Quyết định số 126/QĐ-UBND", Lan), given, Commune, day) with
            { Number = "41", Date = day };
        }
    }

    public static OfficialPaper PaymentList => PaymentListPaper.Of(Given, Commune, "Nguyễn Thị Lan");

    public static OfficialPaper ProposalToTheProvince => Proposal(Level.Province) with { Number = "88", Date = Day };

    public static OfficialPaper ProposalOfTheCouncil => Proposal(Level.Commune) with { Number = "02", Date = Day };

    public static OfficialPaper Index => DossierIndexPaper.Of(Dossier(Level.Province), Commune, new Dictionary<Guid, int>()) with { Date = Day };

    private static OfficialPaper Proposal(Level level) => new ProposalPaper(Grounds).Of(
        Dossier(level), Commune, Movement, level is Level.Commune ? null : "kết quả họp xét của Hội đồng Thi đua - Khen thưởng xã Tân Hòa", Day);

    private static Dossier Dossier(Level level) => Decisions.Dossier.Begin(
        UnitId.New(), MovementId.New(), level, $"Hồ sơ đề nghị khen thưởng {Words.Of(level)}, {Movement}", PartsOfDossier.For(KindsOfPapers.Terms, level, Day), null,
        [.. Granted.Select(one => new DossierCandidate(Guid.CreateVersion7(), one.Name, one.Line, RecipientKinds.Of(one.Award.Subject), level is Level.Commune ? "Giấy khen" : "Bằng khen", Achievement))], Lan);

    private static AwardDecision Given
    {
        get
        {
            var decision = AwardDecision.Give(UnitId.New(), MovementId.New(), $"tặng Giấy khen của {Commune.Chair}", MoneyRule.ByLaw, Granted, Lan);
            var money = MoneyRule.ByLaw.For([.. decision.Grants.Select(grant => grant.Award)], Day, new DivideAwardMoney(new WorkOutAwardMoney(ParameterBook.Shipped)));
            decision.Enforce(new("126/QĐ-UBND", Day, "Lê Đình Khoát", Commune.ChairInCapitals, Lan), money);
            return decision;
        }
    }

    // Enough people for the list to go over onto a second page.
    private static IReadOnlyList<GrantedNomination> Granted =>
    [
        Grant("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", null, "collective"), Grant("Hộ ông Vũ Văn Bình", "Thôn Đông", "household"),
        .. Enumerable.Range(1, 14).Select(i => Grant($"Nguyễn Thị Hồng Hạnh {i}", i % 2 == 0 ? "Công chức Văn phòng – thống kê" : "Trưởng thôn Đông", "individual")),
    ];

    private static GrantedNomination Grant(string name, string? line, string subject) => new(
        Guid.CreateVersion7(), new("certificate.commune", "Giấy khen", false, subject, name, Achievement, new(2026, 1, 1), new(2026, 12, 31)), name, line);

    private static IEnumerable<Registration> Registrations()
    {
        var movement = Movements.Movement.Launch(UnitId.New(), null, KindsOfPapers.Terms, new(2026, 2, 5), Lan);
        foreach (var (kind, name, line) in new[] { (ParticipantKind.Hamlet, "Thôn Đông", ""), (ParticipantKind.Official, "Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng – thống kê") })
        {
            yield return Registration.Of(movement, new(kind, null, UnitId.New(), name, line),
                [new("Tối thiểu 65% hồ sơ được tiếp nhận và trả kết quả trên Cổng Dịch vụ công."), new("Không để hồ sơ quá hạn", Breakthrough: true)], Lan);
        }
    }
}
