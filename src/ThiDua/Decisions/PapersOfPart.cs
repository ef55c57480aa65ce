using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Which papers may fill a part of a dossier, those of the house as well as uploaded files: a letter is no decision, and a
/// report is the report of whom it stands for. A part whose name tells nothing takes any paper.
/// </summary>
public static class PapersOfPart
{
    /// <summary>Whether a paper of that kind may stand in the part.</summary>
    public static bool Fit(DossierPartKind part, string name, PaperKind paper) => KindsOf(part, name) is not { } kinds || kinds.Contains(paper);

    /// <exception cref="RefusedException">It is a paper of another kind, of another candidate, or was replaced.</exception>
    internal static void MustFit(DossierPart part, OutgoingPaper paper, Guid? candidate, Dossier dossier)
    {
        if (paper.ReplacedBy is not null) throw new RefusedException($"“{paper.Title}” đã có văn bản thay thế. Đề nghị chọn văn bản thay thế.");
        if (!Fit(part.Kind, part.Name, paper.Kind))
            throw new RefusedException($"“{paper.Title}” là {Lowered(paper.Kind)}, không phải “{part.Name.TrimEnd('.')}”. Đề nghị chọn {Wanted(part)}.");
        if (!part.IsOfEach) return;

        var whose = candidate ?? (dossier.Candidates is [var only] ? only.Nomination : null);
        if (dossier.Candidates.FirstOrDefault(one => one.Nomination == whose) is { } meant && paper.About != $"nomination:{meant.Nomination}")
            throw new RefusedException($"“{paper.Title}” không phải báo cáo thành tích của {meant.Name} cho lần đề nghị này. Đề nghị chọn báo cáo lập từ đề nghị của {meant.Name}.");
    }

    /// <summary>What an uploaded file may be said to be.</summary>
    public static IReadOnlyList<PaperKind> KindsOfFiles { get; } =
    [
        PaperKind.Proposal, PaperKind.Letter, PaperKind.Minutes, PaperKind.BallotRecord, PaperKind.CandidateList, PaperKind.CollectiveReport, PaperKind.IndividualReport, PaperKind.Decision,
        PaperKind.Other,
    ];

    /// <exception cref="RefusedException">It is no such paper, or begins like another than was said.</exception>
    internal static void MustFit(DossierPart part, PartFile file)
    {
        if (!Fit(part.Kind, part.Name, file.Kind))
            throw new RefusedException($"Tệp “{file.Name}” được ghi là {Lowered(file.Kind)}, không phải “{part.Name.TrimEnd('.')}”. Đề nghị tải lên {Wanted(part)}, hoặc đưa tệp này vào mục khác.");
        if (file.Looks is not { } looks || file.Kind is PaperKind.Other || KindsLike(looks).Contains(file.Kind)) return;
        throw new RefusedException($"Tệp “{file.Name}” được ghi là {Lowered(file.Kind)} nhưng mở đầu như {NameOf(looks)}. Đề nghị xem lại đã chọn đúng tệp, đúng loại văn bản chưa.");
    }

    private static string Wanted(DossierPart part) => string.Join(" hoặc ", KindsOf(part.Kind, part.Name)!.Select(Lowered));

    private static PaperKind[] KindsLike(DocumentType type) => type switch
    {
        DocumentType.Proposal => [PaperKind.Proposal],
        DocumentType.Letter => [PaperKind.Letter],
        DocumentType.Minutes => [PaperKind.Minutes, PaperKind.BallotRecord],
        DocumentType.Report => [PaperKind.CollectiveReport, PaperKind.IndividualReport],
        DocumentType.List => [PaperKind.CandidateList],
        DocumentType.Decision => [PaperKind.Decision],
        _ => [],
    };

    private static string NameOf(DocumentType type) => type switch
    {
        DocumentType.Plan => "kế hoạch",
        DocumentType.Directive => "chỉ thị",
        DocumentType.Decision => "quyết định",
        DocumentType.Guidance => "hướng dẫn",
        DocumentType.Telegram => "công điện",
        DocumentType.Proposal => "tờ trình",
        DocumentType.Minutes => "biên bản",
        DocumentType.Report => "báo cáo",
        DocumentType.Notice => "thông báo",
        DocumentType.Letter => "công văn",
        DocumentType.List => "danh sách",
        DocumentType.Certificate => "giấy khen, giấy chứng nhận",
        _ => "văn bản khác",
    };

    private static PaperKind[]? KindsOf(DossierPartKind part, string name) => part switch
    {
        DossierPartKind.Letter => [PaperKind.Proposal, PaperKind.Letter],
        DossierPartKind.Minutes => [Folded.Of(name).Contains("kiem phieu", StringComparison.Ordinal) ? PaperKind.BallotRecord : PaperKind.Minutes],
        DossierPartKind.Report => [PaperKind.CollectiveReport, PaperKind.IndividualReport],
        DossierPartKind.List => [PaperKind.CandidateList],
        _ => null,
    };

    private static string Lowered(PaperKind kind) => Organizations.Vietnamese.Lowered(kind.InVietnamese());
}
