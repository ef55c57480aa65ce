using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Head;
using ThiDua.Paper.Grammar.Lines;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Restoring;
using ThiDua.Paper.Grammar.Sections;

namespace ThiDua.Paper.Grammar;

/// <summary>Takes a document apart: letterhead, title, preamble, outline of the body, signature block.</summary>
internal static partial class TakeApart
{
    public static Plan Plan(IReadOnlyList<Line> lines, TextMedium medium)
    {
        var parts = DocumentParts.Of(lines);
        var letterhead = parts.Type is DocumentType.Certificate
            ? Letterhead.OfCertificate(parts.Letterhead, [.. parts.Title, .. parts.Body.Concat(parts.Tail).Concat(parts.Annex).Select(line => line.Words)])
            : Letterhead.Of(parts.Letterhead);
        var damaged = Damage.Is(lines);
        var body = damaged ? parts.Body.Select(l => l with { Words = RepairNumbering.In(l.Words) })
            : medium == TextMedium.Recognised ? parts.Body.Select(l => l with { Words = RepairNumbering.Strokes(l.Words) }) : parts.Body;
        var joined = new JoinParagraphs(lines, damaged).Join(body);
        IReadOnlyList<Passage> paragraphs = damaged ? [.. joined.Select(RestoreWords.In)]
            : medium == TextMedium.Recognised ? [.. joined.Select(DoubtWords.In)] : joined;
        var preamble = Preamble(paragraphs);
        var sections = paragraphs.Skip(preamble.Count).TakeWhile(p => !Closing().IsMatch(p.Fold));
        var title = parts.Title.Count > 0 ? Passage.Join(parts.Title) : letterhead.Subject ?? Passage.Empty;
        title = damaged ? RestoreWords.In(title) : medium == TextMedium.Recognised ? DoubtWords.In(title) : title;
        var outline = WithAnnex([.. sections], parts.Annex.Count == 0 ? [] : new JoinParagraphs(lines, damaged).Join(parts.Annex));
        return new Plan(parts, letterhead, title, preamble, outline, SignatureBlock.Of(parts.Tail, damaged)) { IsDamaged = damaged };
    }

    /// <summary>Where the plan itself sets no criteria, those of its annex count ("thực hiện theo Phụ lục kèm theo").</summary>
    private static Node WithAnnex(IReadOnlyList<Passage> sections, IReadOnlyList<Passage> annex)
    {
        var outline = BuildOutline.Of(sections);
        if (annex.Count == 0 || ReadCriteria.ItemsOf(outline.Walk().Skip(1)).Any()) return outline;
        var criteria = annex.SkipWhile(p => !NamesCriteria(p)).Where(p => !Enclosed.IsRemark(p));
        return BuildOutline.Of([.. sections, .. criteria]);
    }

    private static bool NamesCriteria(Passage paragraph) =>
        DocumentKinds.IsCapitals(paragraph) && Headings.TopicsOf(paragraph, loose: true, underReward: false).Contains(Topic.Criteria);

    /// <summary>All up to the first heading or number, or up to "… với các nội dung như sau:" where the body has none.</summary>
    private static List<Passage> Preamble(IReadOnlyList<Passage> paragraphs)
    {
        var preamble = new List<Passage>();
        foreach (var paragraph in paragraphs)
        {
            if (BeginsBody(paragraph) || preamble.Count > 0 && Enacts().IsMatch(preamble[^1].Fold) && !DocumentParts.IsBasis(paragraph)) break;
            preamble.Add(paragraph);
        }
        return preamble;
    }

    private static bool BeginsBody(Passage paragraph)
    {
        if (DocumentParts.IsBasis(paragraph)) return false;
        if (NumberingOf.Line(paragraph) is { IsBullet: false }) return true;
        var node = BuildOutline.Of([paragraph]).Children;
        return node.Count == 1 && node[0] is { IsHeading: true, Topic: not Topic.Other };
    }

    [GeneratedRegex(@"\b(ban hanh|xay dung|phat dong|trien khai|to chuc|huong dan|yeu cau|de nghi|thong bao)\b.*\b(sau( day)?|cu the|noi dung)\s*:$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Enacts();

    [GeneratedRegex(@"^(tren day la|tren day la noi dung|nhan duoc ke hoach nay|ke hoach nay (co hieu luc|thay the))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Closing();
}
