using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Recognises the letters of pictures with Tesseract, as many pages at a time as there are cores.</summary>
internal sealed class PageRecogniser(int pagesAtOnce) : IDisposable
{
    private const string Work = "nhận dạng chữ trong ảnh";
    private readonly SemaphoreSlim _seats = new(pagesAtOnce);

    /// <param name="picture">Makes the picture's file once a seat is free, so that few pictures wait on the disk.</param>
    public async Task<PaperPage> Read(Func<Task<string>> picture, int number, PrivateFolder folder, CancellationToken stop)
    {
        await _seats.WaitAsync(stop);
        try
        {
            return await Recognise(await picture(), number, folder, stop);
        }
        finally
        {
            _seats.Release();
        }
    }

    public void Dispose() => _seats.Dispose();

    private static async Task<PaperPage> Recognise(string picture, int number, PrivateFolder folder, CancellationToken stop)
    {
        var call = new ProgramCall("tesseract", "tesseract-ocr-vie", Work, folder, [picture, "-", "-l", "vie", "tsv"])
        {
            TimeLimit = TimeSpan.FromSeconds(90),
        };
        var said = await ExternalProgram.Run(call, stop);
        if (said.Errors.Contains("Failed loading language", StringComparison.Ordinal)) throw Refusal.ProgramMissing(Work, "tesseract-ocr-vie");
        return said.Succeeded ? TesseractTable.Read(said.Text, number) : throw Refusal.Failed(Work);
    }
}
