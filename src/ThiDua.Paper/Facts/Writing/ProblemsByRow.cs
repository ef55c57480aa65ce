using ThiDua.Facts;

namespace ThiDua.Paper.Facts.Writing;

/// <summary>The problems of a file, found by row.</summary>
internal sealed class ProblemsByRow(IReadOnlyList<CellProblem> problems)
{
    private readonly ILookup<(int Sheet, int Line), CellProblem> _rows = problems.ToLookup(problem => (problem.Sheet, problem.Line));
    private readonly HashSet<int> _sheets = [.. problems.Select(problem => problem.Sheet)];

    public bool IsIn(int sheet) => _sheets.Contains(sheet);

    public IReadOnlyList<CellProblem> In(int sheet, int line) => [.. _rows[(sheet, line)].OrderBy(problem => problem.Column)];

    /// <summary>How a cell of those problems looks; column from 1.</summary>
    public static CellLook LookOf(IReadOnlyList<CellProblem> problems, int column)
    {
        var look = CellLook.Plain;
        foreach (var problem in problems)
        {
            if (problem.Column == column && look is not CellLook.Refused) look = problem.Blocks ? CellLook.Refused : CellLook.Warned;
        }

        return look;
    }

    /// <summary>All sentences of a row; those that refuse it first.</summary>
    public static string Said(IReadOnlyList<CellProblem> problems) =>
        string.Join('\n', problems.OrderByDescending(problem => problem.Blocks).Select(problem => problem.Message).Distinct(StringComparer.Ordinal));

    public static CellLook Worst(IReadOnlyList<CellProblem> problems) => problems.Any(problem => problem.Blocks) ? CellLook.Refused : CellLook.Warned;
}
