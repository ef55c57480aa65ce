using System.Text.Json.Serialization;
using ThiDua.Law;

namespace ThiDua.Facts;

/// <summary>Reads tables (xlsx, xls, csv) into facts, row by row, whatever the size of the file.</summary>
public interface IReadTables
{
    /// <summary>Finds out what a file holds: its sheets, the row of headings, the kind and the mapping that fit best.</summary>
    /// <param name="path">Where the bytes lie; the name they came with tells nothing for sure.</param>
    /// <param name="remembered">Mappings of the commune's sources, preferred where their headings are all there.</param>
    /// <exception cref="Documents.UnreadableException">It is no table, is damaged, encrypted or too large.</exception>
    TableShape Recognise(string path, string fileName, IReadOnlyList<Mapping> remembered, CancellationToken stop);

    /// <summary>Looks for marks of state secrets in the file's name and in every row of every sheet, whatever the columns are.</summary>
    /// <param name="fileName">As the person called it.</param>
    /// <returns>The first thousand places; none in a file that may be kept.</returns>
    /// <exception cref="Documents.UnreadableException">As above, found on the way.</exception>
    IReadOnlyList<SecretPlace> Secrets(string path, string fileName, TableShape shape, CancellationToken stop);

    /// <summary>Hands every row of data to <paramref name="rows"/>, in the order of the file.</summary>
    /// <exception cref="Documents.UnreadableException">As above, found on the way.</exception>
    void Read(string path, TableShape shape, Mapping mapping, IFactRows rows, CancellationToken stop);
}

/// <summary>What takes rows from a reader.</summary>
public interface IFactRows
{
    /// <param name="row">Reused by the reader: take what is needed before returning. Derived fields are not filled yet.</param>
    /// <param name="problems">What could not be read in it; empty for a clean row. Reused as well.</param>
    void Take(FactRow row, IReadOnlyList<CellProblem> problems);
}

/// <summary>What a table file looks like.</summary>
/// <param name="Sheet">The first sheet that is read; others are read with it where their headings are the same.</param>
/// <param name="Headings">By column, each once; empty where a column has none. Those of several rows are put together ("Tiếp nhận – Tổng").</param>
/// <param name="Proposed">The best mapping; null where no kind fits and a person has to choose.</param>
/// <param name="Sample">The first rows of data as they are written, for a person's eye; at most ten.</param>
/// <param name="Encoding">For CSV: "UTF-8", "Windows-1258", "TCVN3 (ABC)" …; empty for workbooks.</param>
/// <param name="Separator">For CSV; the letter 0 for workbooks, which is never written: PostgreSQL does not keep it.</param>
public sealed record TableShape(
    int Sheet, string SheetName, int HeadingLine, int FirstLine, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Sample,
    Mapping? Proposed, string Encoding, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] char Separator)
{
    /// <summary>Field to column, from 1, by a mapping of these headings.</summary>
    public IReadOnlyDictionary<string, int> ColumnsOf(Mapping mapping)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < Headings.Count; column++)
        {
            if (mapping.Columns.TryGetValue(Mapping.KeyOf(Headings[column]), out var field)) columns.TryAdd(field, column + 1);
        }

        return columns;
    }
}

/// <summary>Which column is which field (ánh xạ cột), remembered per source.</summary>
/// <param name="Kind">Name of the kind of fact.</param>
/// <param name="Columns"><see cref="KeyOf"/> the heading to the name of the field, or to an <see cref="AnswerColumn"/>; columns that mean nothing here are absent.</param>
/// <param name="Fixed">Values that every row has though no column says so, as a file would write them: <c>direction</c> = <c>outgoing</c>.</param>
public sealed record Mapping(string Kind, IReadOnlyDictionary<string, string> Columns, IReadOnlyDictionary<string, string> Fixed)
{
    /// <summary>Whether rows have a slip each, with a column for every question (<see cref="AnswerColumn"/>).</summary>
    [JsonIgnore]
    public bool IsOfSlips => Kind == AnswerColumn.Kind && Columns.Values.Any(name => AnswerColumn.QuestionOf(name) is not null);

    /// <summary>Whether a column or a fixed value says what stands in a field.</summary>
    public bool Tells(string field) =>
        Columns.Values.Contains(field, StringComparer.Ordinal) || Fixed.ContainsKey(field) || (field is AnswerColumn.Question or AnswerColumn.Grade && IsOfSlips);

    /// <summary>What headings are compared by: their words without marks and case, "Số/ký hiệu" as "so ky hieu".</summary>
    public static string KeyOf(string heading) => string.Join(' ', Folded.Words(heading.Replace('Ð', 'Đ').Replace('ð', 'đ')));
}
