using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Facts that a file tells in two ways (trùng mã, nội dung khác nhau), with the first two rows of each.</summary>
internal sealed class Contradictions
{
    private readonly Dictionary<(ulong First, ulong Second), ((int Sheet, int Line) One, (int Sheet, int Line) Another)> _rows = [];

    public bool Any => _rows.Count > 0;

    public void Add((ulong First, ulong Second) key, (int Sheet, int Line) one, FactRow another) => _rows.TryAdd(key, (one, (another.Sheet, another.Line)));

    /// <summary>Where else the fact of this row stands; null where it is told in one way.</summary>
    public (int Sheet, int Line)? Other((ulong First, ulong Second) key, FactRow row) =>
        _rows.Count == 0 || !_rows.TryGetValue(key, out var rows) ? null : rows.One == (row.Sheet, row.Line) ? rows.Another : rows.One;
}
