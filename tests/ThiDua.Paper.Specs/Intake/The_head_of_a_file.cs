using ThiDua.Documents;
using ThiDua.Paper.Intake;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>What a file begins like, for whoever brings it into a dossier.</summary>
public sealed class The_head_of_a_file
{
    [Theory]
    [InlineData("TỜ TRÌNH", DocumentType.Proposal)]
    [InlineData("BIÊN BẢN", DocumentType.Minutes)]
    [InlineData("BÁO CÁO THÀNH TÍCH", DocumentType.Report)]
    [InlineData("QUYẾT ĐỊNH", DocumentType.Decision)]
    [InlineData("Ghi chép của tổ công tác", null)]
    public async Task in_word_tells_its_kind(string kind, DocumentType? told) =>
        Assert.Equal(told, await Told(AWordFile.Of(AWordFile.P("ỦY BAN NHÂN DÂN XÃ TÂN HÒA") + AWordFile.P(kind) + AWordFile.P("Về việc xét khen thưởng năm 2026")), "van-ban.docx"));

    [Fact]
    public async Task of_many_pages_is_its_first_page() =>
        Assert.Equal(DocumentType.Decision, await Told(APdfFile.Of(150, "QUYET DINH"), "quyet-dinh.pdf"));

    [Fact]
    public async Task on_a_scan_is_recognised() =>
        Assert.Equal(DocumentType.Plan, await Told(await File.ReadAllBytesAsync(Specimens.PathOf("110-xa-mai-lam-2024.pdf"), TestContext.Current.CancellationToken), "quet.pdf"));

    [Fact]
    public async Task without_a_letter_on_it_leaves_it_to_a_person()
    {
        Assert.Null(await Told(APdfFile.Of(1, null), "anh-chup.pdf"));
        Assert.Null(await Told("%PDF-1.7 hỏng"u8.ToArray(), "hong.pdf"));
    }

    private static async Task<DocumentType?> Told(byte[] file, string name)
    {
        using var intake = new PaperIntake();
        using var content = new MemoryStream();
        content.Write(file);
        return await new TellKind(intake).Of(content, name, TestContext.Current.CancellationToken);
    }
}
