using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>A commune's lists in one workbook, a sheet each, and the criteria as formulas over them; no result is written.</summary>
internal sealed class OfficeWorkbook(BenchDatabase database, Guid commune) : IDisposable
{
    private readonly Dictionary<string, OfficeSheet> _sheets = new(StringComparer.Ordinal);
    private readonly Sheets _list = new();
    private SpreadsheetDocument _file = null!;
    private WorkbookPart _book = null!;

    public async Task Write(string path, IReadOnlyList<Indicator> criteria, DateOnly from, DateOnly to)
    {
        _file = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        _book = _file.AddWorkbookPart();
        foreach (var kind in criteria.Select(i => ((RatioForm)i.Form).Kind).Append("procedure").Distinct()) _sheets[kind] = new(FactKind.Of(kind), await Count(kind));
        var terms = criteria.Select(i => (RatioForm)i.Form).Select(form => (Sheet: _sheets[form.Kind], Of: new CountIfs(FactKind.Of(form.Kind), from, to, _sheets[form.Kind].Helper).Of(form))).ToList();
        Sheet("figures", criteria.Select((criterion, at) => (object?[])[criterion.Key, Sum("numerator", at + 1), Sum("denominator", at + 1)]));
        Sheet("numerator", terms.Select(one => Formulas(one.Of.Numerator, one.Sheet)));
        Sheet("denominator", terms.Select(one => Formulas(one.Of.Denominator, one.Sheet)));
        foreach (var sheet in _sheets.Values) Sheet(sheet.Kind.Name, await Rows(sheet));
        _book.Workbook = new Workbook(_list);
        _book.Workbook.Save();
    }

    public void Dispose() => _file.Dispose();

    private static Formula Sum(string sheet, int row) => new(string.Create(CultureInfo.InvariantCulture, $"SUM({sheet}!A{row}:ZZ{row})"));

    private static object?[] Formulas(Terms terms, OfficeSheet sheet) =>
    [
        .. terms.Each.Select(term => new Formula(string.Create(CultureInfo.InvariantCulture, $"{term.Times}*COUNTIFS({string.Join(',', term.Asked.Select(one => $"{sheet.Range(one.Column)},\"{one.Criterion}\""))})"))),
    ];

    private async Task<int> Count(string kind) => (int)(long)(await database.Do($"SELECT count(*) FROM fact_{kind} WHERE commune_id = $1", commune))!;

    private async Task<List<object?[]>> Rows(OfficeSheet sheet)
    {
        var fields = sheet.Kind.Fields;
        await using var command = database.Source.CreateCommand($"SELECT {string.Join(", ", fields.Select(f => f.Name))} FROM fact_{sheet.Kind.Name} WHERE commune_id = $1");
        command.Parameters.Add(new() { Value = commune });
        await using var row = await command.ExecuteReaderAsync();
        List<object?[]> rows = [[.. fields.Select(f => f.Label), .. sheet.Helpers]];
        while (await row.ReadAsync())
        {
            var line = rows.Count + 1;
            rows.Add([.. fields.Select((field, place) => row.IsDBNull(place) ? null : Cell(field, row.GetValue(place))), .. sheet.Helpers.Select(helper => new Formula(sheet.Formula(helper, line, _sheets["procedure"])))]);
        }

        return rows;
    }

    private static object Cell(FactField field, object value) => (field.Type, value) switch
    {
        (FieldType.Choice, short number) => field.Choices[number].Label,
        (_, bool yes) => yes ? "Có" : "Không",
        (_, DateOnly day) => double.Parse(CountIfs.Serial(day), CultureInfo.InvariantCulture),
        (FieldType.Day, DateTime day) => double.Parse(CountIfs.Serial(DateOnly.FromDateTime(day)), CultureInfo.InvariantCulture),
        (_, DateTime moment) => moment.ToOADate(),
        (_, long number) => (double)number,
        _ => value,
    };

    private void Sheet(string name, IEnumerable<object?[]> rows)
    {
        var part = _book.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(part))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            foreach (var row in rows)
            {
                writer.WriteStartElement(new Row());
                foreach (var cell in row) writer.WriteElement(Cell(cell));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        _list.Append(new Sheet { Name = name, SheetId = (uint)_list.Count() + 1, Id = _book.GetIdOfPart(part) });
    }

    private static Cell Cell(object? value) => value switch
    {
        null => new Cell(),
        Formula formula => new Cell { CellFormula = new CellFormula(formula.Text) },
        double number => new Cell { CellValue = new CellValue(number.ToString("R", CultureInfo.InvariantCulture)) },
        _ => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value)) },
    };

    private sealed record Formula(string Text);
}
