namespace ThiDua.Papers;

/// <summary>Kinds of papers that a movement gives rise to.</summary>
public enum PaperKind
{
    /// <summary>Kế hoạch phát động.</summary>
    Plan,
    /// <summary>Tờ trình đề nghị khen thưởng.</summary>
    Proposal,
    /// <summary>Danh sách đề nghị khen thưởng.</summary>
    CandidateList,
    /// <summary>Báo cáo thành tích của tập thể.</summary>
    CollectiveReport,
    /// <summary>Báo cáo thành tích của cá nhân.</summary>
    IndividualReport,
    /// <summary>Biên bản họp Hội đồng.</summary>
    Minutes,
    /// <summary>Biên bản kiểm phiếu.</summary>
    BallotRecord,
    /// <summary>Quyết định khen thưởng.</summary>
    Decision,
    /// <summary>Quyết định hủy bỏ, thu hồi.</summary>
    Revocation,
    /// <summary>Báo cáo sơ kết.</summary>
    InterimReport,
    /// <summary>Báo cáo tổng kết.</summary>
    FinalReport,
    /// <summary>Danh sách chi tiền thưởng.</summary>
    PaymentList,
    /// <summary>Giao ước thi đua.</summary>
    Pledge,
    /// <summary>Mục lục hồ sơ.</summary>
    DossierIndex,
    /// <summary>Công văn.</summary>
    Letter,
    /// <summary>Thông báo.</summary>
    Notice,
    /// <summary>Văn bản khác.</summary>
    Other,
}

/// <summary>What the kinds are called.</summary>
public static class PaperKinds
{
    /// <summary>Several sign side by side: secretary and chair, who made a list and who approves it.</summary>
    public static bool IsSignedBySeveral(this PaperKind kind) => kind is PaperKind.Minutes or PaperKind.BallotRecord or PaperKind.PaymentList or PaperKind.IndividualReport;

    public static string InVietnamese(this PaperKind kind) => kind switch
    {
        PaperKind.Plan => "Kế hoạch",
        PaperKind.Proposal => "Tờ trình",
        PaperKind.CandidateList => "Danh sách đề nghị khen thưởng",
        PaperKind.CollectiveReport => "Báo cáo thành tích tập thể",
        PaperKind.IndividualReport => "Báo cáo thành tích cá nhân",
        PaperKind.Minutes => "Biên bản họp Hội đồng",
        PaperKind.BallotRecord => "Biên bản kiểm phiếu",
        PaperKind.Decision => "Quyết định khen thưởng",
        PaperKind.Revocation => "Quyết định hủy bỏ, thu hồi",
        PaperKind.InterimReport => "Báo cáo sơ kết",
        PaperKind.FinalReport => "Báo cáo tổng kết",
        PaperKind.PaymentList => "Danh sách chi tiền thưởng",
        PaperKind.Pledge => "Giao ước thi đua",
        PaperKind.DossierIndex => "Mục lục hồ sơ",
        PaperKind.Letter => "Công văn",
        PaperKind.Notice => "Thông báo",
        PaperKind.Other => "Văn bản khác",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a name."),
    };
}
