using System.Globalization;
using ThiDua.Paper.Grammar;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Bench;

/// <summary>
/// A scanned page beside Tesseract over the same page: whole program against whole reading, with the same model, the same
/// settings and one thread on both sides.
/// </summary>
internal static class ScanBench
{
    private const int RoundsInTurns = 9;

    public static async Task Run(PaperIntake intake, string specimens, TextWriter output)
    {
        var (scan, photo, pdf) = (Path.Combine(specimens, "106-cong-van-xa-2024.png"), Path.Combine(specimens, "108-huong-dan-xa-2025.jpg"), Path.Combine(specimens, "110-xa-mai-lam-2024.pdf"));
        using var folder = new PrivateFolder();
        await One(intake, scan, "a scanned A4 page at 200 dpi, seconds (aim ≤ 1.10)", () => Tesseract(scan), "tesseract", output);

        var straight = await Straightened(photo, folder);
        await One(intake, photo, "a photographed page, two degrees askew, in the shade, seconds", () => Tesseract(straight), "tesseract on the page turned straight beforehand", output);
        await One(intake, photo, "the same", () => Tesseract(photo), "tesseract on the photograph as it is", output);
        await One(intake, pdf, "a scanned PDF of two pages, seconds", () => Drawn(pdf, folder), "pdftoppm, then tesseract on each page", output);
    }

    private static async Task One(PaperIntake intake, string file, string what, Func<Task> theirs, string instead, TextWriter output)
    {
        var (ours, other, work, otherWork) = await Rounds.CompareClosely(RoundsInTurns, async () => PlanReader.Read(await intake.Read(file)), theirs);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours:0.000} | {other:0.000} ({instead}) | {ours / other:0.00} |"));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| – in processor time | {work:0.000} | {otherWork:0.000} | {work / otherWork:0.00} |"));
    }

    private static Task Tesseract(string picture) => Baseline.Program("tesseract", picture, "-", "-l", "vie", "--dpi", "200", "tsv");

    private static async Task Drawn(string pdf, PrivateFolder folder)
    {
        await Baseline.Program("pdftoppm", "-gray", "-r", "200", pdf, folder["page"]);
        foreach (var page in Directory.EnumerateFiles(folder.Path, "page-*.pgm")) await Tesseract(page);
    }

    private static async Task<string> Straightened(string photo, PrivateFolder folder)
    {
        var frame = PictureFrame.Of(await File.ReadAllBytesAsync(photo), FileKind.Jpeg) ?? throw new InvalidOperationException("The photograph is broken.");
        await File.WriteAllBytesAsync(folder["photo.pdf"], frame.AsPdf(Math.Max(frame.Width, frame.Height)));
        var picture = await PageDrawing.Draw(folder["photo.pdf"], 1, 0, folder, CancellationToken.None);
        await Tiff.Write(picture.Turned(Skew.Of(picture)), folder["straight.tif"], CancellationToken.None);
        return folder["straight.tif"];
    }
}
