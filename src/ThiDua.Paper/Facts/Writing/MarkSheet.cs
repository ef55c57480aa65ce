using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ThiDua.Facts;
using ThiDua.Paper.Facts.Xlsx;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>Copies one sheet, node by node, with the bad cells in their colours and the sentences after the last column.</summary>
internal sealed class MarkSheet(int sheet, TableShape shape, ProblemsByRow problems, MarkedStyles styles)
{
    private const string Inline = "inlineStr";
    private const int Often = 1024;

    private IReadOnlyList<CellProblem> _found = [];
    private int _line;
    private int _column;

    public void Copy(ZipArchiveEntry part, Stream written, CancellationToken stop)
    {
        try
        {
            using var unfolded = new GuardedPart(part);
            using var reader = XmlReader.Create(unfolded, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            using var writer = XmlWriter.Create(written, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
            while (!reader.EOF) CopyNode(reader, writer, stop);
        }
        catch (XmlException e)
        {
            throw TableRefusal.Damaged(e);
        }
    }

    private void CopyNode(XmlReader reader, XmlWriter writer, CancellationToken stop)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.None or XmlNodeType.XmlDeclaration or XmlNodeType.DocumentType:
                reader.Read();
                break;
            case XmlNodeType.Element when reader.LocalName == "dimension": // the extent of the sheet, which grows
                reader.Skip();
                break;
            case XmlNodeType.Element when reader.LocalName == "row":
                BeginRow(reader, stop);
                CopyElement(reader, writer, null);
                break;
            case XmlNodeType.Element when reader.LocalName == "c":
                BeginCell(reader, writer);
                CopyElement(reader, writer, StyleOf(reader));
                break;
            case XmlNodeType.Element:
                CopyElement(reader, writer, null);
                break;
            case XmlNodeType.EndElement:
                if (reader.LocalName == "row") EndRow(writer, reader.Prefix, reader.NamespaceURI);
                writer.WriteFullEndElement();
                reader.Read();
                break;
            default:
                writer.WriteNode(reader, defattr: false); // letters, comments: moves on by itself
                break;
        }
    }

    private void CopyElement(XmlReader reader, XmlWriter writer, int? style)
    {
        var (isEmpty, isRow, prefix, space) = (reader.IsEmptyElement, reader.LocalName == "row", reader.Prefix, reader.NamespaceURI);
        writer.WriteStartElement(prefix, reader.LocalName, space);
        while (reader.MoveToNextAttribute())
        {
            if ((style is not null && reader.Name == "s") || (isRow && reader.Name == "spans")) continue;
            writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
        }

        if (style is { } number) writer.WriteAttributeString("s", number.ToString(CultureInfo.InvariantCulture));
        if (isEmpty && isRow) EndRow(writer, prefix, space);
        if (isEmpty) writer.WriteEndElement();
        reader.Read();
    }

    private void BeginRow(XmlReader reader, CancellationToken stop)
    {
        _line = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? line : _line + 1;
        _column = 0;
        _found = problems.In(sheet, _line);
        if (_line % Often == 0) stop.ThrowIfCancellationRequested();
    }

    private void BeginCell(XmlReader reader, XmlWriter writer)
    {
        var column = reader.GetAttribute("r") is { } place ? ColumnOf(place) : _column + 1;
        Missing(writer, reader.Prefix, reader.NamespaceURI, column);
        _column = column;
    }

    private int? StyleOf(XmlReader reader)
    {
        var look = ProblemsByRow.LookOf(_found, _column);
        if (look is CellLook.Plain) return null;
        return styles.Coloured(int.TryParse(reader.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0, look);
    }

    /// <summary>Cells that stand nowhere in the sheet because they are empty, and should not be.</summary>
    private void Missing(XmlWriter writer, string prefix, string space, int before)
    {
        foreach (var column in _found.Select(problem => problem.Column).Where(column => column > _column && column < before).Distinct().ToList())
        {
            Cell(writer, prefix, space, column, styles.Coloured(0, ProblemsByRow.LookOf(_found, column)), null);
            _column = column;
        }
    }

    private void EndRow(XmlWriter writer, string prefix, string space)
    {
        Missing(writer, prefix, space, int.MaxValue);
        var text = _line == shape.HeadingLine && sheet == shape.Sheet ? IMarkTables.Heading : ProblemsByRow.Said(_found);
        if (text.Length == 0) return;
        var column = Math.Max(_column + 1, shape.Headings.Count + 1);
        Cell(writer, prefix, space, column, _found.Count == 0 ? null : styles.Coloured(0, ProblemsByRow.Worst(_found)), text);
    }

    private void Cell(XmlWriter writer, string prefix, string space, int column, int? style, string? text)
    {
        writer.WriteStartElement(prefix, "c", space);
        writer.WriteAttributeString("r", NewWorkbook.Column(column - 1) + _line.ToString(CultureInfo.InvariantCulture));
        if (style is { } number) writer.WriteAttributeString("s", number.ToString(CultureInfo.InvariantCulture));
        if (text is not null)
        {
            writer.WriteAttributeString("t", Inline);
            writer.WriteStartElement(prefix, "is", space);
            writer.WriteElementString(prefix, "t", space, string.Concat(text.Where(XmlConvert.IsXmlChar))); // a message may quote a cell with signs that XML lacks
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var sign in place.TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + (sign - 'A' + 1);
        return column;
    }
}
