using System.Globalization;
using ThiDua.Documents;
using ThiDua.Facts;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>
/// Reads a plain text in place of an office file: the first line names the kind and its fields, each further line is a
/// row, <c>-</c> an empty cell. Choices, days and moments are written as filters write them.
/// </summary>
internal sealed class TypedTables : IReadTables
{
    /// <summary>Called before each row, with its line.</summary>
    public Action<int>? Before { get; set; }

    public TableShape Recognise(string path, string fileName, IReadOnlyList<Mapping> remembered, CancellationToken stop)
    {
        var head = File.ReadLines(path).First().Split('|');
        if (FactKind.Find(head[0]) is null) throw new UnreadableException("Tệp không phải là bảng.");
        var mapping = new Mapping(head[0], head.Skip(1).ToDictionary(Mapping.KeyOf, name => name, StringComparer.Ordinal), new Dictionary<string, string>());
        return new(1, "", 1, 2, [.. head.Skip(1)], [], mapping, "UTF-8", '|');
    }

    public IReadOnlyList<SecretPlace> Secrets(string path, string fileName, TableShape shape, CancellationToken stop) =>
        [.. File.ReadLines(path).Index().Where(line => line.Item.Contains("|MẬT", StringComparison.Ordinal)).Select(line => new SecretPlace(1, line.Index + 1, 1))];

    public void Read(string path, TableShape shape, Mapping mapping, IFactRows rows, CancellationToken stop)
    {
        var kind = FactKind.Of(mapping.Kind);
        var places = shape.Headings.Select(kind.PlaceOf).ToArray();
        var row = new FactRow(kind);
        foreach (var (line, text) in File.ReadLines(path).Skip(1).Index())
        {
            stop.ThrowIfCancellationRequested();
            Before?.Invoke(line + 2);
            row.Clear();
            row.Line = line + 2;
            var cells = text.Split('|');
            for (var column = 0; column < cells.Length; column++) Set(row, places[column], cells[column]);
            rows.Take(row, []);
        }
    }

    private static void Set(FactRow row, int place, string cell)
    {
        if (cell == "-") return;
        var field = row.Kind.Fields[place];
        switch (field.Type)
        {
            case FieldType.Text:
                row.Set(place, cell);
                break;
            case FieldType.Day:
                row.Set(place, DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber);
                break;
            case FieldType.Moment:
                row.Set(place, FactRow.Seconds(DateTime.Parse(cell, CultureInfo.InvariantCulture)));
                break;
            case FieldType.YesNo:
                row.Set(place, cell == "yes" ? 1 : 0);
                break;
            case FieldType.Choice:
                row.Set(place, field.NumberOf(cell)!.Value);
                break;
            default:
                row.Set(place, long.Parse(cell, CultureInfo.InvariantCulture));
                break;
        }
    }
}
