namespace ThiDua.Facts;

/// <summary>
/// Notices a fact that stands twice in one file. The same content again is harmless and shown; another content under the same
/// key refuses both rows, for nobody can tell which is right. Made for millions of rows: 24 bytes for each.
/// </summary>
public sealed class RepeatedInFile(FactKind kind, IReadOnlyDictionary<string, int> columns)
{
    private readonly int[] _key = [.. kind.Key.Select(kind.PlaceOf)];
    private readonly Dictionary<ulong, Seen> _seen = [];
    private readonly HashSet<ulong> _named = [];

    /// <param name="row">Completed, and not refused for another reason.</param>
    /// <returns>Nothing for the first row of a fact; for another content both rows, the first one once.</returns>
    public IReadOnlyList<CellProblem> In(FactRow row)
    {
        var (key, content) = (HashOf(row, _key), HashOf(row, null));
        if (_seen.TryAdd(key, new(content, row.Line, row.Sheet))) return [];

        var first = _seen[key];
        if (first.Content == content) return [Problem(kind, columns, (row.Sheet, row.Line), (first.Sheet, first.Line), same: true)];
        var second = Problem(kind, columns, (row.Sheet, row.Line), (first.Sheet, first.Line), same: false);
        return _named.Add(key) ? [Problem(kind, columns, (first.Sheet, first.Line), (row.Sheet, row.Line), same: false), second] : [second];
    }

    /// <summary>What is said of a row whose fact stands in another row of its file as well.</summary>
    public static CellProblem Problem(FactKind kind, IReadOnlyDictionary<string, int> columns, (int Sheet, int Line) row, (int Sheet, int Line) other, bool same)
    {
        var where = other.Sheet == row.Sheet ? $"dòng {other.Line}" : $"dòng {other.Line} trang tính {other.Sheet}";
        var field = kind.Key[0];
        return same
            ? new(row.Sheet, row.Line, columns.GetValueOrDefault(field), field, "row_repeated", Blocks: false, $"Trùng hoàn toàn với {where}; chỉ tính một lần.")
            : new(row.Sheet, row.Line, columns.GetValueOrDefault(field), field, "key_repeated", Blocks: true,
                $"{kind.Field(field)!.Label} này còn có ở {where} với nội dung khác nên không dòng nào được nhận; đề nghị giữ lại một dòng đúng.");
    }

    /// <summary>Over the places, or over all that is not derived. Two facts of a file meet in 64 bits once in millions of files.</summary>
    private ulong HashOf(FactRow row, int[]? places)
    {
        var hash = 14695981039346656037UL;
        var count = places?.Length ?? kind.Fields.Count;
        for (var i = 0; i < count; i++)
        {
            var place = places?[i] ?? i;
            if (!row.IsFilled(place) || kind.Fields[place].Derived && places is null) continue;
            hash = Mix(hash, (ulong)place + 1);
            hash = row.Text(place) is { } text ? Mix(hash, text) : Mix(hash, unchecked((ulong)row.Number(place)));
        }

        return hash;
    }

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var letter in text) hash = unchecked((hash ^ letter) * 1099511628211UL);
        return Mix(hash, (ulong)text.Length);
    }

    private static ulong Mix(ulong hash, ulong number)
    {
        hash = unchecked((hash ^ number) * 0x9E3779B97F4A7C15UL);
        return hash ^ (hash >> 29);
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Seen(ulong Content, int Line, int Sheet);
}
