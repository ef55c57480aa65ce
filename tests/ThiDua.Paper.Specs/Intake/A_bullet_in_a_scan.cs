using System.Globalization;
using ThiDua.Paper.Intake.Pages;

namespace ThiDua.Paper.Specs.Intake;

/// <summary>Tesseract knows no bullets: it takes them for signs of all kinds, but says where they stand and how large they are.</summary>
public sealed class A_bullet_in_a_scan
{
    [Theory]
    [InlineData("«", 76, 9, 10, "• Số lượng")]
    [InlineData("«", 13, 9, 10, "• Số lượng")]
    [InlineData("+", 54, 9, 8, "• Số lượng")]
    [InlineData("~", 37, 9, 4, "- Số lượng")]
    [InlineData("+", 92, 20, 20, "+ Số lượng")]   // as large as a letter: a plus indeed
    [InlineData("'", 20, 3, 3, "Số lượng")]       // a speck of dirt
    [InlineData("a", 90, 9, 9, "a Số lượng")]
    public void is_told_by_its_shape(string taken, int sure, int width, int height, string read)
    {
        var top = 181 - height / 2;
        Assert.Equal([read], Read((taken, sure, 310, top, width, height), ("Số", 97, 340, 167, 35, 28), ("lượng", 96, 385, 168, 91, 33)));
    }

    [Fact]
    public void stands_before_a_line_and_nowhere_else() => Assert.Equal(
        ["Số lượng"], Read(("Số", 97, 340, 167, 35, 28), ("«", 30, 378, 176, 9, 10), ("lượng", 96, 395, 168, 91, 33)));

    [Fact]
    public void stands_beside_the_letters_and_not_above_them() => Assert.Equal(
        ["Số lượng"], Read(("«", 30, 310, 150, 9, 10), ("Số", 97, 340, 167, 35, 28), ("lượng", 96, 385, 168, 91, 33)));

    private static IEnumerable<string> Read(params (string Text, int Sure, int Left, int Top, int Width, int Height)[] words)
    {
        var rows = words.Select((word, i) => string.Create(CultureInfo.InvariantCulture,
            $"5\t1\t1\t1\t1\t{i + 1}\t{word.Left}\t{word.Top}\t{word.Width}\t{word.Height}\t{word.Sure}\t{word.Text}"));
        return TesseractTable.Read(string.Join('\n', rows), 1, _ => null).Pieces.Select(piece => piece.Text);
    }
}
