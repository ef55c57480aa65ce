using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>Writes a workbook (.xlsx) row by row, however many; nothing is kept but the row at hand.</summary>
/// <param name="level">Office programs fold about as much as <see cref="CompressionLevel.Optimal"/>.</param>
public sealed class NewWorkbook(Stream output, CompressionLevel level = CompressionLevel.Fastest) : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/";
    private const int LongestName = 31;

    // The earliest day a zip can hold: the same rows are the same bytes whenever they are written.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _archive = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<string> _names = [];
    private readonly List<string> _merged = [];
    private StreamWriter? _sheet;
    private int _line;

    /// <param name="widths">Of the columns, in letters; the default where none are given.</param>
    public void BeginSheet(string name, IReadOnlyList<int>? widths = null)
    {
        EndSheet();
        _names.Add(name[..Math.Min(name.Length, LongestName)]);
        _sheet = Part($"xl/worksheets/sheet{_names.Count}.xml");
        _sheet.Write($"<worksheet xmlns=\"{Main}\">");
        if (widths is { Count: > 0 })
        {
            _sheet.Write("<cols>");
            for (var column = 1; column <= widths.Count; column++) _sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" width=\"{widths[column - 1]}\" customWidth=\"1\"/>"));
            _sheet.Write("</cols>");
        }

        _sheet.Write("<sheetData>");
        _line = 0;
    }

    /// <summary>Leaves rows empty.</summary>
    public void Skip(int rows) => _line += rows;

    public void Row(params ReadOnlySpan<NewCell> cells)
    {
        var sheet = _sheet ?? throw new InvalidOperationException("A row needs a sheet.");
        sheet.Write("<row r=\"");
        sheet.Write(++_line);
        sheet.Write("\">");
        for (var column = 0; column < cells.Length; column++)
        {
            if (cells[column].Text is { Length: > 0 } || cells[column].Look is not CellLook.Plain) Cell(sheet, column, cells[column]);
        }

        sheet.Write("</row>");
    }

    /// <summary>Joins cells of one row; columns from 0, both included.</summary>
    public void Merge(int line, int from, int to) => _merged.Add($"{Column(from)}{line}:{Column(to)}{line}");

    public void Dispose()
    {
        EndSheet();
        Write("xl/styles.xml", Styles);
        Write("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{Sheets()}</sheets></workbook>");
        Write("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Packages}relationships\">{SheetRelations()}<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/></Relationships>");
        Write("_rels/.rels", $"<Relationships xmlns=\"{Packages}relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write("[Content_Types].xml", $"<Types xmlns=\"{Packages}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>{Kinds()}</Types>");
        _archive.Dispose();
    }

    /// <summary>A, B … Z, AA; from 0.</summary>
    public static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{Column(column / 26 - 1)}{(char)('A' + column % 26)}";

    private void Cell(StreamWriter sheet, int column, NewCell cell)
    {
        sheet.Write("<c r=\"");
        sheet.Write(Column(column));
        sheet.Write(_line);
        if (cell.Look is not CellLook.Plain)
        {
            sheet.Write("\" s=\"");
            sheet.Write((int)cell.Look);
        }

        if (cell.Text.Length == 0)
        {
            sheet.Write("\"/>");
        }
        else if (cell.IsNumber)
        {
            sheet.Write("\"><v>");
            sheet.Write(cell.Text);
            sheet.Write("</v></c>");
        }
        else
        {
            sheet.Write(char.IsWhiteSpace(cell.Text[0]) || char.IsWhiteSpace(cell.Text[^1]) ? "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" : "\" t=\"inlineStr\"><is><t>");
            sheet.Write(Escaped(cell.Text));
            sheet.Write("</t></is></c>");
        }
    }

    /// <summary>For XML: signs that mean something in it are entities, those it does not have are left out.</summary>
    public static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\"") && !text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xFFFE or 0xFFFF || (rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r'))) continue;
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    private void EndSheet()
    {
        if (_sheet is null) return;
        _sheet.Write("</sheetData>");
        if (_merged.Count > 0) _sheet.Write($"<mergeCells>{string.Concat(_merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>");
        _sheet.Write("</worksheet>");
        _sheet.Dispose();
        _sheet = null;
        _merged.Clear();
    }

    private StreamWriter Part(string name)
    {
        var entry = _archive.CreateEntry(name, level);
        entry.LastWriteTime = Written;
        var part = new StreamWriter(entry.Open(), new UTF8Encoding(false), 64 << 10);
        part.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        return part;
    }

    private void Write(string name, string content)
    {
        using var part = Part(name);
        part.Write(content);
    }

    private string Sheets() => string.Concat(_names.Select((name, i) => $"<sheet name=\"{Escaped(name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"));

    private string SheetRelations() => string.Concat(_names.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));

    private string Kinds()
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var sheets = string.Concat(_names.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Kind}worksheet+xml\"/>"));
        return $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kind}styles+xml\"/>{sheets}";
    }

    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\ hh:mm:ss"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="14"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFB3B3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2B3"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="7"><xf/><xf fontId="1" applyFont="1"/><xf fontId="2" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf fillId="3" applyFill="1"/><xf fillId="4" applyFill="1"/></cellXfs></styleSheet>
        """;
}
