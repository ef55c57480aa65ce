using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>What a line in a record of merit is about.</summary>
public enum MeritKind
{
    /// <summary>Danh hiệu thi đua.</summary>
    Title,
    /// <summary>Hình thức khen thưởng.</summary>
    Award,
    /// <summary>Sáng kiến, giải pháp được công nhận.</summary>
    Initiative,
    /// <summary>Đề tài nghiên cứu khoa học đã nghiệm thu.</summary>
    ResearchTopic,
    /// <summary>Xếp loại hằng năm.</summary>
    Classification,
    /// <summary>Kỷ luật.</summary>
    Discipline,
    /// <summary>Đang xem xét kỷ luật.</summary>
    DisciplineCase,
    /// <summary>Phản ánh, khiếu nại, tố cáo đang xác minh.</summary>
    Complaint,
    /// <summary>Thanh tra, kiểm tra, kiểm toán, điều tra vì có dấu hiệu vi phạm.</summary>
    Inspection,
    /// <summary>Nghỉ thai sản.</summary>
    MaternityLeave,
    /// <summary>Nghỉ không hưởng lương, nghỉ dài ngày khác.</summary>
    OtherLeave,
    /// <summary>Giới tính of a person; số nữ of a collective.</summary>
    Women,
}

/// <summary>What the kinds are called, and how they differ.</summary>
public static class MeritKinds
{
    public static string InVietnamese(this MeritKind kind) => kind switch
    {
        MeritKind.Title => "Danh hiệu thi đua",
        MeritKind.Award => "Hình thức khen thưởng",
        MeritKind.Initiative => "Sáng kiến, giải pháp",
        MeritKind.ResearchTopic => "Đề tài nghiên cứu",
        MeritKind.Classification => "Xếp loại hằng năm",
        MeritKind.Discipline => "Kỷ luật",
        MeritKind.DisciplineCase => "Đang xem xét kỷ luật",
        MeritKind.Complaint => "Phản ánh, khiếu nại, tố cáo",
        MeritKind.Inspection => "Thanh tra, kiểm tra",
        MeritKind.MaternityLeave => "Nghỉ thai sản",
        MeritKind.Women => "Giới tính, tỷ lệ nữ",
        _ => "Nghỉ dài ngày khác",
    };

    /// <summary>Begins open and ends with a conclusion; while open it holds nominations.</summary>
    public static bool IsVerification(this MeritKind kind) => kind is MeritKind.DisciplineCase or MeritKind.Complaint or MeritKind.Inspection;
}

/// <summary>What is entered into a record of merit.</summary>
public sealed record MeritFacts(MeritKind Kind, string What, DateOnly From)
{
    /// <summary>Last day of a discipline or leave; day of the conclusion of a verification.</summary>
    public DateOnly? Until { get; init; }
    public int? Year { get; init; }
    public MeritPaper? Paper { get; init; }
    public Level? Scope { get; init; }

    /// <summary>Of an initiative: the other authors.</summary>
    public IReadOnlyList<CoAuthor> CoAuthors { get; init; } = [];
    public string? Achievement { get; init; }
    public bool? IsFounded { get; init; }
}

/// <summary>Somebody who made an initiative together with others (đồng tác giả).</summary>
public sealed record CoAuthor(PersonId Person, string Name);

/// <summary>The paper behind a line.</summary>
/// <param name="File">Scan in the file store.</param>
/// <param name="Replaced">Papers of the same decision that others replaced, oldest first; null where there are none.</param>
public sealed record MeritPaper(string Number, DateOnly? Issued, string Issuer, Evidence? File, IReadOnlyList<ReplacedDecision>? Replaced = null);

/// <summary>A reply of the one concerned.</summary>
public sealed record MeritReply(string Text, Evidence? File, Deed By);

/// <summary>Why and by whom a line was struck out.</summary>
public sealed record Struck(string Reason, Deed By);
