using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Storage.Specs.Papers;

/// <summary>Who keeps the papers of an invented commune, and papers to keep.</summary>
internal sealed class PaperDesk(UnitId commune)
{
    public UnitId Commune => commune;

    public Actor Officer { get; } = new(Guid.CreateVersion7(), PersonId.New(), "Nguyễn Thị Lan", commune, new HashSet<Duty> { Duty.Officer });

    public static OfficialPaper Decision(string symbol) => new()
    {
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Symbol = symbol,
        Place = "Tân Hòa",
        Type = "QUYẾT ĐỊNH",
        Subject = "Về việc tặng Giấy khen",
        LegalBases = ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
        Body = [new PaperResolve("QUYẾT ĐỊNH:"), new PaperArticle(1, "Tặng Giấy khen cho 01 tập thể."), new PaperTable(["TT", "Tên"], [1, 4], [["1", "Thôn Đông"]])],
        Recipients = ["Như Điều 1", "Lưu: VT"],
        Signatures = [new(null, "CHỦ TỊCH", "Lê Đình Khoát")],
    };
}

/// <summary>In place of Word and LibreOffice, which are no part of storage; counts how often the program that prints would start.</summary>
internal sealed class WrittenAsText : IWritePapers
{
    public int Starts { get; private set; }

    /// <summary>Part of the subject of a paper that cannot be printed with others.</summary>
    public string? Unprintable { get; set; }

    public byte[] Word(OfficialPaper paper, byte[]? template = null) => System.Text.Encoding.UTF8.GetBytes("docx " + OfficialPaperJson.Write(paper));

    public Task<byte[]> Pdf(OfficialPaper paper, CancellationToken stop, byte[]? template = null)
    {
        Starts++;
        return Task.FromResult(PdfOf(paper));
    }

    public Task<IReadOnlyList<byte[]?>> Pdfs(IReadOnlyList<(OfficialPaper Paper, byte[]? Template)> papers, CancellationToken stop)
    {
        Starts++;
        return Task.FromResult<IReadOnlyList<byte[]?>>([.. papers.Select(one => Unprintable is { } broken && one.Paper.Subject.Contains(broken, StringComparison.Ordinal) ? null : PdfOf(one.Paper))]);
    }

    private static byte[] PdfOf(OfficialPaper paper) => System.Text.Encoding.UTF8.GetBytes("pdf " + OfficialPaperJson.Write(paper));
}
