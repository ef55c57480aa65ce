using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Grammar.Awarding;

/// <summary>One row of a list of awards, where it stands, and the headings above it.</summary>
/// <param name="At">Index of the line on which the row begins.</param>
internal sealed record ListedAward(int At, AwardColumns Columns, IReadOnlyList<TextCell> Cells, IReadOnlyList<string> Under)
{
    public string? In(int? column) => Cells.FirstOrDefault(cell => cell.Column == column)?.Text;
}

/// <summary>
/// The lists of a paper on awards: tables whose heads say so, of the body and of the annexes, with the headings between
/// them and the rows of a table that are headings themselves.
/// </summary>
internal sealed partial class AwardLists
{
    private readonly List<ListedAward> _rows = [];
    private readonly List<string> _under = [];
    private AwardColumns? _columns;

    public IReadOnlyList<ListedAward> Rows => _rows;

    /// <summary>The row that adds up; null where there is none.</summary>
    public ListedAward? Total { get; private set; }

    public static AwardLists In(IReadOnlyList<TextLine> lines)
    {
        var lists = new AwardLists();
        var goesOn = false;
        foreach (var (i, line) in lines.Index())
        {
            if (line.Cells is { Count: > 0 } cells) lists.Take(i, cells);
            else if (line.Text.Trim() is { Length: > 0 } text) goesOn = lists.TakeHeading(text, goesOn);
        }

        return lists;
    }

    private void Take(int at, IReadOnlyList<TextCell> cells)
    {
        if (AwardColumns.AreHeads(cells)) _columns = AwardColumns.Of(cells);
        else if (_columns is not { } columns) return;
        else if (Part().IsMatch(cells[0].Text) && cells.Count < 3) TakePart(string.Join(' ', cells.Select(cell => cell.Text)));
        else if (new ListedAward(at, columns, cells, [.. _under]) is var row && row.In(columns.Name) is { } name)
        {
            if (Number().IsMatch(cells[0].Text) && cells[0].Column < columns.Name) _rows.Add(row);
            else if (Sum().IsMatch(Folded.Of(name))) Total = row;
        }
        else if (Sum().IsMatch(Folded.Of(cells[0].Text))) Total = row;
    }

    /// <summary>Whether it is a heading, which its next line in capitals goes on with.</summary>
    private bool TakeHeading(string text, bool goesOn)
    {
        if (text.Any(char.IsLower)) return false;
        if (Part().IsMatch(text)) TakePart(text);
        else if (goesOn && _under.Count > 0) _under[^1] += " " + text;
        else return false;
        return true;
    }

    // "A." stands above "I."
    private void TakePart(string text)
    {
        if (!Roman().IsMatch(text)) _under.Clear();
        else if (_under.Count > 0 && Roman().IsMatch(_under[^1])) _under.RemoveAt(_under.Count - 1);
        _under.Add(text);
    }

    [GeneratedRegex(@"^([IVX]{1,4}|[A-HĐ])(\.|\b)\s*\P{Ll}*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Part();

    [GeneratedRegex(@"^[IVX]{1,4}\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^\d{1,5}\.?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Number();

    [GeneratedRegex(@"^(tong( cong| so)?|cong)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sum();
}
