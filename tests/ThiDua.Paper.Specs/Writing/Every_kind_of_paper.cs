using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Programs;
using ThiDua.Paper.Writing;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>What we write, we can read: every kind over Word and over PDF, and the measures in the files themselves.</summary>
public sealed class Every_kind_of_paper(KindsPrinted printed) : IClassFixture<KindsPrinted>
{
    public static TheoryData<string> Kinds => [.. KindsOfPapers.All.Keys];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Kinds))]
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
            Assert.Equal(paper.Recipients.Count, reading.Recipients.Count);
        }
    }

    [Theory, MemberData(nameof(Kinds))]
    public void is_a_sound_Word_file_of_the_decrees_measures(string kind)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(printed.Word[kind]), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(file, Stop).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var margin = file.MainDocumentPart!.Document.Descendants<PageMargin>().First();
        Assert.InRange(Mm((uint)margin.Top!.Value), 20, 25);
        Assert.InRange(Mm((uint)margin.Bottom!.Value), 20, 25);
        Assert.InRange(Mm(margin.Left!), 30, 35);
        Assert.InRange(Mm(margin.Right!), 15, 20);
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

    [Fact]
    public void with_figures_has_each_number_lead_to_its_snapshot()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(printed.Word["final report"]), isEditable: false);
        var notes = file.MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Id! > 0).ToList();
        Assert.Contains("Số liệu chốt đến ngày 20/12/2026", Assert.Single(notes).InnerText, StringComparison.Ordinal);
        Assert.Single(file.MainDocumentPart.Document.Descendants<FootnoteReference>()); // the note stands once, further numbers lead to it
        Assert.True(file.MainDocumentPart.Document.Descendants<SimpleField>().Count(field => field.Instruction!.Value!.Contains("NOTEREF note1", StringComparison.Ordinal)) >= 3);
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
