using ThiDua.Facts.Rows;

namespace ThiDua.Facts;

/// <summary>Checks a completed row by every rule of its kind, in plain words. All rules speak; none stops another.</summary>
/// <param name="columns">Field to column, from 1 (<see cref="TableShape.ColumnsOf"/>), to say where.</param>
public sealed class CheckRow(FactKind kind, RowContext context, IReadOnlyDictionary<string, int> columns)
{
    private readonly IRowRule[] _rules = RulesOf.Kind(kind);
    private readonly List<CellProblem> _all = [];

    /// <param name="read">What the reader found; a cell that could not be read is not called missing again.</param>
    /// <returns>Those and what the rules found: <paramref name="read"/> itself where they found nothing. Valid until the next call.</returns>
    public IReadOnlyList<CellProblem> Of(FactRow row, IReadOnlyList<CellProblem> read)
    {
        if (read.Count > 0 && read[0].Rule == SecretDocument) return read;

        _all.Clear();
        foreach (var rule in _rules)
        {
            foreach (var fault in rule.In(row, context))
            {
                if (!AlreadySaid(read, fault.Field)) _all.Add(Problem(row, rule, fault));
            }
        }

        if (_all.Count == 0) return read;
        _all.InsertRange(0, read);
        return _all;
    }

    /// <summary>The rule of the reader under which nothing of a row was handed on.</summary>
    public const string SecretDocument = "secret_document";

    private static bool AlreadySaid(IReadOnlyList<CellProblem> read, string? field)
    {
        for (var i = 0; i < read.Count; i++)
        {
            if (field is not null && read[i].Field == field) return true;
        }

        return false;
    }

    private CellProblem Problem(FactRow row, IRowRule rule, RowFault fault) =>
        new(row.Sheet, row.Line, fault.Field is not null && columns.TryGetValue(fault.Field, out var column) ? column : 0, fault.Field, rule.Name, rule.Blocks, fault.Message);
}
