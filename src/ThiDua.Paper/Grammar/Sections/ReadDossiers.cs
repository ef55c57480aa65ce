using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>The parts of the award dossier for each level.</summary>
internal static partial class ReadDossiers
{
    public static IReadOnlyList<ReadDossier> In(Plan plan, Notes notes)
    {
        var lists = new List<(string? Level, List<Passage> Items)>();
        foreach (var node in plan.All.Where(n => n.Topics.Contains(Topic.Dossier))) Take(node, plan, lists);
        if (lists.Count == 0) InPassing(plan, lists);
        var dossiers = new List<ReadDossier>();
        foreach (var (level, items) in lists)
            dossiers.Add(new ReadDossier(level, notes.Values($"dossierComponents/{dossiers.Count}/items", items)));
        return dossiers;
    }

    private static void Take(Node node, Plan plan, List<(string? Level, List<Passage> Items)> lists)
    {
        if (Inline(node) is { Count: > 0 } inline) Add(LevelOf(node, plan), inline, lists);
        else if (IsPart(node)) Add(LevelOf(node, plan), [Items.TextOf(node)], lists);
    }

    private static void Add(string? level, List<Passage> items, List<(string? Level, List<Passage> Items)> lists)
    {
        if (lists.Count == 0 || lists[^1].Level != level) lists.Add((level, []));
        lists[^1].Items.AddRange(items);
    }

    private static bool IsPart(Node node)
    {
        if (node.Marker is null || node.Topic != Topic.Dossier || node.IsHeading || !Items.IsItem(node) || node.EndsOpen) return false;
        return Part().IsMatch(node.Text.Fold) && !Sending().IsMatch(node.Text.Fold);
    }

    /// <summary>Where no section lists them: "… lập hồ sơ đề nghị khen thưởng (gồm 01 tờ trình, 01 biên bản) gửi về …".</summary>
    private static void InPassing(Plan plan, List<(string? Level, List<Passage> Items)> lists)
    {
        foreach (var node in plan.All)
        {
            if (Mentions().Match(node.Text.Fold) is not { Success: true } match) continue;
            var bracket = node.Text.Text.LastIndexOf('(', match.Groups["list"].Index) > match.Index;
            Add(LevelOf(node, plan), Apart(UpToSending(node.Text.Slice(match.Groups["list"].Index), bracket)), lists);
        }
    }

    /// <summary>"Hồ sơ gồm: Tờ trình; biên bản họp; báo cáo thành tích."</summary>
    private static List<Passage> Inline(Node node) =>
        node.Children.Any(c => !c.IsRunning) || Listed(node) is not { IsEmpty: false } rest ? [] : Apart(rest);

    private static List<Passage> Apart(Passage list)
    {
        var marks = list.Text.Contains(';', StringComparison.Ordinal) ? Semicolon() : BeforeNextPart();
        var (items, start) = (new List<Passage>(), 0);
        foreach (Match mark in marks.Matches(list.Fold))
        {
            if (list.Slice(start, mark.Index - start).Trim(";. ") is { IsEmpty: false } item) items.Add(item);
            start = mark.Index + mark.Length;
        }
        if (list.Slice(start).Trim(";. ") is { IsEmpty: false } last) items.Add(last);
        items.RemoveAll(item => CountsSets().IsMatch(item.Fold));
        return items;
    }

    /// <summary>What stands behind "gồm", or behind the heading where parts follow at once, up to where it is sent.</summary>
    private static Passage? Listed(Node node)
    {
        var start = Lists().Match(node.Text.Fold) is { Success: true } match ? match.Index + match.Length
            : node.Label is not null && Paper().IsMatch(node.Body.Fold) ? node.Text.Length - node.Body.Length : -1;
        if (start < 0) return null;
        return UpToSending(node.Text.Slice(start), bracket: false);
    }

    private static Passage UpToSending(Passage list, bool bracket)
    {
        var rest = Sentences.In(list).FirstOrDefault() ?? Passage.Empty;
        if (bracket && rest.Text.IndexOf(')', StringComparison.Ordinal) is > 0 and var close) rest = rest.Slice(0, close);
        return Sent().Match(rest.Fold) is { Success: true } sent ? rest.Slice(0, sent.Index) : rest;
    }

    private static string? LevelOf(Node node, Plan plan)
    {
        foreach (var place in Places(node))
        {
            if (place.Length < 160 && Levels.In(place, plan) is { } level) return level;
        }
        return plan.OwnLevel ?? ReadQuotas.OnlyLevelOfAwards(plan);
    }

    private static IEnumerable<Passage> Places(Node node)
    {
        // "a) Trình phường: danh sách đề nghị; báo cáo tóm tắt thành tích."
        if (node is { Label: { } label, IsHeading: false } && Paper().IsMatch(node.Body.Fold)) yield return label;
        if (Lists().Match(node.Text.Fold) is { Success: true } lists) yield return node.Text.Slice(0, lists.Index);
        else if (node.EndsOpen) yield return node.Text;
        if (node.Intro is { } intro) yield return intro.Text;
        foreach (var above in node.Above().TakeWhile(a => a.Topics.Contains(Topic.Dossier))) yield return above.Text;
    }

    private const string Parts = "(to trinh|bien ban|bao cao|danh sach|ban sao|phieu|quyet dinh|giay|van ban|tom tat|ban tu|ho so|cac |de nghi|xac nhan|bang |anh\b|ban |tai lieu|minh chung|de tai|sang kien|y kien|cong van|don|ket qua|thanh tich|chung nhan|ke hoach|hinh anh|mau|file|du thao|nhan xet)";

    [GeneratedRegex(@"^(\d{1,2} |ban |mot |01 )?" + Parts, RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Part();

    // "01 bộ gửi bản giấy", "số lượng 02 bộ": how often the papers are made, no paper.
    [GeneratedRegex(@"^(so luong:? )?(\d{1,2}|mot|hai) bo( ho so)?( (goc|ban chinh|ban giay|ban goc))?( (gui|nop|luu|trinh)\b.*)?$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CountsSets();

    [GeneratedRegex(@";", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Semicolon();

    [GeneratedRegex(@",(?=\s*(\d{1,2} |ban |mot |01 )?" + Parts + @")|\s+va\s+(?=(\d{1,2} |cac )?(to trinh|bien ban|bao cao|danh sach|ban sao|ban tom tat)\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BeforeNextPart();

    [GeneratedRegex(@"\bho so\b[^.;:]{0,80}\b(gom|bao gom)( co)?( cac (giay to|thanh phan|tai lieu))?( sau)?\s*:?\s+(?<list>(\d{1,2} |mot |cac )?(bo |ban )?(to trinh|bien ban|bao cao thanh tich|danh sach|(van ban|cong van|giay) de nghi|ban tom tat)\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Mentions();

    [GeneratedRegex(@"\b(truoc ngay|cham nhat|thoi han|qua thoi han|hang nam gui)\b|^(ho so|cac don vi).{0,60}\b(gui|nop) (ve|tai|cho)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sending();

    [GeneratedRegex(@"^(\d{1,2} )?(to trinh|bien ban|bao cao|danh sach|ban sao|ban tom tat)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Paper();

    [GeneratedRegex(@"[,;]?\s+(gui|nop|trinh)( \d{1,2} bo| ho so)? (ve|cho|tai|truoc)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sent();

    [GeneratedRegex(@"\b(gom co|bao gom|gom(?! co\b))( cac (giay to|thanh phan|tai lieu))?( sau)?\s*:?\s+(?=\p{L}|\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Lists();
}
