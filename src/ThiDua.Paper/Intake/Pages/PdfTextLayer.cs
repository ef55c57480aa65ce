using System.Globalization;
using System.Text;
using System.Xml;

namespace ThiDua.Paper.Intake.Pages;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> says: pages, blocks, lines and words with their boxes.</summary>
internal static class PdfTextLayer
{
    /// <summary>A gap this many times the height of the letters parts columns.</summary>
    private const double WideGap = 1.6;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,   // it names the DTD of XHTML
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <param name="xhtml">As the program wrote it.</param>
    /// <param name="tables">The ruled tables by the number of their page.</param>
    public static List<PaperPage> Read(ReadOnlyMemory<byte> xhtml, IReadOnlyDictionary<int, IReadOnlyList<RuledTable>>? tables = null)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(xhtml.ToArray()), Encoding.UTF8);
            using var reader = XmlReader.Create(text, Settings);
            return Pages(reader, tables ?? new Dictionary<int, IReadOnlyList<RuledTable>>());
        }
        catch (XmlException e)
        {
            throw Refusal.Damaged("Tệp PDF", e);
        }
    }

    private static List<PaperPage> Pages(XmlReader reader, IReadOnlyDictionary<int, IReadOnlyList<RuledTable>> tables)
    {
        var pages = new List<PaperPage>();
        var pieces = new List<Piece>();
        var line = new LineOfWords();
        var (block, characters) = (0, 0);
        while (reader.Read())
        {
            switch (reader.NodeType, reader.Name)
            {
                case (XmlNodeType.Element, "page"):
                    pieces = [];
                    pages.Add(new PaperPage(pages.Count + 1, Number(reader, "width"), Number(reader, "height"), pieces));
                    break;
                case (XmlNodeType.Element, "block"):
                    block++;
                    break;
                case (XmlNodeType.Element, "word"):
                    var extent = new Extent(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                    var cell = tables.TryGetValue(pages.Count, out var ruled) ? TableCell.Of(ruled, extent) : null;
                    if (line.IsFarFrom(extent, cell) && line.Take(block) is { } column) pieces.Add(column);
                    if (reader.Read() && reader.NodeType == XmlNodeType.Text) line.Add(reader.Value, extent, cell);
                    break;
                case (XmlNodeType.EndElement, "line"):
                    if (line.Take(block) is { } piece) pieces.Add(piece);
                    if ((characters += pieces.Count > 0 ? pieces[^1].Text.Length : 0) > IntakeLimits.TextCharacters) throw Refusal.TooMuchText();
                    break;
            }
        }

        return pages;
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;

    /// <summary>Gathers the words of a line.</summary>
    private sealed class LineOfWords
    {
        private readonly StringBuilder _text = new();
        private Extent? _extent;
        private TableCell? _cell;

        public bool IsFarFrom(Extent next, TableCell? cell) =>
            _extent is { } before && (cell != _cell || next.Left - before.Right > WideGap * next.Height);

        public void Add(string word, Extent extent, TableCell? cell)
        {
            _cell = cell;
            if (_text.Length > 0) _text.Append(' ');
            _text.Append(word);
            _extent = _extent?.With(extent) ?? extent;
        }

        public Piece? Take(int block)
        {
            var piece = _extent is { } extent ? new Piece(_text.ToString(), block, extent) { Cell = _cell } : null;
            _text.Clear();
            _extent = null;
            return piece;
        }
    }
}
