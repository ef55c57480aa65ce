using ThiDua.Criteria;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>What one indicator makes of a row: looked at once, then added to each tally the row belongs to.</summary>
internal sealed class FormOnRows
{
    private const int Nowhere = -1;

    private readonly FilterOnRows.Holds _considered;
    private readonly FilterOnRows.Holds[] _exclusions;
    private readonly FilterOnRows.Holds? _counted;
    private readonly int _number = Nowhere;
    private int _place; // of the exclusion that holds; after the last for a row that is included
    private int _denominator;
    private long _numerator;

    public FormOnRows(CountingForm form, FactKind kind, FilterOnRows filters)
    {
        _considered = filters.Of(form.Considered);
        _exclusions = [.. form.Exclusions.Select(exclusion => filters.Of(exclusion.Facts))];
        if (form is RatioForm ratio) _counted = filters.Of(ratio.Counted);
        if (form is AverageForm average) _number = kind.PlaceOf(average.Field);
    }

    /// <returns>Whether it is considered at all.</returns>
    public bool Look(FactRow row, FactRow procedure)
    {
        (_place, _denominator, _numerator) = (Nowhere, 0, 0);
        if (!_considered(row, procedure)) return false;
        _place = 0;
        while (_place < _exclusions.Length && !_exclusions[_place](row, procedure)) _place++;
        if (_place < _exclusions.Length) return true;
        (_denominator, _numerator) = Included(row, procedure);
        return true;
    }

    public void AddTo(Tally tally)
    {
        if (_place == Nowhere) return;
        tally.Considered++;
        if (_place < _exclusions.Length) tally.Excluded[_place]++;
        tally.Denominator += _denominator;
        tally.Numerator += _numerator;
    }

    private (int, long) Included(FactRow row, FactRow procedure)
    {
        if (_number >= 0) return row.IsFilled(_number) ? (1, row.Number(_number)) : (0, 0);
        return (1, _counted is null || _counted(row, procedure) ? 1 : 0);
    }
}
