using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ThiDua.Paper.Criteria;

/// <summary>Writes the rows below a table that is signed.</summary>
internal sealed class WriteClosing(FigureSheet sheet, FigureClosing closing, uint head)
{
    private const int RowsToSign = 4;

    private readonly List<Row> _rows = [];
    private readonly List<string> _merged = [];
    private uint _next = head + (uint)sheet.Rows.Count + 1;

    /// <summary>Rows to be put behind those of the table, and the cells that are one.</summary>
    public (IReadOnlyList<Row> Rows, IReadOnlyList<string> Merged) Rows()
    {
        Add([.. Enumerable.Range(0, sheet.Columns.Count).Select(Total)]);
        foreach (var line in closing.Lines) Add([WriteFigureSheet.Said(line, FigureLooks.Plain)]);
        _next++;
        Across([.. closing.Signers.Select((_, i) => i == closing.Signers.Count - 1 ? closing.PlaceAndDay : "")], FigureLooks.Aside);
        for (var line = 0; line < closing.Signers.Max(one => one.Above.Count); line++) Across([.. closing.Signers.Select(one => one.Above.ElementAtOrDefault(line) ?? "")], FigureLooks.Signer);
        Across([.. closing.Signers.Select(_ => "(Ký, ghi rõ họ tên)")], FigureLooks.Aside);
        _next += RowsToSign;
        Across([.. closing.Signers.Select(one => one.Name)], FigureLooks.Signer);
        return (_rows, _merged);
    }

    private Cell Total(int column)
    {
        if (column != closing.Summed) return WriteFigureSheet.Said(column == 1 ? closing.Label : "", FigureLooks.Total);
        var (first, last) = (Name(column, head + 1), Name(column, head + (uint)sheet.Rows.Count));
        return new Cell
        {
            CellFormula = new CellFormula(sheet.Rows.Count == 0 ? "0" : $"SUM({first}:{last})"),
            CellValue = new CellValue(sheet.Rows.Sum(row => row[column].Number ?? 0).ToString(CultureInfo.InvariantCulture)), // what is shown before anything is changed
            DataType = CellValues.Number,
            StyleIndex = FigureLooks.TotalNumber,
        };
    }

    // Each of the texts in the middle of its part of the columns.
    private void Across(IReadOnlyList<string> texts, uint look)
    {
        var cells = Enumerable.Range(0, sheet.Columns.Count).Select(_ => WriteFigureSheet.Said("", look)).ToArray();
        for (var i = 0; i < texts.Count; i++)
        {
            var (first, last) = (i * sheet.Columns.Count / texts.Count, (i + 1) * sheet.Columns.Count / texts.Count - 1);
            cells[first] = WriteFigureSheet.Said(texts[i], look);
            if (last > first) _merged.Add($"{Name(first, _next)}:{Name(last, _next)}");
        }

        Add(cells);
    }

    private void Add(Cell[] cells) => _rows.Add(new Row(cells) { RowIndex = _next++ });

    // No sheet that is signed has more columns than letters.
    private static string Name(int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row}");
}
