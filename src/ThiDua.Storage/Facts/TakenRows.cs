using System.Runtime.InteropServices;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>What going through a file finds out, beside the rows themselves.</summary>
internal sealed class TakenRows(CountAgencies agencies)
{
    /// <summary>So many problems are kept for the eye; more than that are counted.</summary>
    public const int MostProblems = 10_000;

    private readonly Dictionary<string, long> _byRule = new(StringComparer.Ordinal);
    private DateOnly _month = DateOnly.MaxValue; // of the row before
    private DateOnly _afterMonth;
    private bool _isTouched;

    public long Rows { get; set; }
    public long New { get; set; }
    public long Changed { get; set; }
    public long Unchanged { get; set; }
    public long Refused { get; set; }
    public long Warned { get; set; }

    /// <summary>Agencies that stand in the file most often.</summary>
    public CountAgencies Agencies => agencies;

    public DateOnly? FirstOn { get; private set; }
    public DateOnly? LastOn { get; private set; }
    public List<CellProblem> Problems { get; } = [];

    /// <summary>How many facts of a month the file tells.</summary>
    public Dictionary<DateOnly, int> Months { get; } = [];

    /// <summary>Months in which something is new or changed.</summary>
    public HashSet<DateOnly> Touched { get; } = [];

    /// <summary>Keys of rows whose older version has to go.</summary>
    public List<(ulong First, ulong Second)> ChangedKeys { get; } = [];

    /// <summary>How many rows were found as an earlier batch had left them, by its number.</summary>
    public Dictionary<int, int> RestsOn { get; } = [];

    /// <summary>Facts that the file tells in two ways.</summary>
    public Contradictions Contradictions { get; } = new();

    /// <summary>What the new and changed rows add up to; null for a dry run.</summary>
    public SumsOnTheWay? Sums { get; init; }

    public BatchTotals Totals => new(new(Rows, New, Changed, Unchanged, Refused, Warned), _byRule, agencies.Most, FirstOn, LastOn);

    /// <summary>Rows within state secrecy, which no file may have.</summary>
    public IReadOnlyList<CellProblem> Secrets => _byRule.ContainsKey(CheckRow.SecretDocument) ? Problems.FindAll(p => p.Rule == CheckRow.SecretDocument) : [];

    public void Note(CellProblem problem)
    {
        _byRule[problem.Rule] = _byRule.GetValueOrDefault(problem.Rule) + 1;
        if (Problems.Count < MostProblems) Problems.Add(problem);
    }

    public void Told(DateOnly day, bool touched)
    {
        if (day < _month || day >= _afterMonth) (_month, _afterMonth, _isTouched) = (CountQuestion.MonthOf(day), CountQuestion.MonthOf(day).AddMonths(1), false);
        CollectionsMarshal.GetValueRefOrAddDefault(Months, _month, out _)++;
        if (touched && !_isTouched) (_, _isTouched) = (Touched.Add(_month), true);
        if (FirstOn is null || day < FirstOn) FirstOn = day;
        if (LastOn is null || day > LastOn) LastOn = day;
    }
}
