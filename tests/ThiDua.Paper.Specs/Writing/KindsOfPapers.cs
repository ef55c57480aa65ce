using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Specs.Papers;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>One paper of every kind that is written, numbered and dated, with what a reader must find in it again.</summary>
internal static class KindsOfPapers
{
    private static readonly CommuneOnPaper Head = new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");

    public static MovementTerms Terms { get; } = new()
    {
        Title = "Phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
        PlanNumber = "07",
        PlanSymbol = "KH-UBND",
        PlanDate = new(2026, 2, 5),
        From = new(2026, 2, 5),
        To = new(2026, 12, 20),
        LegalBases = ["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"],
        Purposes = ["Nâng cao chất lượng phục vụ người dân, doanh nghiệp."],
        Requirements = ["Phong trào được triển khai đồng bộ, thiết thực."],
        Subjects = ["Các cơ quan, đơn vị thuộc xã; các thôn."],
        Contents = ["Thực hiện tốt công tác tiếp nhận và giải quyết thủ tục hành chính."],
        Criteria =
        [
            new(CriterionId.New(), "1", null, "100% hồ sơ thủ tục hành chính được trả kết quả đúng hạn và trước hạn.", [new("=", 100, null, "%")], null),
            new(CriterionId.New(), "2", null, "Tối thiểu 65% hồ sơ được tiếp nhận và trả kết quả trên Cổng Dịch vụ công.", [new(">=", 65, null, "%")], null),
        ],
        RewardForms = ["Giấy khen của Chủ tịch Ủy ban nhân dân xã."],
        Quotas = [new(Level.Commune, Audience.Individual, 3, "Ủy ban nhân dân xã khen thưởng không quá 03 cá nhân.")],
        Assignments = [new("Văn phòng", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã theo dõi, đôn đốc việc thực hiện.")],
        Recipients = ["UBND tỉnh (để báo cáo)", "Các thôn", "Lưu: VT, VP"],
    };

    public static FiguresOnPaper Figures { get; } = FrozenYear.Of(Terms, new(2026, 12, 20), 1424, 2000);

    /// <summary>By name: what is written, and the kind that it is read as.</summary>
    public static IReadOnlyDictionary<string, (OfficialPaper Paper, DocumentType ReadAs)> All { get; } = new Dictionary<string, (OfficialPaper, DocumentType)>(StringComparer.Ordinal)
    {
        ["plan"] = (Numbered(ComposePlan.Of(Terms, Head), "07"), DocumentType.Plan),
        ["interim report"] = (Numbered(ComposeReview.Of(Terms, Figures, final: false, new(Registered, null), Head), "18"), DocumentType.Report),
        ["final report"] = (Numbered(ComposeReview.Of(Terms, Figures, final: true, new(Registered, new(1, 3, new("Theo Quyết định số 126/QĐ-UBND ngày 28/12/2026."))), Head), "96"), DocumentType.Report),
        ["report of a collective"] = (Numbered(ComposeAchievement.OfCollective(Case("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", null), Head), "04"), DocumentType.Report),
        ["report of an individual"] = (ComposeAchievement.OfIndividual(Case("Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng – thống kê"), Head) with { Date = new(2026, 12, 21) }, DocumentType.Report),
        ["list of candidates"] = (Numbered(ComposeCandidateList.Of("phong trào thi đua năm 2026", null, Candidates, Head), "02"), DocumentType.List),
        ["pledge"] = (PapersOfAwards.Pledge, DocumentType.Other),
        ["minutes"] = (PapersOfAwards.Minutes, DocumentType.Minutes),
        ["record of a ballot"] = (PapersOfAwards.BallotRecord, DocumentType.Minutes),
        ["slips of a ballot"] = (PapersOfAwards.Slips, DocumentType.Other),
        ["decision"] = (PapersOfAwards.Decision, DocumentType.Decision),
        ["decision with a wide list"] = (PapersOfTheVillage.Decision, DocumentType.Decision),
        ["revocation"] = (PapersOfAwards.Revocation, DocumentType.Decision),
        ["proposal to the province"] = (PapersOfAwards.ProposalToTheProvince, DocumentType.Proposal),
        ["proposal of the council"] = (PapersOfAwards.ProposalOfTheCouncil, DocumentType.Proposal),
        ["index of a dossier"] = (PapersOfAwards.Index, DocumentType.Other),
        ["payment list"] = (PapersOfAwards.PaymentList, DocumentType.List),
        ["notice"] = (Numbered(PapersOfTheVillage.Plan with { Type = "THÔNG BÁO", Symbol = "TB-UBND", Subject = "Kết luận phiên họp xét khen thưởng năm 2026" }, "19"), DocumentType.Notice),
        ["letter"] = (Numbered(PapersOfTheVillage.Plan with { Type = null, Symbol = "UBND-VP", Subject = "đôn đốc đăng ký thi đua", To = ["Các thôn"] }, "211"), DocumentType.Letter),
    };

    private static IReadOnlyList<ListedCandidate> Candidates =>
        [new("1", "Thôn Đông", "", "Giấy khen", "", IsCollective: true, Level.Commune), new("2", "Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng", "Giấy khen", "", IsCollective: false, Level.Province)];

    private static OfficialPaper Numbered(OfficialPaper paper, string number) => paper with { Number = number, Date = new(2026, 12, 22) };

    private static AchievementCase Case(string name, string? line) => new(
        name, line, "Giấy khen của Chủ tịch Ủy ban nhân dân xã", "Có thành tích xuất sắc trong cải cách hành chính", Terms, Figures,
        [
            new(PastKind.Title, 2025, "Lao động tiên tiến", "Số 12/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND xã"),
            new(PastKind.Award, 2024, "Giấy khen", "Số 31/QĐ-UBND ngày 28/12/2024 của Chủ tịch UBND xã"),
            new(PastKind.Grade, 2025, "Hoàn thành tốt nhiệm vụ", "Số 09/TB-UBND ngày 30/12/2025 của Ủy ban nhân dân xã"),
        ])
    {
        Earlier = [FrozenYear.Of(Terms, new(2025, 12, 31), 1300, 2000), FrozenYear.Of(Terms, new(2024, 11, 30), 900, 2000)],
    };

    private static RegisteredOnPaper Registered => new(12, new("Theo danh sách đăng ký tham gia phong trào đã duyệt; lần duyệt gần nhất ngày 12/03/2026."));
}
