using ThiDua.Paper.Intake.Pages;
using ThiDua.Paper.Intake.Pictures;
using ThiDua.Paper.Intake.Programs;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_ruled_table
{
    private const string Pdf = "112-xa-hoa-nghia-trung-2024.pdf";

    [Fact]
    public async Task in_a_pdf_gives_a_line_for_each_row_as_a_word_document_does()
    {
        var lines = (await Taking.Specimen(Pdf)).Texts();
        var word = (await Taking.Specimen("112-xa-hoa-nghia-trung-2024.docx")).Texts();

        var table = word.Where(line => line.Contains('\t', StringComparison.Ordinal)).ToList();
        Assert.Equal(8, table.Count);
        Assert.Equal(table, lines.Where(line => line.Contains('\t', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]   // recognised as it lies
    [InlineData(3)]    // turned first
    public async Task in_a_scan_keeps_its_rows_apart_however_it_lies(double degrees)
    {
        var rows = PageLines.Of(await Scanned(degrees)).Select(line => line.Text).Where(line => line.Contains('\t', StringComparison.Ordinal)).ToList();

        Assert.Equal(8, rows.Count);
        Assert.Contains(rows, row => row.StartsWith("4 Thanh toán trực tuyến đạt tỷ lệ 50% trở lên", StringComparison.Ordinal) && row.EndsWith("lệ phí.\t15", StringComparison.Ordinal));
    }

    [Fact]
    public void keeps_a_cell_that_holds_a_percent_sign_alone()
    {
        Piece[] pieces =
        [
            new("1", 1, new(100, 10, 110, 30)) { Cell = new(0, 0, 0) },
            new("Hồ sơ nộp trực tuyến", 1, new(200, 10, 600, 30)) { Cell = new(0, 0, 1) },
            new("%", 1, new(700, 10, 720, 30), 0.2m) { Cell = new(0, 0, 2) },
            new("75", 1, new(800, 10, 820, 30)) { Cell = new(0, 0, 3) },
            new("|", 1, new(900, 10, 905, 30)) { Cell = new(0, 0, 4) },
        ];

        var line = Assert.Single(PageLines.Of(new(1, 1000, 1400, pieces)));

        Assert.Equal("1 Hồ sơ nộp trực tuyến\t%\t75", line.Text);
    }

    [Fact]
    public void is_found_by_its_lines_with_the_cells_that_two_rows_share()
    {
        var picture = Paper();
        foreach (var y in new[] { 300, 360, 480 }) Across(picture, y, 200, 1400);
        Across(picture, 420, 400, 1400);   // the first column goes on
        foreach (var x in new[] { 200, 400, 1400 }) Down(picture, x, 300, 480);

        var table = Assert.Single(FindRulings.In(picture, skew: 0));

        Assert.Equal((0, 0), table.CellAt(new(250, 320, 290, 345)));
        Assert.Equal((2, 1), table.CellAt(new(450, 435, 800, 460)));
        Assert.Equal((1, 0), table.CellAt(new(250, 435, 290, 460)));
        Assert.Null(table.CellAt(new(250, 500, 290, 525)));
    }

    [Fact]
    public void is_no_frame_around_words_and_no_words_with_lines_under_them()
    {
        var picture = Paper();
        Across(picture, 300, 200, 1400);
        Across(picture, 700, 200, 1400);
        Down(picture, 200, 300, 700);
        Down(picture, 1400, 300, 700);
        Across(picture, 900, 300, 600);
        Across(picture, 950, 300, 600);
        for (var x = 310; x < 600; x += 20) Down(picture, x, 910, 940);   // upright strokes of letters reach neither line

        Assert.Empty(FindRulings.In(picture, skew: 0));
    }

    [Fact]
    public void that_a_page_breaks_goes_on_with_what_is_left_of_its_row()
    {
        Piece[] pieces =
        [
            new("đạt từ 67% trở lên.", 1, new(200, 10, 600, 30)) { Cell = new(0, 0, 1) },
            new("công chức", 1, new(700, 10, 800, 30)) { Cell = new(0, 0, 2) },
            new("8", 1, new(100, 50, 110, 70)) { Cell = new(0, 1, 0) },
            new("Không có đơn thư", 1, new(200, 50, 600, 70)) { Cell = new(0, 1, 1) },
        ];

        var lines = PageLines.Of(new(2, 1000, 1400, pieces)).Select(line => line.Text);

        Assert.Equal(["đạt từ 67% trở lên.", "8 Không có đơn thư"], lines);
    }

    private static async Task<PaperPage> Scanned(double degrees)
    {
        using var folder = new PrivateFolder();
        var drawn = await PageDrawing.Draw(Specimens.PathOf(Pdf), 1, 0, folder, TestContext.Current.CancellationToken);
        using var recogniser = new PageRecogniser(1);
        return await recogniser.Read(() => Task.FromResult(drawn.Turned(degrees)), 1, folder, TestContext.Current.CancellationToken);
    }

    private static GreyPicture Paper()
    {
        var picture = new GreyPicture(1654, 2339, new byte[1654 * 2339]);
        Array.Fill(picture.Pixels, (byte)250);
        return picture;
    }

    private static void Across(GreyPicture picture, int y, int from, int to)
    {
        for (var row = y; row < y + 2; row++) picture.Pixels.AsSpan(row * picture.Width + from, to - from).Fill(30);
    }

    private static void Down(GreyPicture picture, int x, int from, int to)
    {
        for (var y = from; y < to; y++) picture.Pixels.AsSpan(y * picture.Width + x, 2).Fill(30);
    }
}
