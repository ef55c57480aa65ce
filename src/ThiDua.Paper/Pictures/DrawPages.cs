using System.Globalization;
using ThiDua.Documents;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Pictures;

/// <summary>One page as a JPEG for the eye, made anew: nothing of the file it came from is in it but what one sees.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record PagePicture(int Page, int Width, int Height, ReadOnlyMemory<byte> Jpeg);

/// <summary>Draws the pages of a PDF, a scan or a photograph; other papers have no pages and give none.</summary>
public static class DrawPages
{
    private const string Work = "vẽ trang";
    private const string Wide = "1000";

    /// <param name="content">The bytes of the file.</param>
    /// <param name="most">Pages drawn at most.</param>
    /// <exception cref="UnreadableException">The file cannot be drawn.</exception>
    public static async Task<IReadOnlyList<PagePicture>> Of(MemoryStream content, int most, CancellationToken stop)
    {
        var kind = FileSignature.KindOf(content.GetBuffer().AsSpan(0, (int)content.Length));
        if (kind is not (FileKind.Pdf or FileKind.Png or FileKind.Jpeg or FileKind.Tiff)) return [];

        using var folder = new PrivateFolder();
        var pdf = kind is FileKind.Pdf ? content : AsPdf(content, kind);
        if (pdf is null) return [];

        var file = await folder.Keep(pdf, "paper.pdf", stop);
        var said = await ExternalProgram.Run(Pages(file, most, folder), stop);
        if (!said.Succeeded) throw Refusal.Failed(Work);
        return await Drawn(folder, stop);
    }

    // As the intake draws it, so that the boxes of its lines fit; what cannot be put into a PDF is shown as text only.
    private static MemoryStream? AsPdf(MemoryStream content, FileKind kind)
    {
        var frame = PictureFrame.Of(content.GetBuffer().AsMemory(0, (int)content.Length), kind);
        if (frame?.Filter is null) return null;
        var pdf = frame.AsPdf(Math.Max(frame.Width, frame.Height));
        return new MemoryStream(pdf, 0, pdf.Length, writable: false, publiclyVisible: true);
    }

    private static ProgramCall Pages(string file, int most, PrivateFolder folder) => new(
        "pdftoppm", "poppler-utils", Work, folder,
        ["-jpeg", "-jpegopt", "quality=70", "-gray", "-scale-to-x", Wide, "-scale-to-y", "-1", "-l", most.ToString(CultureInfo.InvariantCulture), file, folder["drawn"]])
    {
        TimeLimit = TimeSpan.FromSeconds(120),
    };

    private static async Task<IReadOnlyList<PagePicture>> Drawn(PrivateFolder folder, CancellationToken stop)
    {
        var pictures = new List<PagePicture>();
        foreach (var file in Directory.GetFiles(folder.Path, "drawn-*.jpg"))
        {
            var jpeg = await File.ReadAllBytesAsync(file, stop);
            var page = int.Parse(Path.GetFileNameWithoutExtension(file)["drawn-".Length..], CultureInfo.InvariantCulture);
            if (JpegSize.Of(jpeg) is var (width, height)) pictures.Add(new(page, width, height, jpeg));
        }

        return [.. pictures.OrderBy(picture => picture.Page)];
    }
}
