using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Programs;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using DocumentType = ThiDua.Documents.DocumentType;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Điều 104 Nghị định 98/2023/NĐ-CP, in the files themselves.</summary>
public sealed partial class A_certificate
{
    private const string Long = "Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn xã Tân Hòa năm 2026";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SheetSize.A4, 297, 210)]
    [InlineData(SheetSize.A3, 420, 297)]
    public void lies_on_its_side(SheetSize size, int width, int height)
    {
        using var file = Open(CertificateLayouts.Whole(size), Of(1));
        var page = file.MainDocumentPart!.Document.Descendants<PageSize>().Single();
        Assert.Equal((width, height), (Mm(page.Width!), Mm(page.Height!)));
    }

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true, false, false)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", true, false, false)]
    [InlineData("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA", true, false, true)]
    [InlineData("TẶNG", true, false, false)]
    [InlineData("GIẤY KHEN", true, false, true)]
    [InlineData("Quyết định số 126/QĐ-UBND, ngày 28 tháng 12 năm 2026", true, true, false)]
    [InlineData("Số sổ vàng: 01/2026", true, true, false)]
    [InlineData("Tân Hòa, ngày 28 tháng 12 năm 2026", true, true, false)]
    [InlineData("CHỦ TỊCH", true, false, false)]
    public void sets_each_part_in_the_colour_and_style_of_the_decree(string text, bool bold, bool italic, bool red)
    {
        using var file = Open(CertificateLayouts.Whole(SheetSize.A4), Of(1));
        var look = file.MainDocumentPart!.Document.Descendants<Run>().Single(run => run.InnerText == text).RunProperties!;
        Assert.Equal((bold, italic, red), (look.Bold is not null, look.Italic is not null, look.Color is not null));
    }

    [Fact]
    public async Task stands_where_its_fields_are_and_moves_with_the_printer()
    {
        var sheet = CertificateLayouts.ForBlanks(SheetSize.A4);
        foreach (var (right, down) in new[] { (0.0, 0.0), (-4.5, 6.0) })
        {
            var words = await WordsOf(await DrawCertificate.Pdf(sheet with { OffsetX = right, OffsetY = down }, [Of(1)], Stop));
            Near(Place(sheet, CertificatePart.Recipient), words["Khoát-An"], right, down, centred: true);
            Near(Place(sheet, CertificatePart.Decision), words["Quyết"], right, down, centred: false);
            Near(Place(sheet, CertificatePart.SignerName), words["Đình"], right, down, centred: true);
        }
    }

    [Fact]
    public void sets_what_is_too_long_smaller_and_not_beyond_its_place()
    {
        var sheet = CertificateLayouts.Whole(SheetSize.A4);
        var field = Place(sheet, CertificatePart.Achievement);
        using var file = Open(sheet, Of(1) with { Achievement = string.Join("; ", Long, Long, Long) });
        var run = file.MainDocumentPart!.Document.Descendants<Run>().Single(one => one.InnerText.StartsWith("Đã có", StringComparison.Ordinal));
        var lines = run.Elements<Break>().Count() + 1;
        var size = Number(run.RunProperties!.FontSize!.Val!) / 2.0;
        Assert.True(size < field.Size && size >= 8);
        Assert.True(lines * size * 1.15 * 25.4 / 72 <= field.Height + 0.1);
    }

    [Theory]
    [InlineData(SheetSize.A4, true)]
    [InlineData(SheetSize.A4, false)]
    [InlineData(SheetSize.A3, true)]
    [InlineData(SheetSize.A3, false)]
    public async Task sets_no_word_over_another_however_long_its_texts(SheetSize size, bool white)
    {
        var sheet = (white ? CertificateLayouts.Whole(size) : CertificateLayouts.ForBlanks(size)) with { OffsetX = 2, OffsetY = -2 };
        var endless = string.Join(", ", Long, Long, Long);
        var pages = await PrintedPages.Of(await DrawCertificate.Pdf(sheet, [Of(1), Of(2) with { Recipient = Long, Address = Long, Achievement = endless }, Of(3) with { Recipient = Long, Address = "" }], Stop), Stop);
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Empty(page.Words.SelectMany(one => page.Words.Where(other => one != other && Covers(one, other)).Select(other => $"{one.Text}, {other.Text}"))));
        Assert.All(pages.SelectMany(page => page.Words), word => Assert.InRange(word.Bottom, 0, sheet.Height - 17 * sheet.Height / 210)); // above the frame
    }

    // Boxes of letters with marks reach a little into the line above.
    private static bool Covers(PrintedWord one, PrintedWord other) =>
        Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left) > 0.3
        && Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top) > 0.2 * Math.Min(one.Bottom - one.Top, other.Bottom - other.Top);

    [Fact]
    public void sets_a_long_name_in_two_lines_where_no_address_stands_below_it()
    {
        using var file = Open(CertificateLayouts.Whole(SheetSize.A4), Of(1) with { Recipient = "Tập thể cán bộ, công chức, viên chức và người lao động Trung tâm Phục vụ hành chính công xã Tân Hòa", Address = "" });
        var run = file.MainDocumentPart!.Document.Descendants<Run>().Single(one => one.InnerText.StartsWith("Tập thể", StringComparison.Ordinal));
        Assert.Single(run.Elements<Break>());
        Assert.InRange(Number(run.RunProperties!.FontSize!.Val!) / 2.0, 18, 24);
    }

    [Theory]
    [InlineData(SheetSize.A4)]
    [InlineData(SheetSize.A3)]
    public async Task is_read_back_as_it_was_drawn(SheetSize size)
    {
        var (sheet, text) = (CertificateLayouts.Whole(size), Of(1));
        var pdf = await DrawCertificate.Pdf(sheet, [text], Stop);
        var lines = Assert.Single(await PrintedPages.Of(pdf, Stop)).Lines;
        foreach (var said in new[] { text.Awarder, text.Award, text.Recipient, text.Address, text.SignerName, "Số sổ vàng: 01/2026", "Tân Hòa, ngày 28 tháng 12 năm 2026", "Quyết định số 126/QĐ-UBND, ngày 28 tháng 12 năm 2026" })
            Assert.Contains(lines, line => line.Contains(said, StringComparison.Ordinal));
        Assert.Equal(text.Confirmation, await PrintedCode.On(pdf, Place(sheet, CertificatePart.Code), Stop));

        using var intake = new PaperIntake();
        var reading = PlanReader.Read(await intake.Read(new MemoryStream(pdf), "giay-khen.pdf", Stop));
        Assert.Equal((DocumentType.Certificate, text.Awarder), (reading.DocumentType, reading.Issuer));
        Assert.Equal(("126", "QĐ-UBND", "Tân Hòa", "2026-12-28"), (reading.Number, reading.Symbol, reading.Place, reading.Date));
        Assert.Equal((text.SignerPosition, text.SignerName), (reading.SignerTitle, reading.SignerName));
    }

    [Fact]
    public async Task of_a_collective_is_signed_by_who_signed_it()
    {
        var pdf = await DrawCertificate.Pdf(CertificateLayouts.Whole(SheetSize.A4), [Of(1) with { Recipient = "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN" }], Stop);
        using var intake = new PaperIntake();
        var reading = PlanReader.Read(await intake.Read(new MemoryStream(pdf), "giay-khen.pdf", Stop));
        Assert.Equal((Of(1).SignerPosition, Of(1).SignerName), (reading.SignerTitle, reading.SignerName));
    }

    [Fact]
    public async Task of_a_title_is_read_back_too()
    {
        var pdf = await DrawCertificate.Pdf(CertificateLayouts.Whole(SheetSize.A4), [Of(1) with { Giving = "TẶNG DANH HIỆU", Award = "LAO ĐỘNG TIÊN TIẾN" }], Stop);
        using var intake = new PaperIntake();
        var reading = PlanReader.Read(await intake.Read(new MemoryStream(pdf), "giay-khen.pdf", Stop));
        Assert.Equal((DocumentType.Certificate, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA", "126", "2026-12-28"), (reading.DocumentType, reading.Issuer, reading.Number, reading.Date));
    }

    [Fact]
    public async Task comes_by_the_hundred_one_on_each_page_in_order_with_codes_of_their_own()
    {
        var all = Enumerable.Range(1, 120).Select(Of).ToList();
        var pdf = await DrawCertificate.Pdf(CertificateLayouts.Whole(SheetSize.A4), all, Stop);
        var pages = Encoding.UTF8.GetString((await Poppler("pdftotext", pdf, "-raw", "-")).Span).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(all.Select(one => $"Số sổ vàng: {one.GoldenBook}"), pages.Select(page => page.Split('\n').Single(line => line.Contains("Số sổ vàng", StringComparison.Ordinal)).Trim()));
        Assert.All(pages, page => Assert.Contains("GIẤY KHEN", page, StringComparison.Ordinal));
        using var file = Open(CertificateLayouts.Whole(SheetSize.A4), [.. all]);
        Assert.Equal(120, file.MainDocumentPart!.ImageParts.Select(part => Hash(part)).Distinct().Count());
    }

    [Fact]
    public void signed_by_a_deputy_says_so_on_two_lines_of_the_same_size()
    {
        using var chair = Open(CertificateLayouts.Whole(SheetSize.A4), Of(1));
        using var deputy = Open(CertificateLayouts.Whole(SheetSize.A4), Of(1) with { SignerPosition = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH" });
        var (alone, both) = (RunOf(chair, "CHỦ TỊCH"), RunOf(deputy, "KT. CHỦ TỊCH"));
        Assert.Equal(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], both.Elements<Text>().Select(text => text.Text));
        Assert.Equal(alone.RunProperties!.FontSize!.Val, both.RunProperties!.FontSize!.Val);

        static Run RunOf(WordprocessingDocument file, string text) =>
            file.MainDocumentPart!.Document.Descendants<Text>().First(one => one.Text == text).Ancestors<Run>().First();
    }

    [Fact]
    public void prints_on_blanks_only_what_changes()
    {
        using var file = Open(CertificateLayouts.ForBlanks(SheetSize.A4), Of(1));
        var text = file.MainDocumentPart!.Document.InnerText;
        Assert.DoesNotContain("GIẤY KHEN", text, StringComparison.Ordinal);
        Assert.Contains("Số sổ vàng: 01/2026", text, StringComparison.Ordinal);
        Assert.Single(file.MainDocumentPart.ImageParts); // the code, which no bought blank has printed
        Assert.DoesNotContain("Hoa văn", file.MainDocumentPart.HeaderParts.Single().Header.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void puts_the_emblem_where_it_is_told_once_for_all_pages()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47];
        var sheet = CertificateLayouts.Whole(SheetSize.A4) with { Emblem = new(picture, "image/png", 137.5, 21, 22, 22) };
        using var file = Open(sheet, Of(1), Of(2));
        var header = file.MainDocumentPart!.HeaderParts.Single();
        Assert.Equal(4, header.ImageParts.Single(part => part.ContentType == "image/png").GetStream().Length);
        Assert.Contains($"<wp:posOffset>{137.5 * 36000:0}</wp:posOffset>", header.Header.OuterXml, StringComparison.Ordinal);
    }

    private static CertificateText Of(int number) => new()
    {
        Awarder = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Recipient = "Nguyễn Khoát-An Hạnh",
        Address = "Công chức Văn phòng – thống kê, xã Tân Hòa",
        Achievement = Long,
        DecisionNumber = "126/QĐ-UBND",
        DecisionDay = new(2026, 12, 28),
        GoldenBook = $"{number:00}/2026",
        Place = "Tân Hòa",
        SignerPosition = "CHỦ TỊCH",
        SignerName = "Lê Đình Khoát",
        Confirmation = $"https://thidua.example/xac-nhan/{number:0000}",
    };

    private static CertificateField Place(CertificateSheet sheet, CertificatePart part) => sheet.Fields.Single(field => field.Part == part);

    private static void Near(CertificateField field, Box word, double right, double down, bool centred)
    {
        Assert.InRange(word.Top, field.Y + down - 0.5, field.Y + down + field.Height);
        Assert.InRange(word.Bottom, field.Y + down, field.Y + down + field.Height + 1.5);
        if (centred) Assert.InRange((word.Left + word.Right) / 2, field.X + field.Width / 2 + right - 12, field.X + field.Width / 2 + right + 12);
        else Assert.InRange(word.Left, field.X + right - 0.5, field.X + right + 0.8);
    }

    private static WordprocessingDocument Open(CertificateSheet sheet, params CertificateText[] texts) =>
        WordprocessingDocument.Open(new MemoryStream(DrawCertificate.Word(sheet, texts)), isEditable: false);

    private static string Hash(ImagePart part)
    {
        using var bytes = part.GetStream();
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
    }

    private static async Task<Dictionary<string, Box>> WordsOf(byte[] pdf)
    {
        var xml = Encoding.UTF8.GetString((await Poppler("pdftotext", pdf, "-bbox", "-")).Span);
        return Word().Matches(xml).GroupBy(m => m.Groups["text"].Value).ToDictionary(g => g.Key, g => new Box(g.First()));
    }

    private static async Task<ReadOnlyMemory<byte>> Poppler(string program, byte[] pdf, params string[] arguments)
    {
        using var folder = new PrivateFolder();
        await File.WriteAllBytesAsync(folder["a.pdf"], pdf, Stop);
        return (await ExternalProgram.Run(new(program, "poppler-utils", "đọc PDF", folder, [.. arguments[..^1], folder["a.pdf"], arguments[^1]]), Stop)).Output;
    }

    private static int Mm(uint twips) => (int)Math.Round(twips * 25.4 / 1440);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<word xMin="(?<l>[\d.]+)" yMin="(?<t>[\d.]+)" xMax="(?<r>[\d.]+)" yMax="(?<b>[\d.]+)">(?<text>[^<]*)</word>""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Word();

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public Box(Match word) : this(In(word, "l"), In(word, "t"), In(word, "r"), In(word, "b"))
        {
        }

        private static double In(Match word, string side) => Number(word.Groups[side].Value) * 25.4 / 72;
    }
}
