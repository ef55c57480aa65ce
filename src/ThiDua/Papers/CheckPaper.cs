using ThiDua.Law;

namespace ThiDua.Papers;

/// <summary>What a paper is looked at for before it is issued; all rules speak, none throws.</summary>
public static class CheckPaper
{
    private static readonly Provision Numbering = new("Nghị định 30/2020/NĐ-CP", "Điều 15", new(2020, 3, 5));
    private static readonly Provision Signing = new("Nghị định 30/2020/NĐ-CP", "Điều 13", new(2020, 3, 5));

    public static IReadOnlyList<PaperFinding> For(OutgoingPaper paper) =>
    [
        new(new(Numbering, paper.HasNoNumber || paper.Number is not null,
            paper.Number is not null ? $"Đã có số {paper.NumberAndSymbol}." : paper.HasNoNumber ? "Loại văn bản này không đánh số." : "Văn bản chưa có số. Đề nghị cấp số trước khi ban hành."), Blocks: true),
        new(new(Signing, paper.Signature is not null,
            paper.Signature is { } signed ? $"{signed.Name} ký ngày {signed.Day:dd/MM/yyyy}." : "Văn bản chưa được ký. Đề nghị ghi nhận chữ ký hoặc tải bản đã ký lên trước khi ban hành."), Blocks: true),
    ];
}

/// <summary>What a rule saw in a paper.</summary>
/// <param name="Blocks">The paper cannot be issued while it is not met; otherwise a person decides.</param>
public sealed record PaperFinding(Finding Finding, bool Blocks);
