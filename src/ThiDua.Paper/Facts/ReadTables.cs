using ThiDua.Facts;
using ThiDua.Paper.Facts.Headings;

namespace ThiDua.Paper.Facts;

/// <summary>Reads tables of offices into facts: .xlsx, .xls, .csv. Safe for use by several threads.</summary>
public sealed class ReadTables : IReadTables
{
    /// <inheritdoc/>
    public TableShape Recognise(string path, string fileName, IReadOnlyList<Mapping> remembered, CancellationToken stop)
    {
        using var rows = OpenTable.At(path);
        SheetHead? best = null;
        while (rows.NextSheet())
        {
            stop.ThrowIfCancellationRequested();
            var head = SheetHead.Of(rows, fileName, remembered);
            if (head is not null && (best is null || head.Found.Score > best.Found.Score)) best = head;
        }

        if (best?.Found.Summary is { } summary) throw TableRefusal.Summary(Troubles(best, summary));
        return best?.Shape() ?? throw TableRefusal.WithoutTable();
    }

    /// <inheritdoc/>
    public IReadOnlyList<SecretPlace> Secrets(string path, string fileName, TableShape shape, CancellationToken stop)
    {
        if (SecretWords.MarkName(fileName)) return [new(0, 0, 0, SecretSpot.FileName)];
        using var table = OpenTable.At(path, whole: true);
        return new FindSecrets(table, OldLetters.Named(shape.Encoding)).All(stop);
    }

    /// <inheritdoc/>
    /// <remarks>Sheets with the same headings are read as one table: an office keeps a sheet for each month.</remarks>
    public void Read(string path, TableShape shape, Mapping mapping, IFactRows rows, CancellationToken stop)
    {
        var kind = FactKind.Of(mapping.Kind);
        var firstLines = shape.Separator == '\0' ? Alike(path, shape) : [];
        firstLines[shape.Sheet] = shape.FirstLine;
        using var table = OpenTable.At(path);
        var read = false;
        while (table.NextSheet())
        {
            if (firstLines.TryGetValue(table.Sheet, out var firstLine)) new ReadSheet(table, kind, shape, mapping, firstLine).Into(rows, stop);
            read |= table.Sheet == shape.Sheet;
        }

        if (!read) throw TableRefusal.Changed();
    }

    private static List<string> Troubles(SheetHead head, SummaryColumns summary) =>
        [.. from row in head.Data from trouble in summary.Troubles(row) select $"dòng {row.Line}, cột {SheetColumn.Letters(trouble.Column + 1)}: {trouble.Sentence}"];

    /// <summary>Where the data begin in each other sheet that has the headings of the chosen one.</summary>
    private static Dictionary<int, int> Alike(string path, TableShape shape)
    {
        var keys = shape.Headings.Select(Mapping.KeyOf).ToList();
        var alike = new Dictionary<int, int>();
        using var rows = OpenTable.At(path);
        while (rows.NextSheet())
        {
            var head = rows.Sheet == shape.Sheet ? null : SheetHead.Of(rows, "", []);
            if (head is not null && head.Found.Headings.Select(Mapping.KeyOf).SequenceEqual(keys, StringComparer.Ordinal)) alike[rows.Sheet] = head.FirstLine;
        }

        return alike;
    }
}
