using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Sums of a file's rows, made while they go by. They stand for the sums of a month only where the month had no facts
/// before; all others are summed up from the facts.
/// </summary>
internal sealed class SumsOnTheWay
{
    private readonly FactKind _kind;
    private readonly IReadOnlySet<DateOnly> _heldBefore;
    private readonly IReadOnlyDictionary<string, FactRow> _procedures;
    private readonly FactRow _noProcedure = new(FactKind.Of("procedure"));
    private readonly int _procedure;
    private readonly RowSums[] _byRule;

    /// <param name="kept">Of which the commune keeps sums, of any kind.</param>
    /// <param name="heldBefore">Months that had facts of the kind before.</param>
    /// <param name="procedures">Of the commune, by code.</param>
    public SumsOnTheWay(
        FactKind kind, IEnumerable<(Guid Id, CountingForm Form)> kept, IReadOnlySet<DateOnly> heldBefore, IReadOnlyDictionary<string, FactRow> procedures)
    {
        (_kind, _heldBefore, _procedures, _procedure) = (kind, heldBefore, procedures, kind.PlaceOf("procedure_code"));
        _byRule = [.. kept.Where(k => k.Form.Kind == kind.Name).GroupBy(k => (k.Form.PeriodIn(kind).Day, k.Form.PeriodIn(kind).Ends)).Select(group => new RowSums(kind, [.. group]))];
    }

    public IReadOnlyList<RowSums> ByRule => _byRule;

    /// <summary>Whether nothing was there before, so that they hold for months of any day.</summary>
    public bool HoldAll => _heldBefore.Count == 0;

    /// <summary>Whether they are the sums of the month, by the kind's own day.</summary>
    public bool Hold(DateOnly month) => !_heldBefore.Contains(month);

    /// <summary>Those that hold.</summary>
    public IEnumerable<KeyValuePair<(short Dimension, DateOnly Month, string Value), Tally[]>> Held(RowSums sums) =>
        sums.In(sums.Day == _kind.Day ? Hold : _ => HoldAll);

    public void Add(FactRow row)
    {
        if (_byRule.Length == 0) return;
        var procedure = _procedure >= 0 && row.Text(_procedure) is { } code && _procedures.TryGetValue(code, out var known) ? known : _noProcedure;
        foreach (var sums in _byRule) sums.Add(row, procedure);
    }
}
