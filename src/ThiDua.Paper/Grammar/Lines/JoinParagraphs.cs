using System.Text.RegularExpressions;

using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Lines;

/// <summary>
/// Joins broken lines into paragraphs. A new paragraph begins at numbering, at a heading in capitals, after a short line
/// or an end mark before a capital, at a gap; a line that goes on in small letters never begins one.
/// </summary>
internal sealed partial class JoinParagraphs
{
    private const int MostLines = 400;

    /// <summary>An item whose line lacks an end mark goes on, unless that line is much shorter than the others.</summary>
    private const double ItemSlack = 0.8;

    private const int SurelyUnwrapped = 170;

    private readonly bool _damaged;
    private readonly bool _wrapped;
    private readonly double _room;

    public JoinParagraphs(IReadOnlyList<Line> lines, bool damaged)
    {
        _damaged = damaged;
        var lengths = lines.Select(LengthOf).Order().ToArray();
        if (lengths.Length == 0) return;
        _wrapped = lengths[^1] <= SurelyUnwrapped && lengths[^1] <= lengths[lengths.Length * 3 / 4] * 1.6;
        _room = RoomLearnt(lines) ?? lengths[lengths.Length * 9 / 10] * 0.9;
    }

    /// <summary>
    /// Lines that surely go on (small letter after no end mark) show how long line and next word together must be for
    /// a line to be broken; what would have fitted was ended by the writer.
    /// </summary>
    private static double? RoomLearnt(IReadOnlyList<Line> lines)
    {
        var broken = new List<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            var (last, next) = (lines[i - 1].Words.Text, lines[i].Words.Text);
            if (char.IsLower(next[0]) && (char.IsLetterOrDigit(last[^1]) || last[^1] == ',') && last.Length > 30 && !(next.Length > 1 && next[1] is ')' or '.'))
                broken.Add(WithWord(lines[i - 1], lines[i].Words));
        }
        broken.Sort();
        return broken.Count < 3 ? null : broken[broken.Count / 12];
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
        if (!_wrapped && !ended && char.IsUpper(next.Text[0]) && PlaceNoun().IsMatch(last.Text)) return true;
        if (!ended && (IsCut(last) || char.IsDigit(next.Text[0]))) return false;
        if (char.IsLower(next.Text[0])) return line.AfterGap && ended && last.Text[^1] != ';' && last.Text[^1] != ',';
        if (!_wrapped) return true;
        if (line.AfterGap) return true;
        if (IsCapitals(next) != IsCapitals(last) && (IsCapitals(next) || IsCapitals(first))) return IsShort(before, next) || ended;
        if (IsCapitals(next) && IsCapitals(last)) return false;
        return ended ? !IsOpenMark(last.Text[^1]) && (IsShort(before, next) || IsSetIn(before, line)) || last.Text[^1] == ':' && IsShort(before, next)
            : IsShort(before, next, NumberingOf.Line(first) is null && !PlaceName().IsMatch(last.Text) ? 1 : ItemSlack);
    }

    /// <summary>"kinh tế" / "- xã hội": a dash at the line's start that is no bullet.</summary>
    private bool GoesOnAfterDash(Marker numbering, Passage last, Passage next, bool ended, Line before)
    {
        if (numbering.Style != MarkerStyle.Dash || ended || IsShort(before, next)) return false;
        var rest = next.Slice(numbering.Length).TrimStart();
        return !rest.IsEmpty && (char.IsLower(rest.Text[0]) || char.IsDigit(rest.Text[0])) && last.Length > 20;
    }

    /// <summary>Room was left on the line for the next one's first word: the writer ended it.</summary>
    private bool IsShort(Line line, Passage next, double slack = 1) => WithWord(line, next) < _room * slack;

    private static int WithWord(Line line, Passage next)
    {
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        return LengthOf(line) + 1 + (space < 0 ? next.Length : space);
    }

    private static int LengthOf(Line line) => line.Words.Length;

    private static bool IsSetIn(Line before, Line line) => line.Indent > before.Indent + 1;

    private static bool Ends(char c) => c is '.' or ';' or ':' or '!' or '?' or '…' or ',';

    private static bool IsOpenMark(char c) => c is ',';

    private bool IsCut(Passage last) =>
        last.Text[^1] is '-' or '–' or '/' or '(' or '“' or '&'
        || (_damaged ? BareConnective().IsMatch(last.Fold) : Connective().IsMatch(last.Text));

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

    [GeneratedRegex(@"\b(ve|cua|va|so|voi|cho|cac|theo|tu|tai|trong|duoc|co|la|de|bang|nhu|tren|viec|den|hoac|nhung|vao|moi)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BareConnective();

    // A line that ends in such a word is broken, however short it is.
    [GeneratedRegex(@"\b(về|của|và|số|với|cho|các|theo|từ|tại|trong|do|được|có|là|để|bằng|như|trên|việc|đến|hoặc|những|vào|mỗi|đồng chí|phong trào|xã|phường|huyện|tỉnh|của (Phó )?Chủ tịch)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Connective();

    // "… UBND phường Ngọc" / "Thụ về việc …": the name of a place may be cut.
    [GeneratedRegex(@"\b(xã|phường|huyện|tỉnh|thành phố|thị trấn|quận) \p{Lu}\p{Ll}+$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PlaceName();

    [GeneratedRegex(@"\b(xã|phường|huyện|tỉnh)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex PlaceNoun();

    [GeneratedRegex(@"^(tren day la|can cu (luat|nghi|quyet|ke|thong|chi|cong|huong)|noi nhan|trong qua trinh (thuc hien|trien khai)|(ho so|bang diem|ket qua|bao cao|danh sach)[^.;]{0,80}\b(gui|nop|bao cao|ve)\b|cac (don vi|co quan|thon|phong)[^.;]{0,60}\b(gui|nop)\b|giao (cong|phong|van|dai|ban|trung)|de nghi (uy|mat|cac|hoi|doan)|yeu cau (thu|cac|can|cong|truong))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Opening();
}
