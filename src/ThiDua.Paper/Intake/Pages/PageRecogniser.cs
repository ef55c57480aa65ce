using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Recognises the letters of pictures with Tesseract, as many pages at a time as there are cores.</summary>
internal sealed class PageRecogniser(int pagesAtOnce) : IDisposable
{
    private const string Work = "nhận dạng chữ trong ảnh";

    /// <summary>Degrees; lines turned less than this do not trouble the recogniser.</summary>
    private const double Level = 0.3;

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

    /// <summary>Reads a picture file that only the recogniser can open.</summary>
    public async Task<PaperPage> Read(string file, PrivateFolder folder, CancellationToken stop)
    {
        await _seats.WaitAsync(stop);
        try
        {
            return await Recognise(file, 1, folder, stop);
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
        var straight = Math.Abs(skew) < Level ? picture : picture.Turned(skew);
        var page = await Recognise(straight, number, folder, stop);
        if (page.Confidence < Unsure && await Quarters(straight, folder, stop) is > 0 and var quarters)
        {
            var upright = await Recognise(straight.TurnedByQuarters(quarters), number, folder, stop);
            if (upright.Confidence > page.Confidence) return upright;
        }

        return straight == picture ? page : page with
        {
            Pieces = [.. page.Pieces.Select(piece => piece with { OnPaper = picture.BeforeTurning(piece.Extent, skew) })],
        };
    }

    private static async Task<PaperPage> Recognise(GreyPicture picture, int number, PrivateFolder folder, CancellationToken stop)
    {
        var file = folder[$"{number}.pgm"];
        await picture.Write(file, stop);
        var page = await Recognise(file, number, folder, stop);
        File.Delete(file);
        return page;
    }

    private static async Task<PaperPage> Recognise(string file, int number, PrivateFolder folder, CancellationToken stop)
    {
        var said = await Tesseract([file, "-", "-l", "vie", "--dpi", "200", "tsv"], folder, stop);
        if (said.Errors.Contains("Failed loading language", StringComparison.Ordinal)) throw Refusal.ProgramMissing(Work, "tesseract-ocr-vie");
        return said.Succeeded ? TesseractTable.Read(said.Text, number) : throw Refusal.Failed(Work);
    }

    /// <summary>Quarter turns with the clock that would set a page upright; 0 where it cannot be told.</summary>
    private static async Task<int> Quarters(GreyPicture picture, PrivateFolder folder, CancellationToken stop)
    {
        const string Rotate = "Rotate:";
        var file = folder[$"{Guid.CreateVersion7():N}.pgm"];
        await picture.Write(file, stop);
        var said = await Tesseract([file, "-", "--psm", "0", "--dpi", "200"], folder, stop);
        File.Delete(file);
        var line = said.Text.Split('\n').FirstOrDefault(line => line.StartsWith(Rotate, StringComparison.Ordinal));
        return line?[Rotate.Length..].Trim() switch { "90" => 1, "180" => 2, "270" => 3, _ => 0 };
    }

    private static Task<ProgramResult> Tesseract(string[] arguments, PrivateFolder folder, CancellationToken stop) =>
        ExternalProgram.Run(new("tesseract", "tesseract-ocr-vie", Work, folder, arguments) { TimeLimit = TimeSpan.FromSeconds(90) }, stop);
}
