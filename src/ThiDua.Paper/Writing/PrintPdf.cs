using System.Globalization;
using ThiDua.Documents;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Writing;

/// <summary>Prints Word files as tagged PDF by LibreOffice: many in one go, since its start takes longer than a page.</summary>
public static class PrintPdf
{
    /// <summary>It looks at no more than 255 words of its call, names of files among them: those beyond it leaves out without a word.</summary>
    internal const int AtOnce = 200;

    private const string Work = "in ra PDF";
    private const string NotPrinted = "Chưa in được ra PDF. Đề nghị thử lại; nếu vẫn không được, tải tệp Word và in từ Word.";

    // PDF/A-2, tagged, fonts embedded whole: what an archive and a screen reader need.
    private const string Filter = """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    /// <param name="papers">The bytes of .docx files.</param>
    /// <param name="pages">About how many pages they have together: what the time allowed goes by.</param>
    /// <returns>A PDF for each, in the same order.</returns>
    /// <exception cref="UnreadableException">LibreOffice is missing, or could not print one of them.</exception>
    public static async Task<IReadOnlyList<byte[]>> Of(IReadOnlyList<byte[]> papers, CancellationToken stop, int pages = 0)
    {
        var printed = new List<byte[]>(papers.Count);
        foreach (var some in papers.Chunk(AtOnce)) printed.AddRange((await Together(some, pages, stop)).Select(pdf => pdf ?? throw new UnreadableException(NotPrinted)));
        return printed;
    }

    /// <summary>The same for papers that may be printed apart from one another.</summary>
    /// <returns>A PDF for each, in the same order; null for one that LibreOffice could not print together with the others.</returns>
    public static async Task<IReadOnlyList<byte[]?>> Those(IReadOnlyList<byte[]> papers, CancellationToken stop)
    {
        var printed = new List<byte[]?>(papers.Count);
        foreach (var some in papers.Chunk(AtOnce)) printed.AddRange(await TogetherIfItCan(some, stop));
        return printed;
    }

    private static async Task<IReadOnlyList<byte[]?>> TogetherIfItCan(byte[][] papers, CancellationToken stop)
    {
        try
        {
            return await Together(papers, 0, stop);
        }
        catch (UnreadableException)
        {
            return new byte[]?[papers.Length]; // one of them keeps it too long: each is printed alone, and says so itself
        }
    }

    private static async Task<List<byte[]?>> Together(byte[][] papers, int pages, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var names = Enumerable.Range(0, papers.Length).Select(i => i.ToString("00000", CultureInfo.InvariantCulture)).ToList();
        for (var i = 0; i < papers.Length; i++) await File.WriteAllBytesAsync(folder[names[i] + ".docx"], papers[i], stop);

        var call = new ProgramCall("soffice", "libreoffice-writer-nogui", Work, folder,
            [$"-env:UserInstallation=file://{folder["profile"]}", "--headless", "--norestore", "--convert-to", Filter, "--outdir", folder.Path, .. names.Select(name => folder[name + ".docx"])])
        {
            TimeLimit = TimeSpan.FromSeconds(60 + papers.Length + pages / 2.0),
            Memory = 6L << 30,
        };
        await ExternalProgram.Run(call, stop);

        var printed = new List<byte[]?>(papers.Length);
        foreach (var name in names) printed.Add(File.Exists(folder[name + ".pdf"]) ? await File.ReadAllBytesAsync(folder[name + ".pdf"], stop) : null);
        return printed;
    }
}
