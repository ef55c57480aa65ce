using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Documents;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Programs;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>What we write, we can read: every kind over Word and over PDF, and the measures in the files themselves.</summary>
public sealed partial class Every_kind_of_paper(KindsPrinted printed) : IClassFixture<KindsPrinted>
{
    private const double TopMargin = 20;
    private const string Slips = "slips of a ballot";

    public static TheoryData<string> Kinds => [.. KindsOfPapers.All.Keys];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Slips of a ballot are cut apart and counted; nobody brings them in again.</summary>
    public static TheoryData<string> KindsThatComeBack => [.. KindsOfPapers.All.Keys.Where(kind => kind != Slips)];

    [Theory, MemberData(nameof(KindsThatComeBack))]
    public async Task is_read_back_from_Word_and_PDF_as_it_was_written(string kind)
    {
        var (paper, readAs) = KindsOfPapers.All[kind];
        using var intake = new PaperIntake();
        foreach (var (bytes, name) in new[] { (printed.Word[kind], "a.docx"), (printed.Pdf[kind], "a.pdf") })
        {
            var reading = PlanReader.Read(await intake.Read(new MemoryStream(bytes), name, Stop));
            Assert.Equal(readAs, reading.DocumentType);
            Assert.Equal((paper.Number, paper.Symbol.Length == 0 ? null : paper.Symbol), (reading.Number, reading.Symbol));
            Assert.Equal((paper.Place, $"{paper.Date:yyyy-MM-dd}"), (reading.Place, reading.Date));
            if (paper.Issuer.Length > 0) Assert.Equal(paper.Issuer, reading.Issuer);
            Assert.Equal(Plain(paper.Subject), Plain(reading.Title ?? ""));
            if (paper.Signatures[^1].Name.Length > 0) Assert.Equal(paper.Signatures[^1].Name, reading.SignerName);
            if (paper.Signatures[^1] is { Name.Length: > 0 } signed) Assert.Equal($"{signed.Authority} {signed.Position}".Trim(), reading.SignerTitle);
            Assert.Equal(paper.Recipients.Count, reading.Recipients.Count);
            if (readAs is not ThiDua.Documents.DocumentType.Plan) Assert.DoesNotContain(reading.Findings, finding => finding.Message.StartsWith("Kế hoạch không", StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void is_a_sound_Word_file_of_the_decrees_measures(string kind)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(printed.Word[kind]), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(file, Stop).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        foreach (var section in file.MainDocumentPart!.Document.Descendants<SectionProperties>()) HasTheMarginsOfTheDecree(section);
        Assert.All(file.MainDocumentPart.Document.Descendants<FontSize>(), size => Assert.InRange(int.Parse(size.Val!, System.Globalization.CultureInfo.InvariantCulture), 4, 28));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task is_a_tagged_PDF_with_all_its_fonts_inside(string kind)
    {
        using var folder = new PrivateFolder();
        await File.WriteAllBytesAsync(folder["a.pdf"], printed.Pdf[kind], Stop);
        Assert.Contains("Tagged:          yes", await Say("pdfinfo", folder), StringComparison.Ordinal);
        var fonts = (await Say("pdffonts", folder)).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"\s(yes)\s+(yes|no)\s+(yes)\s", font)); // embedded, and its letters can be taken out as text
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task breaks_no_word_of_a_table(string kind)
    {
        var pages = await PrintedPages.Of(printed.Pdf[kind], Stop);
        var paper = KindsOfPapers.All[kind].Paper;
        var cells = paper.Body.Concat(paper.Annexes.SelectMany(annex => annex.Body)).OfType<PaperTable>().SelectMany(table => table.Rows.Prepend(table.Heading)).SelectMany(row => row);
        var words = pages.SelectMany(page => page.Words).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(cells.SelectMany(cell => Plainly(cell).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Distinct().Except(words));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task numbers_its_pages_from_the_second_in_the_middle_of_the_top_margin(string kind)
    {
        var pages = await PrintedPages.Of(printed.Pdf[kind], Stop);
        Assert.All(pages, page =>
        {
            var atTop = page.Words.Where(word => word.Bottom < TopMargin).ToList();
            if (page.Number == 1 || KindsOfPapers.All[kind].Paper.HasNoPageNumbers) Assert.Empty(atTop);
            else Assert.Equal($"{page.Number}", Assert.Single(atTop).Text);
            Assert.All(atTop, word => Assert.InRange((word.Left + word.Right) / 2, page.TextMiddle - 1, page.TextMiddle + 1));
        });
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task leaves_no_heading_at_the_foot_of_a_page_and_no_signature_without_text(string kind)
    {
        var paper = KindsOfPapers.All[kind].Paper;
        var headings = paper.Body.Concat(paper.Annexes.SelectMany(annex => annex.Body)).OfType<PaperHeading>().Select(heading => $"{heading.Number} {heading.Text}").ToHashSet(StringComparer.Ordinal);
        var pages = await PrintedPages.Of(printed.Pdf[kind], Stop);
        Assert.All(pages, page => Assert.DoesNotContain(page.Lines[^1], headings));
        foreach (var signature in paper.Signatures.Select(one => one.Authority ?? one.Position))
            Assert.DoesNotContain(pages, page => page.Number > 1 && page.Lines.Count > 1 && page.Lines[1].StartsWith(signature, StringComparison.Ordinal));
    }

    [Fact]
    public async Task of_slips_prints_slips_that_nothing_but_the_stub_tells_apart()
    {
        var slips = (await PrintedPages.Of(printed.Pdf[Slips], Stop)).Skip(1).ToList();
        Assert.Equal(5, slips.Count);
        Assert.Equal(["01", "02", "03", "04", "05"], slips.Select(slip => slip.Lines[^1].Split(' ')[3]));
        Assert.All(slips, slip => Assert.Equal(slips[0].Lines.SkipLast(1), slip.Lines.SkipLast(1)));
        Assert.All(slips, slip => Assert.StartsWith("- - -", slip.Lines[^2], StringComparison.Ordinal));
    }

    [Fact]
    public void with_figures_has_each_number_lead_to_its_snapshot()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(printed.Word["final report"]), isEditable: false);
        var notes = file.MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Id! > 0).ToList();
        string[] said = ["Theo danh sách đăng ký", "Số liệu chốt đến ngày 20/12/2026", "Theo Quyết định số 126/QĐ-UBND"];
        Assert.All(notes.Zip(said), pair => Assert.Contains(pair.Second, pair.First.InnerText, StringComparison.Ordinal));
        Assert.Equal([1L, 2, 3], file.MainDocumentPart.Document.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value)); // each stands once, further numbers lead to it
        Assert.True(file.MainDocumentPart.Document.Descendants<SimpleField>().Count(field => field.Instruction!.Value!.Contains("NOTEREF note2", StringComparison.Ordinal)) >= 3);
        Assert.DoesNotContain("[^", file.MainDocumentPart.Document.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_a_plan_gives_its_criteria_back()
    {
        using var intake = new PaperIntake();
        var reading = PlanReader.Read(await intake.Read(new MemoryStream(printed.Word["plan"]), "a.docx", Stop));
        Assert.Equal(KindsOfPapers.Terms.Criteria.Select(one => one.Text), reading.Criteria.Select(one => one.Text));
        Assert.Equal([100m, 65m], reading.Criteria.SelectMany(one => one.Targets).Select(target => target.Value.Number));
        Assert.Equal((2, 1, 1), (reading.LegalBases.Count, reading.Purposes.Count, reading.Quotas.Count));
    }

    // A page on its side is bound at the top.
    private static void HasTheMarginsOfTheDecree(SectionProperties section)
    {
        var margin = section.GetFirstChild<PageMargin>()!;
        int[] around = [Mm((uint)margin.Top!.Value), Mm(margin.Right!), Mm((uint)margin.Bottom!.Value), Mm(margin.Left!)];
        var (top, right, bottom, left) = section.GetFirstChild<PageSize>()!.Orient?.Value == PageOrientationValues.Landscape
            ? (around[1], around[2], around[3], around[0])
            : (around[0], around[1], around[2], around[3]);
        Assert.InRange(top, 20, 25);
        Assert.InRange(bottom, 20, 25);
        Assert.InRange(left, 30, 35);
        Assert.InRange(right, 15, 20);
    }

    // The mark of a footnote is printed as a number of its own.
    private static string Plainly(string cell) => MarkOfANote().Replace(cell.Normalize(), "");

    [GeneratedRegex(@"\[\^\d+\]", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex MarkOfANote();

    private static async Task<string> Say(string program, PrivateFolder folder) => System.Text.Encoding.UTF8.GetString(
        (await ExternalProgram.Run(new(program, "poppler-utils", "đọc PDF", folder, [folder["a.pdf"]]), Stop)).Output.Span);

    private static string Plain(string text) => ThiDua.Law.Folded.Of(text).Replace("v/v ", "", StringComparison.Ordinal).Trim();

    private static int Mm(uint twips) => (int)Math.Round(twips * 25.4 / 1440);
}

/// <summary>All kinds, written once and printed in one go.</summary>
public sealed class KindsPrinted : IAsyncLifetime
{
    public IReadOnlyDictionary<string, byte[]> Word { get; private set; } = new Dictionary<string, byte[]>();
    public IReadOnlyDictionary<string, byte[]> Pdf { get; private set; } = new Dictionary<string, byte[]>();

    public async ValueTask InitializeAsync()
    {
        Word = KindsOfPapers.All.ToDictionary(kind => kind.Key, kind => WriteWord.For(kind.Value.Paper), StringComparer.Ordinal);
        var pdfs = await PrintPdf.Of([.. Word.Values], CancellationToken.None);
        Pdf = Word.Keys.Zip(pdfs).ToDictionary(kind => kind.First, kind => kind.Second, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("THIDUA_PICTURES") is { Length: > 0 } folder)
            foreach (var (kind, bytes) in Pdf) await File.WriteAllBytesAsync(Path.Combine(folder, kind + ".pdf"), bytes);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
