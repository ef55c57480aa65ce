using ThiDua.Facts;
using ThiDua.Paper.Facts.Cells;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>Finds the columns of questions in a table of survey slips that has a row for each slip.</summary>
internal static class SlipColumns
{
    private const int FewestQuestions = 2;

    private static readonly FactField Grade = FactKind.Of(AnswerColumn.Kind).Field(AnswerColumn.Grade)!;

    /// <summary>Adds them where the table names slip and day but no column for the number of a question.</summary>
    public static void AddTo(Dictionary<string, string> columns, IReadOnlyList<Heading> headings, IReadOnlyList<HeadRow> data)
    {
        if (columns.ContainsValue(AnswerColumn.Question) || !columns.ContainsValue("slip") || !columns.ContainsValue("answered_on")) return;
        var words = new ReadChoice(Grade);
        // A number that stands over two columns asks two things: which of them counts, a person says.
        var questions = headings.Where(heading => heading.Question is not null && !columns.ContainsKey(heading.Key) && HasGrades(data, heading.Column, words))
            .GroupBy(heading => heading.Question!.Value).Where(same => same.Count() == 1).Select(same => same.Single()).ToList();
        if (questions.Count < FewestQuestions) return;

        foreach (var (heading, _) in columns.Where(column => column.Value == AnswerColumn.Grade).ToList()) columns.Remove(heading);
        foreach (var heading in questions) columns[heading.Key] = AnswerColumn.Of(heading.Question!.Value);
    }

    /// <summary>Age and trade of who answers are asked under a number too: at least half of what is written must be grades.</summary>
    private static bool HasGrades(IReadOnlyList<HeadRow> data, int column, ReadChoice words)
    {
        var written = data.Select(row => row.Cell(column).Trim()).Where(cell => cell.Length > 0).ToList();
        return written.Count(cell => words.Of(cell) is not null) * 2 >= written.Count;
    }
}
