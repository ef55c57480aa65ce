using ThiDua.Documents;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>A scan or a photograph of one page, or a TIFF of several → lines with boxes and confidence.</summary>
internal sealed class PicturePaper(PageRecogniser recogniser)
{
    /// <summary>Pixels of the longer edge, A4 at 225 dpi: a photograph of more is drawn smaller, of far less larger.</summary>
    private const int Longest = 2630;
    private const int Shortest = 1400;

    public async Task<DocumentText> Read(MemoryStream bytes, FileKind kind, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var pages = await Pages(bytes, kind, folder, stop);
        if (pages.Sum(page => page.Letters) == 0) throw Refusal.WithoutText();
        return new([.. pages.SelectMany(PageLines.Of)], TextMedium.Recognised);
    }

    private async Task<IReadOnlyList<PaperPage>> Pages(MemoryStream bytes, FileKind kind, PrivateFolder folder, CancellationToken stop)
    {
        var frame = PictureFrame.Of(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), kind);
        if (frame is null && kind != FileKind.Tiff) throw Refusal.Damaged("Ảnh");
        if (frame is not null && (long)frame.Width * frame.Height > IntakeLimits.Pixels) throw Refusal.TooManyPixels();
        if (frame?.Filter is null) return await recogniser.Read(await folder.Keep(bytes, "picture", stop), folder, stop);

        var edge = Math.Max(frame.Width, frame.Height);
        var drawn = edge > Longest ? Longest : edge < Shortest ? (int)(edge * 1.5) : edge;
        if (kind == FileKind.Png && drawn == edge && PngPixels.Unpack(frame) is { } unpacked)
        {
            return [await recogniser.Read(() => Task.FromResult(unpacked), 1, folder, stop)];
        }

        var pdf = folder["picture.pdf"];
        await File.WriteAllBytesAsync(pdf, frame.AsPdf(drawn), stop);
        return [await recogniser.Read(() => PageDrawing.Draw(pdf, 1, 0, folder, stop), 1, folder, stop)];
    }
}
