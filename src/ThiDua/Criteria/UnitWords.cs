namespace ThiDua.Criteria;

/// <summary>What the things that an indicator counts are called in a sentence: "37 hồ sơ trực tuyến".</summary>
public static class UnitWords
{
    /// <summary>One of those looked at: "hồ sơ".</summary>
    public static string Of(Indicator indicator) => indicator.Form switch
    {
        GroupRatioForm => "thủ tục",
        CountingForm { Kind: "dossier" } => "hồ sơ",
        CountingForm { Kind: "document" } => "văn bản",
        CountingForm { Kind: "procedure" } => "thủ tục",
        CountingForm { Kind: "payment" } => "giao dịch",
        CountingForm { Kind: "answer" } => "câu trả lời",
        CountingForm { Kind: "checklist_item" } => "mục",
        CountingForm { Kind: "work_file" } => "hồ sơ công việc",
        CountingForm { Kind: "result" } => "kết quả",
        CountingForm { Kind: "report" } => "báo cáo",
        DeclaredForm { As: DeclaredAs.Share } => "trường hợp",
        _ => indicator.Unit,
    };

    /// <summary>One of those that count: "hồ sơ trực tuyến".</summary>
    public static string Counted(Indicator indicator) =>
        indicator.CountedAs is { Length: > 0 } said ? said : indicator.Form is RatioForm or GroupRatioForm or DeclaredForm { As: DeclaredAs.Share } ? $"{Of(indicator)} đạt" : Of(indicator);
}
