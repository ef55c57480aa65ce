namespace ThiDua.Facts;

/// <summary>
/// One fact as read from a file, typed but not yet stored. Reused from row to row by whoever streams: nothing may keep it.
/// </summary>
/// <remarks>
/// Days are day numbers of <see cref="DateOnly"/>, moments are seconds since 0001-01-01 of Vietnam's time, yes/no is 1 or 0,
/// choices are their number, money is whole đồng: one array of numbers and one of texts, so that a million rows box nothing.
/// </remarks>
public sealed class FactRow(FactKind kind)
{
    private const long SecondsOfADay = 86400;

    private readonly long[] _numbers = new long[kind.Fields.Count];
    private readonly string?[] _texts = new string?[kind.Fields.Count];
    private readonly long[] _units = [.. kind.Fields.Select(field => field.Type is FieldType.Moment ? SecondsOfADay : 1)];
    private ulong _filled;

    public FactKind Kind => kind;

    /// <summary>Number of the sheet in its file, from 1; 1 for a CSV.</summary>
    public int Sheet { get; set; } = 1;

    /// <summary>Number of the row in its sheet as the office program shows it, from 1.</summary>
    public int Line { get; set; }

    public bool IsFilled(int place) => (_filled & (1UL << place)) != 0;

    /// <summary>The number at a place; meaningless where the field is not filled or is a text.</summary>
    public long Number(int place) => _numbers[place];

    public string? Text(int place) => _texts[place];

    /// <summary>Of a day or moment: how much its number grows in a day. Comparing is much quicker than dividing.</summary>
    public long UnitsOfADay(int place) => _units[place];

    public DateOnly? Day(int place) => !IsFilled(place) ? null : DateOnly.FromDayNumber((int)(_numbers[place] / _units[place]));

    public bool? YesNo(int place) => IsFilled(place) ? _numbers[place] != 0 : null;

    public void Set(int place, long number)
    {
        _numbers[place] = number;
        _filled |= 1UL << place;
    }

    public void Set(int place, string text)
    {
        _texts[place] = text;
        _filled |= 1UL << place;
    }

    public void Clear()
    {
        _filled = 0;
        Array.Clear(_texts);
        Array.Clear(_numbers);
    }

    /// <summary>Makes another row of the kind the same as this one.</summary>
    public void CopyTo(FactRow other)
    {
        (other.Sheet, other.Line, other._filled) = (Sheet, Line, _filled);
        _numbers.CopyTo(other._numbers, 0);
        _texts.CopyTo(other._texts, 0);
    }

    public void Clear(int place)
    {
        _filled &= ~(1UL << place);
        _texts[place] = null;
        _numbers[place] = 0;
    }

    /// <summary>Seconds since 0001-01-01 of Vietnam's time, as rows keep moments.</summary>
    public static long Seconds(DateTime local) => local.Ticks / TimeSpan.TicksPerSecond;

    public static DateTime Moment(long seconds) => new(seconds * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
}
