using System.Diagnostics;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Paper.Writing;
using ThiDua.Papers;

namespace ThiDua.Bench.Awards;

/// <summary>
/// 1,000 certificates in one file and the papers of 200 dossiers, to Word and to PDF, beside LibreOffice's own conversion of
/// the same documents.
/// </summary>
/// <remarks>
/// Its mail merge would be the nearer rival, but Debian's build without a screen cannot do it. Tried: a BASIC macro that calls
/// the MailMerge service on a CSV source (the build has no BASIC, the macro never runs); a document with database fields and a
/// registered source, converted (no driver for text, sheet or dBase files: the fields stay as they are); the service over a
/// UNO socket (it opens, but neither a client nor those drivers come with the build).
/// </remarks>
internal static class PapersBench
{
    private const int AllCertificates = 1000;
    private const int AllDossiers = 200;
    private const string ToPdf = """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <param name="share">One of how many is measured: 1 for all.</param>
    public static async Task Run(TextWriter to, int share)
    {
        var (certificates, dossiers) = (AllCertificates / share, AllDossiers / share);
        await to.WriteLineAsync($"papers: {certificates} certificates in one file; {dossiers} dossiers of a proposal, a list and a report; seconds of processor time");
        await to.WriteLineAsync($"{"",-24}{"ours",10}{"LibreOffice¹",14}{"ratio",8}{"a second",10}");
        var sheet = CertificateLayouts.Whole(SheetSize.A4);
        var texts = Enumerable.Range(1, certificates).Select(Certificate).ToList();
        DrawCertificate.Word(sheet, texts[..50]); // warm-up: compiled code
        var word = Array.Empty<byte>();
        var ours = await ProcessorTime.Of(() => Task.FromResult(word = DrawCertificate.Word(sheet, texts)));
        await Line(to, "certificates, Word", ours, await ByLibreOffice([word], "docx"), certificates);
        ours = await ProcessorTime.Of(() => DrawCertificate.Pdf(sheet, texts, CancellationToken.None));
        await Line(to, "certificates, PDF", ours, await ByLibreOffice([word], ToPdf), certificates);

        var papers = Enumerable.Range(1, dossiers).SelectMany(Dossier).ToList();
        WriteWord.For(papers[0]);
        List<byte[]> words = [];
        ours = await ProcessorTime.Of(() => Task.FromResult(words = [.. papers.Select(WriteWord.For)]));
        await Line(to, "dossiers, Word", ours, await ByLibreOffice(words, "docx"), dossiers);
        ours = await ProcessorTime.Of(() => PrintPdf.Of([.. papers.Select(WriteWord.For)], CancellationToken.None));
        await Line(to, "dossiers, PDF", ours, await ByLibreOffice(words, ToPdf), dossiers);
        await to.WriteLineAsync("¹ its own conversion of the same documents; its mail merge does not work without a screen");
        using var self = Process.GetCurrentProcess();
        await to.WriteLineAsync($"peak memory of this process: {self.PeakWorkingSet64 >> 20} MB");
    }

    private static Task Line(TextWriter to, string what, double ours, double theirs, int count) => to.WriteLineAsync(string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{what,-24}{ours,10:0.00}{theirs,14:0.00}{ours / theirs,8:0.00}{count / ours,10:0}"));

    /// <summary>The office program alone on the same files.</summary>
    private static async Task<double> ByLibreOffice(List<byte[]> files, string format)
    {
        var folder = Directory.CreateTempSubdirectory("thidua-bench-").FullName;
        try
        {
            var names = files.Select((_, i) => Path.Combine(folder, $"{i:00000}.docx")).ToList();
            for (var i = 0; i < files.Count; i++) await File.WriteAllBytesAsync(names[i], files[i]);
            var seconds = 0.0;
            foreach (var some in names.Chunk(PrintPdf.AtOnce)) // more it leaves out
            {
                seconds += await ProcessorTime.Of(() => Baseline.Program(
                    "soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--convert-to", format, "--outdir", Path.Combine(folder, "out"), .. some]));
            }

            var made = Directory.GetFiles(Path.Combine(folder, "out")).Length;
            return made == files.Count ? seconds : throw new InvalidOperationException($"LibreOffice made {made} files of {files.Count}.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static CertificateText Certificate(int number) => new()
    {
        Awarder = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Recipient = $"Nguyễn Thị Hồng Hạnh {number}",
        Address = "Công chức Văn phòng – thống kê, Ủy ban nhân dân xã Tân Hòa",
        Achievement = "Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
        DecisionNumber = "126/QĐ-UBND",
        DecisionDay = new(2026, 12, 28),
        GoldenBook = $"{number:00}/2026",
        Place = "Tân Hòa",
        SignerPosition = "CHỦ TỊCH",
        SignerName = "Lê Đình Khoát",
        Confirmation = $"https://thidua.example/xac-nhan/{number:0000}",
    };

    private static IEnumerable<OfficialPaper> Dossier(int number)
    {
        var head = new CommuneOnPaper("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");
        var list = ComposeCandidateList.Of($"phong trào thi đua số {number}", null, [.. Enumerable.Range(1, 12).Select(i => new ListedCandidate($"{i}", $"Nguyễn Văn An {i}", "Công chức Văn phòng", "Giấy khen", "", i < 4, Movements.Level.Commune))], head);
        yield return list;
        yield return list with { Type = "TỜ TRÌNH", Symbol = "TTr-UBND", Subject = "Về việc đề nghị khen thưởng", To = ["Chủ tịch Ủy ban nhân dân tỉnh"] };
        yield return list with { Type = "BÁO CÁO", Symbol = "BC-UBND", Subject = "Thành tích đề nghị khen thưởng", Body = [.. Enumerable.Range(1, 20).Select(i => new PaperParagraph($"Kết quả thứ {i}: 64,95 % hồ sơ được tiếp nhận và trả kết quả trên Cổng Dịch vụ công, vượt chỉ tiêu đề ra.", $"{i}."))] };
    }
}
