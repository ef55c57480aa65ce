using ThiDua.Facts;
using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Facts;

/// <summary>
/// Hands on a row that is a whole survey slip as one fact for each question, as if the table had a row for each answer: a question
/// that was left blank is an answer without a grade.
/// </summary>
internal sealed class UnfoldSlip
{
    private readonly int _question;
    private readonly int _grade;
    private readonly List<(int Question, ReadCell Cell)> _answers = [];

    public UnfoldSlip(FactKind kind, TableShape shape, Mapping mapping, bool since1904, Func<string, string>? convert)
    {
        (_question, _grade) = (kind.PlaceOf(AnswerColumn.Question), kind.PlaceOf(AnswerColumn.Grade));
        var taken = new HashSet<int>();
        for (var column = 0; column < shape.Headings.Count; column++)
        {
            if (mapping.Columns.GetValueOrDefault(Mapping.KeyOf(shape.Headings[column])) is { } field && AnswerColumn.QuestionOf(field) is { } question && taken.Add(question))
                _answers.Add((question, new(kind, _grade, column, since1904, pool: null, convert)));
        }
    }

    /// <param name="fact">What the slip says once: its number, its day, who was graded.</param>
    /// <param name="problems">Of that; those of a single answer are added for it alone.</param>
    public void Into(IFactRows rows, FactRow fact, TableRow row, List<CellProblem> problems)
    {
        var ofTheSlip = problems.Count;
        foreach (var (question, cell) in _answers)
        {
            problems.RemoveRange(ofTheSlip, problems.Count - ofTheSlip);
            fact.Clear(_grade);
            fact.Set(_question, question);
            if (cell.Into(fact, row) is { } problem) problems.Add(problem);
            rows.Take(fact, problems);
        }
    }
}
