using System.Text;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Rows that come as data and not as a file, written down as one: so they are kept, checked and undone as any other file.
/// </summary>
public sealed class RowsAsFile(FactKind kind)
{
    private readonly List<string> _headings = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string?[]> _rows = [];

    public int Count => _rows.Count;

    /// <param name="cells">By name of the field, or by a heading as files have it; values as files write them, or names of choices.</param>
    public void Add(IEnumerable<KeyValuePair<string, string?>> cells)
    {
        var row = new List<string?>(_headings.Count);
        foreach (var (name, value) in cells)
        {
            var place = PlaceOf(name);
            while (row.Count <= place) row.Add(null);
            row[place] = Written(name, value);
        }

        _rows.Add([.. row]);
    }

    /// <summary>UTF-8 with its mark, separated by semicolons; the first line are the headings.</summary>
    public MemoryStream Written()
    {
        var bytes = new MemoryStream();
        using (var text = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            text.Write(Line(_headings));
            foreach (var row in _rows) text.Write(Line(Enumerable.Range(0, _headings.Count).Select(place => place < row.Length ? row[place] : null)));
        }

        bytes.Position = 0;
        return bytes;
    }

    private int PlaceOf(string name)
    {
        if (_places.TryGetValue(name, out var known)) return known;
        _headings.Add(kind.Field(name) is { Headings: [var heading, ..] } ? heading : name);
        return _places[name] = _headings.Count - 1;
    }

    private string? Written(string name, string? value) =>
        value is not null && kind.Field(name) is { Type: FieldType.Choice } field && field.NumberOf(value) is { } number ? field.Choices[number].Label : value;

    private static string Line(IEnumerable<string?> cells) => string.Join(';', cells.Select(Quoted)) + "\r\n";

    private static string Quoted(string? cell) =>
        cell is null ? "" : cell.AsSpan().IndexOfAny(";\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
