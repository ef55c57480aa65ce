using System.Globalization;
using System.Text;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Reads what <c>tesseract … tsv</c> says of one picture: words with block, line, box and confidence.</summary>
internal static class TesseractTable
{
    private const string PageLevel = "1";
    private const string WordLevel = "5";

    /// <summary>A gap this many times the height of the letters parts columns.</summary>
    private const double WideGap = 2.0;

    /// <summary>What it says of each page of a picture file that holds several (TIFF).</summary>
    public static IEnumerable<string> Pages(string table) =>
        table.Split('\n').Select(row => (Row: row, Cells: row.Split('\t', 3))).Where(row => row.Cells.Length > 2 && int.TryParse(row.Cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .GroupBy(row => row.Cells[1], row => row.Row, StringComparer.Ordinal).Select(page => string.Join('\n', page));

    /// <param name="cellOf">The cell of a ruled table that a box lies in.</param>
    public static PaperPage Read(string table, int number, Func<Extent, TableCell?> cellOf)
    {
        var (width, height) = (0.0, 0.0);
        var pieces = new List<Piece>();
        var words = new List<Word>();
        Word? speck = null;
        foreach (var row in table.Split('\n'))
        {
            var cells = row.Split('\t');
            if (cells.Length < 12) continue;
            if (cells[0] == PageLevel) (width, height) = (Number(cells[8]), Number(cells[9]));
            if (cells[0] != WordLevel || Word.Of(cells, cellOf) is not { } word) continue;

            if (words.Count > 0 && !word.Follows(words[^1]))
            {
                pieces.Add(PieceOf(words));
                words = [];
            }

            if (word.IsSpeck) speck = word;
            else AddTo(words, speck, word);
        }

        if (words.Count > 0) pieces.Add(PieceOf(words));
        return new(number, width, height, pieces);
    }

    private static void AddTo(List<Word> words, Word? speck, Word word)
    {
        if (words.Count == 0 && speck?.AsBulletOf(word) is not null) words.Add(speck);
        if (words.Count == 1 && words[0].AsBulletOf(word) is { } bullet) words[0] = bullet;
        words.Add(word);
    }

    private static Piece PieceOf(List<Word> words)
    {
        var text = new StringBuilder();
        var extent = words[0].Extent;
        foreach (var word in words)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(word.Text);
            extent = extent.With(word.Extent);
        }

        var letters = words.Sum(word => word.Text.Length);
        return new(text.ToString(), words[0].Block, extent, Math.Round(words.Sum(word => word.Confidence * word.Text.Length) / letters, 3)) { Cell = words[0].Cell };
    }

    private static double Number(string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record Word(string Text, int Block, string Line, Extent Extent, decimal Confidence, TableCell? Cell)
    {
        /// <summary>Drawn lines are taken for these.</summary>
        private static readonly char[] Lines = ['|', '_', '[', ']', '—', '¦'];

        public static Word? Of(string[] cells, Func<Extent, TableCell?> cellOf)
        {
            var (left, top) = (Number(cells[6]), Number(cells[7]));
            var extent = new Extent(left, top, left + Number(cells[8]), top + Number(cells[9]));
            var cell = cellOf(extent);
            var text = cell is null ? cells[11].Trim() : cells[11].Trim().Trim(Lines);
            return text.Length == 0 ? null : new(
                text, (int)Number(cells[2]), $"{cells[2]}.{cells[3]}.{cells[4]}", extent, Math.Clamp((decimal)Number(cells[10]) / 100m, 0m, 1m), cell);
        }

        /// <summary>A speck that was taken for a sign; bullets and dashes are none.</summary>
        public bool IsSpeck => Confidence < 0.7m && Text.Length <= 2 && !Text.Any(char.IsLetterOrDigit) && Text.All(sign => !"-–—+•*/".Contains(sign, StringComparison.Ordinal));

        /// <summary>
        /// A dot or a short dash before the first word of a line, whatever sign it was taken for ("«", "~", "+"): its
        /// shape says what it is. Null where it is neither.
        /// </summary>
        public Word? AsBulletOf(Word first)
        {
            var (width, letters) = (Extent.Right - Extent.Left, first.Extent.Height);
            var gap = first.Extent.Left - Extent.Right;
            var stands = Line == first.Line && Extent.Middle > first.Extent.Top + 0.2 * letters && Extent.Middle < first.Extent.Bottom - 0.1 * letters;
            if (Text.Length > 1 || char.IsLetterOrDigit(Text[0]) || !stands || gap < 0 || gap > WideGap * letters) return null;

            if (width > 0.2 * letters && Extent.Height < 0.22 * letters && width > 1.8 * Extent.Height) return this with { Text = "-", Confidence = first.Confidence };
            var dot = Extent.Height < 0.45 * letters && width < 0.45 * letters && Math.Min(width, Extent.Height) > 0.18 * letters;
            return dot ? this with { Text = "•", Confidence = first.Confidence } : null;
        }

        public bool Follows(Word before) =>
            Line == before.Line && Cell == before.Cell && Extent.Left - before.Extent.Right < WideGap * Math.Max(Extent.Height, before.Extent.Height);
    }
}
