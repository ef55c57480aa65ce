using ThiDua.Documents;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>A scan or a photograph of one page → lines with boxes and confidence.</summary>
internal sealed class PicturePaper(PageRecogniser recogniser)
{
    public async Task<DocumentText> Read(MemoryStream bytes, CancellationToken stop)
    {
        using var folder = new PrivateFolder();
        var picture = await folder.Keep(bytes, "picture", stop);
        var page = await recogniser.Read(() => Task.FromResult(picture), number: 1, folder, stop);
        if (page.Letters == 0) throw Refusal.WithoutText();
        return new([.. PageLines.Of(page)], TextMedium.Recognised);
    }
}
