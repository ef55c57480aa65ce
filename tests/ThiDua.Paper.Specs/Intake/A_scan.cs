using System.Text;
using ThiDua.Documents;
using ThiDua.Paper.Intake;
using ThiDua.Paper.Intake.Pages;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_scan
{
    [Theory]
    [InlineData("106-cong-van-xa-2024.png")]
    [InlineData("108-huong-dan-xa-2025.jpg")]   // photographed, turned by two degrees, in the shade at its edges
    [InlineData("110-xa-mai-lam-2024.pdf")]
    public async Task gives_lines_with_their_places_and_how_sure_they_are(string name)
    {
        var document = await Taking.Specimen(name);
        var lines = document.Lines.Where(line => line.Text.Length > 0).ToList();

        Assert.Equal(TextMedium.Recognised, document.Medium);
        Assert.Contains(lines, line => line.Text.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Text.Contains("Nơi nhận", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Confidence, 0.3m, 1m));
        Assert.True(lines.Average(line => line.Confidence) > 0.8m);
        Assert.All(lines, line => Assert.InRange(line.Box!.Top + line.Box.Height, 0, 1.001));
    }

    [Fact]
    public async Task that_lies_askew_keeps_its_lines_whole_and_knows_where_they_stand_on_the_paper()
    {
        var document = await Taking.Specimen("108-huong-dan-xa-2025.jpg");

        Assert.Contains(document.Lines, line => line.Text.Contains("công chức trực tại", StringComparison.Ordinal));
        var (agency, state) = (Box(document, "UBND XÃ MINH KHÔI"), Box(document, "CỘNG HÒA XÃ HỘI"));
        Assert.InRange(state.Top - agency.Top, 0, 0.03);   // the right side of the paper hangs a little lower
        Assert.True(agency.Left + agency.Width < state.Left);
    }

    [Fact]
    public async Task a_little_askew_is_recognised_as_it_lies_and_only_its_boxes_are_levelled()
    {
        var drawn = await Drawn("106-cong-van-xa-2024.png");
        var picture = drawn.Turned(Skew.Of(drawn) - 1);

        using var folder = new PrivateFolder();
        using var recogniser = new PageRecogniser(1);
        var page = await recogniser.Read(() => Task.FromResult(picture), 1, folder, TestContext.Current.CancellationToken);

        var (agency, state) = (Piece(page, "ỦY BAN NHÂN DÂN"), Piece(page, "CỘNG HÒA XÃ HỘI"));
        Assert.InRange(state.OnPaper!.Value.Middle - agency.OnPaper!.Value.Middle, 8, 25);
        Assert.InRange(state.Extent.Middle - agency.Extent.Middle, -5, 5);
        Assert.InRange(state.Extent.Height, 20, 40);
    }

    [Fact]
    public async Task that_stands_on_its_head_is_turned()
    {
        var picture = await Drawn("106-cong-van-xa-2024.png");

        using var folder = new PrivateFolder();
        using var recogniser = new PageRecogniser(1);
        var page = await recogniser.Read(() => Task.FromResult(picture.TurnedByQuarters(2)), 1, folder, TestContext.Current.CancellationToken);

        Assert.Contains(page.Pieces, piece => piece.Text.Contains("Độc lập - Tự do - Hạnh phúc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task under_text_without_vietnamese_letters_is_recognised_anew()
    {
        // What an office scanner adds that knows no Vietnamese: invisible text over the picture.
        var lost = string.Concat(Enumerable.Repeat("(UY BAN NHAN DAN XA YEN KHOAI V/v phat dong thi dua nang cao ty le) Tj ", 4));
        var picture = PictureFrame.Of(await File.ReadAllBytesAsync(Specimens.PathOf("106-cong-van-xa-2024.png"), TestContext.Current.CancellationToken), FileKind.Png)!;
        var pdf = Encoding.Latin1.GetString(picture.AsPdf(picture.Height));
        var draw = pdf[(pdf.IndexOf("stream\nq ", StringComparison.Ordinal) + 7)..pdf.IndexOf("\nendstream", StringComparison.Ordinal)];
        var both = $"{draw} BT 3 Tr /F 8 Tf 50 700 Td {lost} ET";
        pdf = pdf.Replace($"/Length {draw.Length} >>\nstream\n{draw}", $"/Length {both.Length} >>\nstream\n{both}", StringComparison.Ordinal)
            .Replace("/Resources <<", "/Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>", StringComparison.Ordinal);

        var document = await Taking.In(Encoding.Latin1.GetBytes(pdf), "quet.pdf");

        Assert.Equal(TextMedium.Recognised, document.Medium);
        Assert.Contains("ỦY BAN NHÂN DÂN", document.Texts());
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(1.2)]
    [InlineData(-2.5)]
    public async Task tells_how_far_it_is_turned(double degrees)
    {
        var picture = await Drawn("106-cong-van-xa-2024.png");

        var already = Skew.Of(picture);   // the specimen itself was laid on the glass a little askew

        Assert.InRange(Skew.Of(picture.Turned(-degrees)) - already, degrees - 0.15, degrees + 0.15);
        Assert.InRange(Skew.Of(picture.Turned(already)), -0.15, 0.15);
    }

    private static Piece Piece(PaperPage page, string text) =>
        page.Pieces.First(piece => piece.Text.Contains(text, StringComparison.Ordinal));

    private static TextBox Box(DocumentText document, string text) =>
        document.Lines.First(line => line.Text.Contains(text, StringComparison.Ordinal)).Box!;

    private static async Task<GreyPicture> Drawn(string name)
    {
        using var folder = new PrivateFolder();
        var bytes = await File.ReadAllBytesAsync(Specimens.PathOf(name), TestContext.Current.CancellationToken);
        var frame = PictureFrame.Of(bytes, FileKind.Png)!;
        await File.WriteAllBytesAsync(folder["a.pdf"], frame.AsPdf(frame.Height), TestContext.Current.CancellationToken);
        return await PageDrawing.Draw(folder["a.pdf"], 1, 0, folder, TestContext.Current.CancellationToken);
    }
}
