using System.Text;
using ThiDua.Facts;
using ThiDua.Paper.Facts;

namespace ThiDua.Paper.Specs.Facts;

/// <summary>Keeps what a reader hands over, as texts that a spec can compare.</summary>
internal sealed class TakenRows : IFactRows
{
    public List<Dictionary<string, string>> Rows { get; } = [];

    public List<CellProblem> Problems { get; } = [];

    public List<(int Sheet, int Line)> Places { get; } = [];

    public TableShape Shape { get; private set; } = null!;

    public static TakenRows Of(string text, string name = "tep.csv", Encoding? encoding = null, string? kind = null) =>
        OfBytes((encoding ?? new UTF8Encoding(false)).GetBytes(text), name, kind);

    public static TakenRows OfBytes(byte[] bytes, string name, string? kind = null)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return At(path, name, kind);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static TakenRows At(string path, string name, string? kind = null)
    {
        var (taken, reader) = (new TakenRows(), new ReadTables());
        taken.Shape = reader.Recognise(path, name, [], TestContext.Current.CancellationToken);
        Assert.NotNull(taken.Shape.Proposed);
        if (kind is not null) Assert.Equal(kind, taken.Shape.Proposed.Kind);
        reader.Read(path, taken.Shape, taken.Shape.Proposed, taken, TestContext.Current.CancellationToken);
        return taken;
    }

    public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var place = 0; place < row.Kind.Fields.Count; place++)
        {
            if (row.IsFilled(place)) cells[row.Kind.Fields[place].Name] = Said(row, place);
        }

        Rows.Add(cells);
        Places.Add((row.Sheet, row.Line));
        Problems.AddRange(problems);
    }

    private static string Said(FactRow row, int place) => row.Kind.Fields[place].Type switch
    {
        FieldType.Text => row.Text(place)!,
        FieldType.Day => $"{row.Day(place):yyyy-MM-dd}",
        FieldType.Moment => $"{FactRow.Moment(row.Number(place)):yyyy-MM-dd HH:mm:ss}",
        FieldType.YesNo => row.YesNo(place) == true ? "yes" : "no",
        FieldType.Choice => row.Kind.Fields[place].Choices[(int)row.Number(place)].Name,
        _ => $"{row.Number(place)}",
    };
}
