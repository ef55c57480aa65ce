using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>The criteria of the movement with their targets, exclusions, and whom they are for.</summary>
internal static partial class ReadCriteria
{
    /// <summary>Of a number that the text gives as an estimate or a share: a person must confirm it.</summary>
    private const decimal Inexact = 0.6m;

    public static IReadOnlyList<ReadCriterion> In(Plan plan, Notes notes)
    {
        var criteria = new List<ReadCriterion>();
        foreach (var node in ItemsOf(plan.All)) criteria.Add(Read(node, criteria.Count, notes));
        return criteria;
    }

    /// <summary>The items of criteria; one that only points to an appendix is none.</summary>
    public static IEnumerable<Node> ItemsOf(IEnumerable<Node> nodes) =>
        nodes.Where(n => n.Topic == Topic.Criteria && Items.IsItem(n) && !(Refers().IsMatch(n.Text.Fold) && ReadTargets.In(n.Text).Count == 0));

    private static ReadCriterion Read(Node node, int index, Notes notes)
    {
        var pointer = $"/criteria/{index}";
        var text = Items.TextOf(node);
        var sure = node.Marker is { Doubtful: true } ? 0.7m : 0.95m;
        notes.Place(pointer, text, sure);
        if (node.Marker is { Doubtful: true }) DoubtNumber(node, text, notes);
        var exclusion = ReadExclusion.In(text);
        if (exclusion is not null) notes.Place(pointer + "/exclusion", exclusion, Math.Min(sure, 0.92m));
        return new ReadCriterion(
            node.Marker?.No, AppliesTo(node), text.Text, Targets(text, exclusion, pointer, sure, notes), exclusion?.Text);
    }

    private static List<ReadTarget> Targets(Passage text, Passage? exclusion, string pointer, decimal sure, Notes notes)
    {
        var targets = new List<ReadTarget>();
        var said = ReadTargets.In(text).Where(t => !ReadExclusion.Brackets(text, exclusion, t.At)).ToList();
        foreach (var number in UnreadNumbers.In(text, said, exclusion))
            notes.Find("number-unread", "doubt", $"Số “{number.Text}” trong tiêu chí chưa được nhận là chỉ tiêu; cần xem lại và bổ sung nếu đó là mức phải đạt.", number);
        foreach (var found in said.Count == 0 && text.Beside is { } figure ? ReadTargets.InFigure(figure) : said)
        {
            notes.Place($"{pointer}/targets/{targets.Count}", found.At, Math.Min(sure, found.Doubt is not null ? Inexact : found.Unit == "%" ? 0.95m : 0.88m));
            if (found.Doubt is { } doubt) notes.Find("target-inexact", "doubt", doubt, found.At);
            var value = found.Number is { } number ? TargetValue.Of(number) : TargetValue.Of(found.Grade!);
            targets.Add(new ReadTarget(found.Operator, value, found.Unit));
        }
        return targets;
    }

    private static void DoubtNumber(Node node, Passage text, Notes notes)
    {
        if (node.Marker!.Misread)
        {
            notes.Find("numbering-misread", "doubt", $"Số thứ tự được đọc là {node.Marker.No}; cần đối chiếu với bản gốc.", text);
            return;
        }
        var end = text.Text.IndexOf(' ', StringComparison.Ordinal);
        var printed = end < 0 ? text.Text : text.Text[..end];
        notes.Find("number-ran-into-numbering", "doubt",
            $"“{node.Marker.No}.{printed}” được đọc là mục {node.Marker.No} và {printed}; cần đối chiếu với bản gốc.", text);
    }

    /// <summary>The nearest heading above that names tập thể or cá nhân, but not both.</summary>
    private static string? AppliesTo(Node node)
    {
        if (node.Intro is { } intro && ForWhom().IsMatch(intro.Text.Fold) && AudienceOf(intro) is { } introduced) return introduced;
        if (node.Intro is { } applied && AppliesToBodies().IsMatch(applied.Text.Fold)) return "collective";
        foreach (var above in node.Above())
        {
            if (!above.Children.All(c => c.IsRunning) && AudienceOf(above) is { } audience) return audience;
            if (above.Topic != Topic.Criteria) break;
        }
        return null;
    }

    private static string? AudienceOf(Node heading)
    {
        if (heading.Text.Length > 140 || OnOfficials().IsMatch(heading.Text.Fold)) return null;
        var (collective, individual) = (Collective().IsMatch(heading.Text.Fold), Individual().IsMatch(heading.Text.Fold));
        return collective == individual ? null : collective ? "collective" : "individual";
    }

    [GeneratedRegex(@"\b(theo|tai|trong) (cac )?(phu luc|bieu|bang (diem|tieu chi|chi tieu))\b|\bphu luc\b.{0,20}\bkem theo\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Refers();

    // "Về công chức, công vụ": a field of the reform, not for whom.
    [GeneratedRegex(@"^(?!.*\b(tap the|ca nhan)\b).*\b(cong vu|doi ngu|chat luong|cai cach)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OnOfficials();

    // "Đối với tập thể:" without a number of its own.
    [GeneratedRegex(@"^(doi voi |ve |tieu chi )*(cac )?(tap the|ca nhan)\b[^.;]{0,60}:$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex ForWhom();

    // "Bảng tiêu chí áp dụng đối với UBND các phường, xã:" names bodies, and no people.
    [GeneratedRegex(@"^(?!.*\b(ca nhan|can bo|cong chuc|vien chuc|nguoi)\b)(bang |cac )*(tieu chi|chi tieu|tieu chuan|thang diem)\b[^.;]{0,40}\b(doi voi|cho|danh cho) (cac )?(ubnd|uy ban|tap the|co quan|don vi|phong|ban|so|xa|phuong|thon|ap|ban|to dan pho|khu pho|truong)\b[^.;]{0,80}:$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AppliesToBodies();

    [GeneratedRegex(@"\b(tap the|co quan|don vi|cac thon|phong ban)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Collective();

    [GeneratedRegex(@"\b(ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Individual();
}
