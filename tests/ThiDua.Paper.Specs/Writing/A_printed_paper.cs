using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>From our writer over LibreOffice back through our reader: nothing is lost on the way.</summary>
public sealed class A_printed_paper
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task gives_a_column_the_room_of_its_longest_word_whatever_its_share()
    {
        var table = new PaperTable(["TT", "Nghiêng", "Thành tích"], [1, 1, 60], [["1", "khuynh hướng", "Rút ngắn thời gian"]]);
        var pdf = (await PrintPdf.Of([WriteWord.For(PapersOfTheVillage.Plan with { Body = [table] })], Stop)).Single();
        var words = (await PrintedPages.Of(pdf, Stop)).SelectMany(page => page.Words).Select(word => word.Text).ToList();
        Assert.Contains("Nghiêng", words);
        Assert.Contains("khuynh", words);
    }

    [Fact]
    public async Task is_read_back_as_it_was_written()
    {
        var word = WriteWord.For(PapersOfTheVillage.Plan);
        var pdf = (await PrintPdf.Of([word], Stop)).Single();
        using var intake = new PaperIntake();
        foreach (var (bytes, name) in new[] { (word, "a.docx"), (pdf, "a.pdf") })
        {
            var reading = PlanReader.Read(await intake.Read(new MemoryStream(bytes), name, Stop));
            Assert.Equal(DocumentType.Plan, reading.DocumentType);
            Assert.Equal(("07", "KH-UBND", "2026-02-05", "Lê Đình Khoát"), (reading.Number, reading.Symbol, reading.Date, reading.SignerName));
            Assert.Equal(("ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "ỦY BAN NHÂN DÂN XÃ TÂN HÒA"), (reading.SuperiorAgency, reading.Issuer));
            Assert.Equal([100m, 65m], reading.Criteria.SelectMany(criterion => criterion.Targets).Select(target => target.Value.Number));
            Assert.Equal((2, 3), (reading.LegalBases.Count, reading.Recipients.Count));
        }
    }
}
