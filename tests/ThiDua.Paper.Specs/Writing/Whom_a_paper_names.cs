using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Decisions, proposals and lists say again whom they name: what was written is what is read.</summary>
public sealed class Whom_a_paper_names(PapersOfHardNamesPrinted printed) : IClassFixture<PapersOfHardNamesPrinted>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Kinds => [.. PapersWithHardNames.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public async Task is_read_from_Word_and_PDF_as_it_was_written(string kind)
    {
        var written = PapersWithHardNames.Kinds[kind].Awards;
        foreach (var (bytes, name) in new[] { (printed.Word[kind], "a.docx"), (printed.Pdf[kind], "a.pdf") })
        {
            var reading = await Read(bytes, name);
            var awards = Assert.IsType<ReadAwards>(reading.Awards);
            Assert.Equal((written.Act, written.Total), (awards.Act, awards.Total));
            Assert.Equal(written.Rows.Select(Said), awards.Rows.Select(Said));
            Assert.Equal(written.Rows.Select(row => row.Under), awards.Rows.Select(row => row.Under));
            Assert.Equal(written.Rows.Select((_, i) => $"/awards/rows/{i}/name"), reading.Sources.Keys.Where(key => key.StartsWith("/awards/", StringComparison.Ordinal) && key.EndsWith("/name", StringComparison.Ordinal)));
            Assert.DoesNotContain(reading.Findings, finding => finding.Code is "total-wrong" or "amount-unreadable");
        }
    }

    [Fact]
    public async Task stands_in_the_JSON_of_those_papers_alone()
    {
        Assert.Contains("\"awards\": {", ReadingJson.Write(await Read(printed.Word["decision"], "a.docx")), StringComparison.Ordinal);
        Assert.DoesNotContain("\"awards\"", ReadingJson.Write(await Read(WriteWord.For(KindsOfPapers.All["plan"].Paper), "a.docx")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_nobody_where_a_list_names_a_council()
    {
        var council = PapersOfTheVillage.Decision with
        {
            Subject = "Về việc thành lập Hội đồng Thi đua - Khen thưởng xã",
            Body = [new PaperArticle(1, "Thành lập Hội đồng Thi đua - Khen thưởng xã gồm các ông, bà có tên sau:"), new PaperTable(["TT", "Họ và tên", "Chức vụ", "Danh hiệu"], [1, 4, 4, 3], [["1", "Lê Đình Khoát", "Chủ tịch", "Chủ tịch Hội đồng"]])],
            Annexes = [],
        };
        Assert.Null((await Read(WriteWord.For(council), "a.docx")).Awards);
    }

    [Fact]
    public async Task is_told_where_the_article_names_them_itself()
    {
        var paper = PapersOfTheVillage.Decision with
        {
            Body =
            [
                new PaperResolve("QUYẾT ĐỊNH:"),
                new PaperArticle(1, "Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Hòa cho ông Y’Bhăm Đinh, Trưởng thôn Đắk R'Lấp và bà H'Hen Niê K-Brơi, Công chức Văn phòng – thống kê đã có thành tích trong cải cách hành chính."),
                new PaperArticle(2, "Mỗi cá nhân có tên tại Điều 1 được tặng quà trị giá 300.000 đồng. Quyết định này có hiệu lực kể từ ngày ký./."),
            ],
            Annexes = [],
        };
        var awards = (await Read(WriteWord.For(paper), "a.docx")).Awards!;
        Assert.Equal([("Y’Bhăm Đinh", "Trưởng thôn Đắk R'Lấp"), ("H'Hen Niê K-Brơi", "Công chức Văn phòng – thống kê")], awards.Rows.Select(row => (row.Name, row.Line!)));
        Assert.All(awards.Rows, row => Assert.Equal(("individual", "Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Hòa", 300_000m), (row.Subject, row.Award, row.Amount)));
    }

    [Fact]
    public async Task is_counted_together_and_a_wrong_total_is_said()
    {
        var list = PapersWithHardNames.Kinds["payment list"].Paper;
        var table = (PaperTable)list.Body[0];
        var wrong = list with { Body = [table with { Rows = [.. table.Rows.SkipLast(1), ["", "Tổng cộng", "", "", "", "1.700.000", ""]] }] };
        var reading = await Read(WriteWord.For(wrong), "a.docx");
        Assert.Equal(1_700_000, reading.Awards!.Total);
        Assert.Contains("1.800.000", Assert.Single(reading.Findings, finding => finding.Code == "total-wrong").Message, StringComparison.Ordinal);
    }

    private static async Task<Reading> Read(byte[] bytes, string name)
    {
        using var intake = new PaperIntake();
        return PlanReader.Read(await intake.Read(new MemoryStream(bytes), name, Stop));
    }

    private static ReadAward Said(ReadAward row) => row with { Under = [] };
}

/// <summary>The papers, written once and printed in one go.</summary>
public sealed class PapersOfHardNamesPrinted : IAsyncLifetime
{
    public IReadOnlyDictionary<string, byte[]> Word { get; private set; } = new Dictionary<string, byte[]>();
    public IReadOnlyDictionary<string, byte[]> Pdf { get; private set; } = new Dictionary<string, byte[]>();

    public async ValueTask InitializeAsync()
    {
        Word = PapersWithHardNames.Kinds.ToDictionary(kind => kind.Key, kind => WriteWord.For(kind.Value.Paper), StringComparer.Ordinal);
        var pdfs = await PrintPdf.Of([.. Word.Values], CancellationToken.None);
        Pdf = Word.Keys.Zip(pdfs).ToDictionary(kind => kind.First, kind => kind.Second, StringComparer.Ordinal);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
