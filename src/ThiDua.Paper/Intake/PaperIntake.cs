using ThiDua.Documents;
using ThiDua.Paper.Intake.Letters;
using ThiDua.Paper.Intake.Pages;
using ThiDua.Paper.Intake.Word;

namespace ThiDua.Paper.Intake;

/// <summary>
/// Takes the text off a file: .txt, .docx, .pdf, a scan or a photograph. What a file is, its bytes decide, not its name.
/// </summary>
/// <remarks>Safe for use by several threads; pages are recognised as many at a time as the machine has cores.</remarks>
public sealed class PaperIntake : IDisposable
{
    private readonly PageRecogniser _recogniser;
    private readonly PdfPaper _pdf;
    private readonly PicturePaper _picture;

    /// <param name="pagesAtOnce">Pages recognised at a time; by default as many as there are cores.</param>
    public PaperIntake(int? pagesAtOnce = null)
    {
        _recogniser = new PageRecogniser(pagesAtOnce ?? Environment.ProcessorCount);
        _pdf = new PdfPaper(_recogniser);
        _picture = new PicturePaper(_recogniser);
    }

    /// <summary>Reads a file from disk.</summary>
    /// <exception cref="UnreadableException">The file cannot be read; the message is a sentence for the user.</exception>
    public async Task<DocumentText> Read(string path, CancellationToken stop = default)
    {
        try
        {
            // A pipe or a device holds nothing of its own, and opening it may wait for ever.
            var named = new FileInfo(path);
            if ((named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named) is { Exists: true, Length: 0 }) throw Refusal.Empty();

            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 65536, useAsync: true);
            await using (file)
            {
                return await Read(file, Path.GetFileName(path), stop);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal.Missing(Path.GetFileName(path));
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw Refusal.Locked(Path.GetFileName(path), e);
        }
    }

    /// <summary>Reads a stream from where it stands to its end.</summary>
    /// <param name="content">The bytes; need not be seekable.</param>
    /// <param name="name">The file's name as its owner called it; only a claim.</param>
    /// <exception cref="UnreadableException">The file cannot be read; the message is a sentence for the user.</exception>
    public async Task<DocumentText> Read(Stream content, string name, CancellationToken stop = default)
    {
        if (content.CanSeek && content.Length - content.Position > IntakeLimits.FileBytes) throw Refusal.TooLarge();

        var bytes = await Bytes(content, stop);
        if (bytes.Length == 0) throw Refusal.Empty();

        return CapitalsOfOldFonts.In(await Lines(bytes, stop));
    }

    public void Dispose() => _recogniser.Dispose();

    private async Task<DocumentText> Lines(MemoryStream bytes, CancellationToken stop) =>
        KindOf(bytes) switch
        {
            FileKind.Text => PlainText.Read(Span(bytes)),
            FileKind.Package when WordPackage.IsOpenDocument(Span(bytes)) => await OldWord.Read(bytes, FileKind.Package, stop),
            FileKind.Package => WordText.Read(bytes),
            var kind and (FileKind.OldOffice or FileKind.RichText) => await OldWord.Read(bytes, kind, stop),
            FileKind.Pdf => await _pdf.Read(bytes, stop),
            var kind and (FileKind.Png or FileKind.Jpeg or FileKind.Tiff) => await _picture.Read(bytes, kind, stop),
            _ => throw Refusal.OtherKind(FileSignature.ForeignName(Span(bytes)) ?? "tệp loại khác"),
        };

    private static ReadOnlySpan<byte> Span(MemoryStream bytes) => bytes.GetBuffer().AsSpan(0, (int)bytes.Length);

    private static FileKind KindOf(MemoryStream bytes) => FileSignature.KindOf(Span(bytes));

    private static async Task<MemoryStream> Bytes(Stream content, CancellationToken stop)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await content.ReadAsync(buffer, stop)) > 0;)
        {
            if (bytes.Length + read > IntakeLimits.FileBytes) throw Refusal.TooLarge();
            bytes.Write(buffer, 0, read);
        }

        bytes.Position = 0;
        return bytes;
    }
}
