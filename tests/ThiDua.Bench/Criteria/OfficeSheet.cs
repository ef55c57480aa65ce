using System.Globalization;
using ThiDua.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>The sheet of a kind: a column for each of its fields, and those that formulas need beside them.</summary>
internal sealed class OfficeSheet(FactKind kind, int rows)
{
    private readonly List<string> _helpers = [];

    public FactKind Kind => kind;

    public int Rows => rows;

    public IReadOnlyList<string> Helpers => _helpers;

    /// <summary>A column that formulas of this sheet fill: <c>done_on&lt;=due_on</c> or <c>procedure.has_fee</c>.</summary>
    public string Helper(string name)
    {
        if (!_helpers.Contains(name, StringComparer.Ordinal)) _helpers.Add(name);
        return name;
    }

    /// <summary>The cells of a column, of any sheet: <c>dossier!$B$2:$B$20001</c>.</summary>
    public string Range(string column) => string.Create(CultureInfo.InvariantCulture, $"{kind.Name}!${Letters(PlaceOf(column))}$2:${Letters(PlaceOf(column))}${rows + 1}");

    /// <summary>What a helper's cell says in a row, from 2.</summary>
    public string Formula(string helper, int row, OfficeSheet procedures)
    {
        if (helper.StartsWith("procedure.", StringComparison.Ordinal))
            return $"IFERROR(INDEX({procedures.Range(helper["procedure.".Length..])},MATCH({Cell("procedure_code", row)},{procedures.Range("code")},0)),\"\")";
        var days = helper.Split("<=").Select(day => Cell(day, row)).ToArray();
        return $"IF(AND({days[0]}<>\"\",{days[1]}<>\"\",{days[0]}<={days[1]}),\"x\",\"\")";
    }

    public static string Letters(int place) => place < 26 ? ((char)('A' + place)).ToString() : Letters(place / 26 - 1) + Letters(place % 26);

    private string Cell(string column, int row) => Letters(PlaceOf(column)) + row.ToString(CultureInfo.InvariantCulture);

    private int PlaceOf(string column) => kind.PlaceOf(column) is >= 0 and var place ? place : kind.Fields.Count + _helpers.IndexOf(column);
}
