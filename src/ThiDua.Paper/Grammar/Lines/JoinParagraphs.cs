using System.Text.RegularExpressions;

using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// Joins broken lines into paragraphs. A new paragraph begins at numbering, at a heading in capitals, after a short line
/// or an end mark before a capital, at a gap; a line that goes on in small letters never begins one.
/// </summary>
internal sealed partial class JoinParagraphs
{
    private const int UnwrappedFrom = 170;
    private const int MostLines = 400;

    private readonly int _width;

    public JoinParagraphs(IReadOnlyList<Line> lines)
    {
        var lengths = lines.Select(l => l.Raw.TrimEnd().Length).Order().ToArray();
        _width = lengths.Length == 0 ? 0 : lengths[lengths.Length * 9 / 10];
    }

    public IReadOnlyList<Passage> Join(IEnumerable<Line> lines)
    {
        var paragraphs = new List<Passage>();
        var open = new List<Passage>();
        Line? before = null;
        foreach (var line in lines)
        {
            if (before is not null && (Begins(before, line, open[0]) || open.Count >= MostLines))
            {
                paragraphs.Add(Passage.Join(open));
                open.Clear();
            }
            open.Add(line.Words);
            before = line;
        }
        if (open.Count > 0) paragraphs.Add(Passage.Join(open));
        return paragraphs;
    }

    private bool Begins(Line before, Line line, Passage first)
    {
        var (last, next) = (before.Words, line.Words);
        var ended = Ends(last.Text[^1]);
        if (NumberingOf.Line(next) is { } numbering) return !GoesOnAfterDash(numbering, last, next, ended, before);
        if (Opening().IsMatch(next.Fold) && (ended || line.AfterGap)) return true;
        if (!ended && (IsCut(last) || char.IsDigit(next.Text[0]))) return false;
        if (char.IsLower(next.Text[0])) return line.AfterGap && ended && last.Text[^1] != ';' && last.Text[^1] != ',';
        if (_width >= UnwrappedFrom) return true;
        if (line.AfterGap) return true;
        if (IsCapitals(next) != IsCapitals(last) && (IsCapitals(next) || IsCapitals(first))) return IsShort(before, next) || ended;
        if (IsCapitals(next) && IsCapitals(last)) return false;
        return ended ? !IsOpenMark(last.Text[^1]) && (IsShort(before, next) || IsSetIn(before, line)) || last.Text[^1] == ':' && IsShort(before, next)
            : IsShort(before, next);
    }

    /// <summary>"kinh tế" / "- xã hội": a dash at the line's start that is no bullet.</summary>
    private bool GoesOnAfterDash(Marker numbering, Passage last, Passage next, bool ended, Line before)
    {
        if (numbering.Style != MarkerStyle.Dash || ended || IsShort(before, next)) return false;
        var rest = next.Slice(numbering.Length).TrimStart();
        return !rest.IsEmpty && (char.IsLower(rest.Text[0]) || char.IsDigit(rest.Text[0])) && last.Length > 20;
    }

    /// <summary>Room was left on the line for the next one's first word: the writer ended it.</summary>
    private bool IsShort(Line line, Passage next)
    {
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? next.Length : space;
        return line.Raw.TrimEnd().Length + 1 + word < _width * 0.9;
    }

    private static bool IsSetIn(Line before, Line line) => line.Indent > before.Indent + 1;

    private static bool Ends(char c) => c is '.' or ';' or ':' or '!' or '?' or '…' or ',';

    private static bool IsOpenMark(char c) => c is ',';

    private static bool IsCut(Passage last) =>
        last.Text[^1] is '-' or '–' or '/' or '(' or '“' or '&' || Connective().IsMatch(last.Fold);

    private static bool IsCapitals(Passage line)
    {
        var letters = 0;
        foreach (var c in line.Text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }
        return letters > 3;
    }

    // A line that ends in such a word is broken, however short it is.
    [GeneratedRegex(@"\b(ve|cua|va|so|voi|ngay|thang|nam|cho|cac|theo|tu|tai|trong|do|duoc|co|la|de|bang|nhu|tren|viec|den|hoac|nhung|vao|moi|dong chi|phong trao|xa|phuong|huyen|tinh)$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Connective();

    [GeneratedRegex(@"^(tren day la|can cu (luat|nghi|quyet|ke|thong|chi|cong|huong)|noi nhan)\b", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Opening();
}
