using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Papers;

/// <summary>What a paper is looked at for before it is issued; all rules speak, none throws.</summary>
public sealed class CheckPaper(ActRegister acts)
{
    private static readonly DateOnly InForce = new(2020, 3, 5);
    private static readonly Provision Parts = new("Nghị định 30/2020/NĐ-CP", "Điều 8", InForce);
    private static readonly Provision Signing = new("Nghị định 30/2020/NĐ-CP", "Điều 13", InForce);
    private static readonly Provision Numbering = new("Nghị định 30/2020/NĐ-CP", "Điều 15", InForce);
    private static readonly Provision Layout = new("Nghị định 30/2020/NĐ-CP", "Phụ lục I, mục II", InForce);

    public IReadOnlyList<PaperFinding> For(OutgoingPaper paper, DateOnly today)
    {
        var content = paper.Content;
        return
        [
            Must(Numbering, paper.HasNoNumber || paper.Number is not null, paper.HasNoNumber ? "Loại văn bản này không đánh số." : $"Đã có số {paper.NumberAndSymbol}.", "Văn bản chưa có số. Đề nghị cấp số trước khi ban hành."),
            Must(Signing, paper.Signature is not null, $"{paper.Signature?.Name} ký ngày {paper.Signature?.Day:dd/MM/yyyy}.", "Văn bản chưa được ký. Đề nghị ghi nhận chữ ký hoặc tải bản đã ký lên trước khi ban hành."),
            Must(Numbering, content.Date is not null || paper.HasNoNumber, "Đã ghi ngày tháng.", "Văn bản chưa ghi ngày. Đề nghị cấp số kèm ngày ban hành."),
            Must(Numbering, content.Date is null || content.Date <= today, "Ngày ghi trên văn bản đã đến.", $"Văn bản ghi ngày {content.Date:dd/MM/yyyy}, chưa đến ngày đó. Đề nghị ban hành từ ngày ghi trên văn bản, hoặc sửa ngày."),
            Past(content, today),
            Must(Parts, content.Subject.Trim().Length > 0 && content.Body.Count > 0, "Có trích yếu và nội dung.", "Văn bản thiếu trích yếu hoặc nội dung. Đề nghị bổ sung."),
            Blank(Blanks.In(content)), Named(content.Signatures),
            Should(Parts, content.Recipients.Count > 0 || paper.HasNoNumber, "Có nơi nhận.", "Thiếu phần “Nơi nhận”. Đề nghị bổ sung, dòng cuối là “Lưu: VT”."),
            Should(Layout, content.Recipients.Count == 0 || content.Recipients[^1].TrimStart('-', ' ').StartsWith("Lưu:", StringComparison.Ordinal), "Nơi nhận kết thúc bằng dòng “Lưu: …”.", "Dòng cuối của “Nơi nhận” phải là “Lưu: VT, …” (có dấu hai chấm)."),
            Should(Layout, !content.Symbol.Any(char.IsWhiteSpace), "Ký hiệu viết liền.", $"Ký hiệu “{content.Symbol}” có dấu cách; giữa các nhóm chữ viết tắt chỉ dùng dấu gạch nối, không cách."),
            .. EmptyParts(content), .. LegalBases(content, today), .. Slips.In(content).Select(slip => new PaperFinding(new(Layout, Met: false, slip), Blocks: false)),
        ];
    }

    /// <summary>What the text itself still lacks, whatever number, day and signature it will get.</summary>
    public IReadOnlyList<PaperFinding> TextOf(OutgoingPaper paper, DateOnly today) =>
        [.. For(paper, today).Where(one => one.Finding.Basis != Numbering && one.Finding.Basis != Signing)];

    private static PaperFinding Blank(IReadOnlyList<string> open) => Must(
        Parts, open.Count == 0, "Không còn chỗ chưa ghi.", $"Còn chỗ để trống tại {string.Join("; ", open)}. Đề nghị ghi đủ nội dung trước khi ban hành.");

    // What a paper rests on was there before it: an act, a plan, the session that proposed it.
    private static PaperFinding Past(OfficialPaper content, DateOnly today)
    {
        var day = content.Date ?? today;
        var later = content.LegalBases.Select(CitedAct.Of).FirstOrDefault(basis => basis.Issued > day);
        return Must(Parts, later is null, "Không có căn cứ nào sau ngày của văn bản.", $"“{later?.Text}” ghi ngày {later?.Issued:dd/MM/yyyy}, sau ngày của văn bản ({day:dd/MM/yyyy}). Đề nghị sửa căn cứ hoặc ngày của văn bản.");
    }

    private static PaperFinding Named(IReadOnlyList<PaperSignature> signatures)
    {
        var nameless = signatures.Where(one => one.Name.Trim().Length == 0).Select(one => $"“{one.Position}”").ToList();
        return Must(Parts, nameless.Count == 0 && signatures.Count > 0, "Ghi đủ họ tên người ký.", nameless.Count == 0
            ? "Văn bản chưa có người ký. Đề nghị soạn lại văn bản."
            : $"Chưa ghi họ và tên người ký tại {string.Join(", ", nameless)}. Đề nghị ghi họ tên trước khi ban hành.");
    }

    // A heading that nothing stands under.
    private static IEnumerable<PaperFinding> EmptyParts(OfficialPaper content)
    {
        for (var i = 0; i < content.Body.Count; i++)
        {
            if (content.Body[i] is PaperHeading heading && (i + 1 == content.Body.Count || (content.Body[i + 1] is PaperHeading next && next.Depth <= heading.Depth)))
                yield return new(new(Parts, Met: false, $"Mục “{heading.Number} {heading.Text}” chưa có nội dung."), Blocks: false);
        }
    }

    private IEnumerable<PaperFinding> LegalBases(OfficialPaper content, DateOnly today)
    {
        var bases = content.LegalBases.Select(one => one.StartsWith("Căn cứ ", StringComparison.Ordinal) ? one["Căn cứ ".Length..] : one).ToList();
        var day = DocumentDay.Of(content.Date ?? today);
        return new CheckLegalBases(acts).On(bases, day, today).Select(one => new PaperFinding(new(Parts, Met: false, one.Message), Blocks: false));
    }

    private static PaperFinding Must(Provision basis, bool met, string yes, string no) => new(new(basis, met, met ? yes : no), Blocks: true);

    private static PaperFinding Should(Provision basis, bool met, string yes, string no) => new(new(basis, met, met ? yes : no), Blocks: false);
}

/// <summary>What a rule saw in a paper.</summary>
/// <param name="Blocks">The paper cannot be issued while it is not met; otherwise a person decides.</param>
public sealed record PaperFinding(Finding Finding, bool Blocks);
