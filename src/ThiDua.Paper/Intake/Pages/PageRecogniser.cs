using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Recognises the letters of pictures with Tesseract, as many pages at a time as there are cores.</summary>
internal sealed class PageRecogniser(int pagesAtOnce) : IDisposable
{
    private const string Work = "nhận dạng chữ trong ảnh";

    /// <summary>
    /// Degrees; lines turned less than this do not trouble the recogniser (it begins to miss some at 1.8), and letters
    /// that were not drawn anew are sharper. Only the boxes are turned then, since columns are told from them.
    /// </summary>
    private const double Level = 1.2;

    /// <summary>Below this the page may stand on its head.</summary>
    private const decimal Unsure = 0.6m;

    private readonly SemaphoreSlim _seats = new(pagesAtOnce);

    /// <param name="picture">Draws the page once a seat is free, so that few pictures are held at a time.</param>
    public async Task<PaperPage> Read(Func<Task<GreyPicture>> picture, int number, PrivateFolder folder, CancellationToken stop)
    {
        await _seats.WaitAsync(stop);
        try
        {
            return await Straight(await picture(), number, folder, stop);
        }
        finally
        {
            _seats.Release();
        }
    }

    /// <summary>Reads the pages of a picture file that only the recogniser can open.</summary>
    public async Task<IReadOnlyList<PaperPage>> Read(string file, PrivateFolder folder, CancellationToken stop)
    {
        await _seats.WaitAsync(stop);
        try
        {
            return [.. TesseractTable.Pages(await Recognise(file, folder, stop)).Select((page, i) => TesseractTable.Read(page, i + 1, _ => null))];
        }
        finally
        {
            _seats.Release();
        }
    }

    public void Dispose() => _seats.Dispose();

    private static async Task<PaperPage> Straight(GreyPicture picture, int number, PrivateFolder folder, CancellationToken stop)
    {
        var skew = Skew.Of(picture);
        var slight = Math.Abs(skew) < Level;
        var straight = slight ? picture : picture.Turned(skew);
        var page = await Recognise(straight, slight ? skew : 0, number, folder, stop);
        if (page.Confidence < Unsure && await Quarters(straight, folder, stop) is > 0 and var quarters)
        {
            var upright = await Recognise(straight.TurnedByQuarters(quarters), 0, number, folder, stop);
            if (upright.Confidence > page.Confidence) return upright;
        }

        return page with
        {
            Pieces = [.. page.Pieces.Select(piece => slight
                ? piece with { OnPaper = piece.Extent, Extent = picture.AfterTurning(piece.Extent, skew) }
                : piece with { OnPaper = picture.BeforeTurning(piece.Extent, skew) })],
        };
    }

    /// <param name="skew">Degrees by which its lines fall.</param>
    private static async Task<PaperPage> Recognise(GreyPicture picture, double skew, int number, PrivateFolder folder, CancellationToken stop)
    {
        var file = folder[$"{number}.tif"];
        await Tiff.Write(picture, file, stop);
        var tables = FindRulings.In(picture, skew);
        var page = TesseractTable.Read(await Recognise(file, folder, stop), number, box => TableCell.Of(tables, picture.AfterTurning(box, skew)));
        File.Delete(file);
        return page;
    }

    private static async Task<string> Recognise(string file, PrivateFolder folder, CancellationToken stop)
    {
        var said = await Tesseract([file, "-", "-l", "vie", "--dpi", "200", "tsv"], folder, stop);
        if (said.Errors.Contains("Failed loading language", StringComparison.Ordinal)) throw Refusal.ProgramMissing(Work, "tesseract-ocr-vie");
        return said.Succeeded ? said.Text : throw Refusal.Failed(Work);
    }

    /// <summary>Quarter turns with the clock that would set a page upright; 0 where it cannot be told.</summary>
    private static async Task<int> Quarters(GreyPicture picture, PrivateFolder folder, CancellationToken stop)
    {
        const string Rotate = "Rotate:";
        var file = folder[$"{Guid.CreateVersion7():N}.tif"];
        await Tiff.Write(picture, file, stop);
        var said = await Tesseract([file, "-", "--psm", "0", "--dpi", "200"], folder, stop);
        File.Delete(file);
        var line = said.Text.Split('\n').FirstOrDefault(line => line.StartsWith(Rotate, StringComparison.Ordinal));
        return line?[Rotate.Length..].Trim() switch { "90" => 1, "180" => 2, "270" => 3, _ => 0 };
    }

    private static Task<ProgramResult> Tesseract(string[] arguments, PrivateFolder folder, CancellationToken stop) =>
        ExternalProgram.Run(new("tesseract", "tesseract-ocr-vie", Work, folder, arguments) { TimeLimit = TimeSpan.FromSeconds(90) }, stop);
}
