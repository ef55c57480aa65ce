using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Takes the rows of a file one by one: completes, checks, compares with what is known, and hands new and changed ones
/// on as they will be stored. Nothing but what it counts is kept in memory.
/// </summary>
/// <param name="against">Facts that the file is known to tell in two ways; none of their rows is taken.</param>
/// <param name="progress">Told how many rows were gone through.</param>
internal sealed class TakeRows(FactKind kind, RowSteps steps, KnownFacts known, Contradictions against, WayOfRows way, Action<long> progress) : IFactRows
{
    private const int RowsBetweenReports = 10_000;
    private const long SecondsOfADay = 86400;

    private readonly FactKey _key = new(kind);
    private readonly int _day = kind.PlaceOf(kind.Day);
    private readonly int[] _days = [.. kind.Fields.Index().Where(f => f.Item.Type is FieldType.Day).Select(f => f.Index)];
    private readonly int[] _moments = [.. kind.Fields.Index().Where(f => f.Item.Type is FieldType.Moment).Select(f => f.Index)];
    private readonly int[] _latest = [.. kind.Latest.Select(kind.PlaceOf)];

    private readonly FactEncoder _encoder = way.Encoder;

    public TakenRows Taken { get; } = new(new(kind)) { Sums = way.Sums };

    public void Take(FactRow row, IReadOnlyList<CellProblem> problems)
    {
        if (++Taken.Rows % RowsBetweenReports == 0) progress(Taken.Rows);
        steps.Complete.For(row);
        Taken.Agencies.Note(row);
        var found = steps.Check.Of(row, problems);
        var refused = false;
        for (var place = 0; place < found.Count; place++)
        {
            Taken.Note(found[place]);
            refused |= found[place].Blocks;
        }

        if (refused || !row.IsFilled(_day)) Taken.Refused++;
        else Sort(row, warned: found.Count > 0);
        if (_encoder.IsFull) HandOn();
    }

    /// <summary>Hands on what is still held.</summary>
    public void HandOn()
    {
        way.Behind?.Send(_encoder.Written);
        _encoder.Empty();
    }

    private void Sort(FactRow row, bool warned)
    {
        var key = _key.Of(row);
        if (against.Other(key, row) is { } other)
        {
            Taken.Note(steps.Repeated(row, other, same: false));
            Taken.Refused++;
            return;
        }

        var content = _encoder.Begin(row);
        ref var fact = ref known.Of(key.First, key.Second);
        if (fact.IsTold)
        {
            Repeated(row, key, fact, content);
            return;
        }

        var newest = NewestOf(row);
        var (isKnown, isOlder, isSame) = (fact.Batch != 0, newest < fact.Newest, fact.Content == content);
        if (isKnown && (isOlder || isSame)) Leave(row, fact.Batch, isSame ? null : steps.Older(row), ref warned);
        else Keep(row, key, content, isKnown);
        fact.Content = content;
        fact.IsToldAt(row.Sheet, row.Line);
        if (warned) Taken.Warned++;
    }

    private void Keep(FactRow row, (ulong First, ulong Second) key, ulong content, bool isKnown)
    {
        _encoder.Complete(row, key, content, StableOn(row));
        way.Sums?.Add(row);
        Taken.Told(DayOf(row), touched: true);
        if (!isKnown)
        {
            Taken.New++;
            return;
        }

        Taken.Changed++;
        Taken.ChangedKeys.Add(key);
    }

    // What is stored says the same, or something newer.
    private void Leave(FactRow row, int batch, CellProblem? older, ref bool warned)
    {
        _encoder.Drop();
        Taken.Unchanged++;
        Taken.Told(DayOf(row), touched: false);
        Taken.RestsOn[batch] = Taken.RestsOn.GetValueOrDefault(batch) + 1;
        if (older is null) return;
        Taken.Note(older);
        warned = true;
    }

    // Told in two ways, neither can be taken: the file is gone through once more without them.
    private void Repeated(FactRow row, (ulong First, ulong Second) key, in KnownFacts.Fact first, ulong content)
    {
        _encoder.Drop();
        if (first.Content != content)
        {
            Taken.Contradictions.Add(key, first.Place, row);
            return;
        }

        Taken.Note(steps.Repeated(row, first.Place, same: true));
        (Taken.Unchanged, Taken.Warned) = (Taken.Unchanged + 1, Taken.Warned + 1);
    }

    private DateOnly DayOf(FactRow row) => DateOnly.FromDayNumber((int)row.Number(_day));

    private int StableOn(FactRow row) => (int)Math.Max(Largest(row, _days), Largest(row, _moments) / SecondsOfADay) + 1;

    private static long Largest(FactRow row, int[] places)
    {
        var largest = 0L;
        foreach (var place in places)
        {
            if (row.IsFilled(place) && row.Number(place) > largest) largest = row.Number(place);
        }

        return largest;
    }

    private uint NewestOf(FactRow row)
    {
        var newest = 0u;
        foreach (var place in _latest)
        {
            if (row.IsFilled(place)) newest = Math.Max(newest, LoadKnownFacts.Minutes(kind.Fields[place].Type is FieldType.Moment ? row.Number(place) : row.Number(place) * SecondsOfADay));
        }

        return newest;
    }
}

/// <summary>Where rows go that are new or changed.</summary>
/// <param name="Behind">Takes them to the database; null for a dry run.</param>
/// <param name="Sums">Adds them up; null for a dry run.</param>
internal sealed record WayOfRows(FactEncoder Encoder, SendBehind? Behind = null, SumsOnTheWay? Sums = null);

/// <summary>What the field does with a row: completes it, checks it, and says what is wrong with it.</summary>
internal sealed record RowSteps(FactKind Kind, CompleteRow Complete, CheckRow Check, IReadOnlyDictionary<string, int> Columns)
{
    public CellProblem Repeated(FactRow row, (int Sheet, int Line) other, bool same) => RepeatedInFile.Problem(Kind, Columns, (row.Sheet, row.Line), other, same);

    public CellProblem Older(FactRow row) => new(
        row.Sheet, row.Line, Columns.GetValueOrDefault(Kind.Key[0]), Kind.Key[0], "older_than_stored", Blocks: false,
        "Cũ hơn số liệu đã có trong hệ thống nên được giữ theo số liệu mới hơn; nếu dòng này mới đúng, đề nghị hủy lần nhập trước.");
}
