using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Lines;

namespace ThiDua.Paper.Grammar.Head;

/// <summary>The parts of an administrative document: letterhead, title, body, and the signature block with Nơi nhận.</summary>
internal sealed partial record DocumentParts(
    DocumentType Type, IReadOnlyList<Line> Letterhead, IReadOnlyList<Passage> Title, IReadOnlyList<Line> Body,
    IReadOnlyList<Line> Tail)
{
    /// <summary>What stands below the signature: annexes, tables, forms.</summary>
    public IReadOnlyList<Line> Annex { get; private init; } = [];

    /// <summary>A decision that issues a plan, which is read together with it.</summary>
    public bool EnclosesPlan { get; private init; }

    private const int FarthestKind = 60;
    private const int LongestTitle = 9;

    public static DocumentParts Of(IReadOnlyList<Line> lines)
    {
        var (kind, type, rest) = FindKind(lines);
        var title = new List<Passage>();
        var next = kind + 1;
        if (rest is not null) title.Add(rest);
        if (kind >= 0) next = TakeTitle(lines, next, title);
        var body = kind >= 0 ? next : FirstOfBody(lines);
        var enclosed = Enclosed.In(lines, body);
        var (tail, end) = FindTail(enclosed is { } at ? [.. lines.Take(at)] : lines, body);
        return new DocumentParts(
            type, [.. lines.Take(kind >= 0 ? kind : body)], title, [.. lines.Skip(body).Take(tail - body), .. EnclosedBody(lines, enclosed)],
            [.. lines.Skip(tail).Take(end - tail)])
        {
            EnclosesPlan = enclosed is { } place && DocumentKinds.Of(lines[place].Words) is { Type: DocumentType.Plan },
            Annex = enclosed is null ? [.. lines.Skip(end)] : [],
        };
    }

    /// <summary>A decision is read together with the plan that it issues.</summary>
    private static IEnumerable<Line> EnclosedBody(IReadOnlyList<Line> lines, int? kind)
    {
        if (kind is not { } at) return [];
        var body = TakeTitle(lines, at + 1, []);
        while (body < lines.Count && Enclosed.IsRemark(lines[body].Words)) body++;
        return lines.Skip(body).Take(FindTail(lines, body).Tail - body);
    }

    private static (int Kind, DocumentType Type, Passage? Remainder) FindKind(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, FarthestKind); i++)
        {
            if (IsBasis(lines[i].Words)) break;
            if (DocumentKinds.Of(lines[i].Words) is not { } found) continue;
            var rest = lines[i].Words.Slice(found.Length).Trim(":*");
            return (i, found.Type, rest.IsEmpty ? null : rest);
        }
        var letter = lines.Take(FarthestKind).Any(l => l.Words.Fold.StartsWith("v/v", StringComparison.Ordinal));
        return (-1, letter ? DocumentType.Letter : DocumentType.Other, null);
    }

    private static int TakeTitle(IReadOnlyList<Line> lines, int from, List<Passage> title)
    {
        var i = from;
        var width = lines.Max(l => l.Words.Length);
        for (; i < Math.Min(lines.Count, from + LongestTitle); i++)
        {
            var line = lines[i];
            if (Rule().IsMatch(line.Words.Text)) continue;
            if (IsBasisBelow(title, line.Words) || EndsTitle(line, title, width)) break;
            title.Add(line.Words.Trim("*"));
        }
        return i;
    }

    /// <summary>A title may begin "Thực hiện phong trào …" or "Triển khai …"; below it such a line is a basis.</summary>
    private static bool IsBasisBelow(List<Passage> title, Passage line) =>
        IsBasis(line) && (title.Count > 0 || char.ToLowerInvariant(line.TrimStart("-+*•· ").Text[0]) == 'c');

    private static bool EndsTitle(Line line, List<Passage> title, int width)
    {
        if (Outline.NumberingOf.Line(line.Words) is { IsBullet: false } marker && marker.Style < Outline.MarkerStyle.Letter) return true;
        if (title.Count == 0) return false;
        if (Enacting().IsMatch(line.Words.Fold) || DocumentKinds.IsCapitals(line.Words) != DocumentKinds.IsCapitals(title[0])) return true;
        var (before, capital) = (title[^1], char.IsUpper(line.Words.First));
        if (capital && (EndsWithYear().IsMatch(before.Fold) || before.Length < width * 0.8 && line.Words.Length > width * 0.9)) return true;
        return line.AfterGap && char.IsUpper(line.Words.First) && !DocumentKinds.IsCapitals(line.Words);
    }

    private static int FirstOfBody(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, FarthestKind); i++)
        {
            if (IsBasis(lines[i].Words) || Outline.NumberingOf.Line(lines[i].Words) is { Style: Outline.MarkerStyle.Roman }
                || lines[i].Words.Fold.StartsWith("kinh gui", StringComparison.Ordinal)) return i;
        }
        return Math.Min(lines.Count, 12);
    }

    public static bool IsBasis(Passage line) => Basis().IsMatch(line.Fold);

    private static (int Tail, int End) FindTail(IReadOnlyList<Line> lines, int body)
    {
        var end = lines.Count;
        for (var i = lines.Count - 1; i >= body; i--)
        {
            if ((Appendix().IsMatch(lines[i].Words.Fold) && DocumentKinds.IsCapitals(lines[i].Words)) || Enclosed.IsListAt(lines, i)) end = i;
        }
        var recipients = LastLine(lines, body, end, l => Recipients().IsMatch(l.Words.Fold));
        if (recipients < 0 && end < lines.Count)
            (end, recipients) = (lines.Count, LastLine(lines, body, lines.Count, l => Recipients().IsMatch(l.Words.Fold)));
        var last = recipients < 0 ? end : recipients;
        var closing = LastLine(lines, Math.Max(body, last - 14), last, l => Closing().IsMatch(l.Words.Text));
        var from = closing >= 0 ? closing + 1 : Math.Max(body, last - (recipients < 0 ? 14 : 6));
        var signed = FirstLine(lines, LastLine(lines, from, last, l => IsBasis(l.Words) || Resolves().IsMatch(l.Words.Fold)) is >= 0 and var above ? above + 1 : from, last, IsSignature);
        var tail = signed >= 0 ? signed : recipients >= 0 ? recipients : closing >= 0 ? closing + 1 : end;
        return (Math.Max(tail, body), end);
    }

    private static bool IsSignature(Line line) =>
        SignatureBlock.IsTitle(line.Words) && DocumentKinds.IsCapitals(line.Words);

    private static int LastLine(IReadOnlyList<Line> lines, int from, int until, Func<Line, bool> that)
    {
        for (var i = until - 1; i >= from; i--) if (that(lines[i])) return i;
        return -1;
    }

    private static int FirstLine(IReadOnlyList<Line> lines, int from, int until, Func<Line, bool> that)
    {
        for (var i = from; i < until; i++) if (that(lines[i])) return i;
        return -1;
    }

    [GeneratedRegex(@"\b20\d\d$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EndsWithYear();

    [GeneratedRegex(@"^[-–_=*.\s]+$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^[-+*•·\s]*(c[aid4]{1,2}n c(u|w|v|[itu]?[tr][tr]?)\??\s|thuc hien |xet |trien khai thuc hien |tiep tuc thuc hien |theo |tren co so |can cu)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"^(uy ban nhan dan|ubnd|de |nham |so |truong |hoi dong |dang uy |phong )[^:]{0,400}(ban hanh|xay dung|phat dong|trien khai|to chuc)|:$|[.;]$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Enacting();

    [GeneratedRegex(@"^\W{0,4}n[o0][it] nh[a-z]{1,4}\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Recipients();

    // Above it stands who decides, and not who signs.
    [GeneratedRegex(@"^(quyet dinh\s*:?$|dieu \d{1,2}\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Resolves();

    [GeneratedRegex(@"\./\.?\W*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^(phu luc|bang (tieu chi|diem|cham diem)|bieu mau|mau so)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Appendix();
}
