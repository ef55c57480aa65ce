using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>By when something must be handed in: every item of a section on time limits, and such sentences anywhere else.</summary>
internal static partial class ReadDeadlines
{
    public static IReadOnlyList<ReadDeadline> In(Plan plan, Notes notes, Passage? period)
    {
        var deadlines = new List<ReadDeadline>();
        foreach (var node in plan.All.Where(n => !ReferenceEquals(n.Text, period)))
        {
            foreach (var text in TextsOf(node))
            {
                foreach (var date in DatesIn(text, plan))
                {
                    notes.Place($"/deadlines/{deadlines.Count}", text, 0.92m);
                    deadlines.Add(new ReadDeadline(date, text.Text));
                }
            }
        }
        return deadlines;
    }

    private static IEnumerable<Passage> TextsOf(Node node)
    {
        if (node.IsHeading && node.Label is null && !(node.EndsOpen && Sends().IsMatch(node.Text.Fold))) return [];
        // What is to be done by a day is a criterion; by when it is handed in may stand among the criteria too.
        if (node.Topic is Topic.Criteria or Topic.Content && !Sends().IsMatch(node.Text.Fold)) return [];
        var limits = node.Topic == Topic.Deadline && node.Children.Count == 0 && !node.EndsOpen;
        if (limits && (Limit().IsMatch(node.Text.Fold) || Follows().IsMatch(node.Text.Fold))) return InLimits(node.IsHeading ? node.Body : node.Text);
        return Sentences.In(node.Text).SelectMany(s => HandsIn().IsMatch(s.Fold) ? Apart(BehindRange(s)) : []).Where(s => Limit().IsMatch(s.Fold) && (HandsIn().IsMatch(s.Fold) || InBrackets().IsMatch(s.Fold)) && !Range().IsMatch(s.Fold) && !(node.Topic == Topic.Period && InMonth().IsMatch(s.Fold)));
    }

    /// <summary>A section on time limits is one, or as many as its clauses set.</summary>
    private static List<Passage> InLimits(Passage text)
    {
        var clauses = Sentences.In(text).SelectMany(Apart).ToList();
        return clauses.TrueForAll(c => Limit().IsMatch(c.Fold)) ? clauses : [text];
    }

    /// <summary>"… trước ngày 28/02 và báo cáo trước ngày 15/12": clauses that each set a day are deadlines of their own.</summary>
    private static List<Passage> Apart(Passage sentence)
    {
        var clauses = new List<Passage>();
        var start = 0;
        var limits = Limit().Matches(sentence.Fold);
        for (var i = 1; i < limits.Count; i++)
        {
            var from = limits[i - 1].Index + limits[i - 1].Length;
            var cut = Between().Match(sentence.Fold[..limits[i].Index], from);
            if (!cut.Success) continue;
            clauses.Add(sentence.Slice(start, cut.Index - start).Trim());
            start = cut.Index + cut.Length;
        }
        clauses.Add(sentence.Slice(start).Trim());
        return clauses;
    }

    /// <summary>"Đợt 1: từ ngày ban hành đến 30/6/2023; sơ kết trước ngày 10/7/2023": the clause behind the time of the movement.</summary>
    private static Passage BehindRange(Passage sentence)
    {
        if (Range().Match(sentence.Fold) is not { Success: true } range) return sentence;
        var end = sentence.Fold.IndexOf(';', range.Index + range.Length);
        return end < 0 || Limit().IsMatch(sentence.Fold[..range.Index]) ? sentence : sentence.Slice(end + 1).Trim();
    }

    /// <summary>The day that a clause sets, and those that follow it at once: "trước 15/6 và 15/12/2025".</summary>
    private static List<string?> DatesIn(Passage text, Plan plan)
    {
        var dates = new List<string?>();
        var end = 0;
        foreach (Match limit in Limit().Matches(text.Fold))
        {
            if (limit.Index < end || dates.Count > 0 && !IsStrict().IsMatch(limit.Value) || DayOf.First(text.Fold, limit.Index) is not { } first) continue;
            if (first.Index > limit.Index + limit.Length + 14) continue;
            var days = Following(first, text);
            dates.AddRange(days.Select(day => DateOf(day.Year is null ? day with { Year = days[^1].Year } : day, text, plan)));
            end = days[^1].Index + days[^1].Length;
        }
        return dates.Count > 0 ? dates : [null];
    }

    private static List<DayOf> Following(DayOf first, Passage text)
    {
        var days = new List<DayOf> { first };
        while (NextDay().Match(text.Fold, days[^1].Index + days[^1].Length) is { Success: true } next
            && DayOf.First(text.Fold, next.Index + next.Length) is { Day: not null } day && day.Index == next.Index + next.Length) days.Add(day);
        return days;
    }

    private static string? DateOf(DayOf day, Passage text, Plan plan)
    {
        if (day.Month is not { } month) return null;
        var every = day.Year is null && (day.EveryYear || EveryYear().IsMatch(text.Fold));
        if (day.Day is null && day.Year is null) return null;
        if (every && day.Day is { } d) return string.Create(CultureInfo.InvariantCulture, $"--{month:D2}-{d:D2}");
        return FindPeriod.Iso(day.End(YearFor(month, plan)));
    }

    /// <summary>A day without a year falls in the plan's year, or after its turn where that day was before the plan.</summary>
    private static int? YearFor(int month, Plan plan) =>
        plan.Year is { } year && plan.Letterhead.Date is { Length: >= 7 } date
        && int.Parse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture) > month ? year + 1 : plan.Year;

    [GeneratedRegex(@"\b(truoc|cham nhat|muon nhat|han chot|han cuoi|xong truoc|thoi han[^.;]{0,60}?(den|la|truoc|:)|khong qua|het|den het|den|vao)( la)?( den)?( vao)?( truoc)?( het)?( ngay| thang)\s+(?=\d)|\b(truoc|cham nhat|muon nhat|han chot|han cuoi|han nop)( la)?\s*:?\s+(?=\d{1,2}[/.-]\d)|\b(truoc|cham nhat|muon nhat|han chot|han cuoi|han nop[^.;:]{0,40}:)( la)?( vao)?( luc)?\s+\d{1,2}\s?(gio|h|g)(\s?\d{2})?( phut)?,?( cua)?( ngay)?\s+(?=\d)|\b(hoan thanh|gui|nop|xong) trong\s+(?=thang \d|quy)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Limit();

    [GeneratedRegex(@";\s*|(?<=\d)\s+va\s+|(?<=\d),\s+(?=(bao cao|gui|nop|ho so|trinh|hop|to chuc|tong hop|tham dinh|so ket|tong ket|hoan thanh|cong bo)\b)|(?<=\))(,| va|, va)\s+(?=(6 thang|hang |nam|quy|so ket|tong ket)[^();]{0,20}\()", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Between();

    // "hằng quý (trước ngày 15 của tháng cuối quý) và năm (trước ngày 05/12)": what is handed in is said once for both.
    [GeneratedRegex(@"\b(quy|6 thang|nam|thang) \((truoc|cham nhat)[^()]{0,60}\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^(truoc|cham nhat|muon nhat|han)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsStrict();

    [GeneratedRegex(@"\G\s*(,|va|, va)\s+(truoc\s+)?(ngay\s+)?(?=\d{1,2}(\s?[/.-]\s?\d| thang \d))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NextDay();

    [GeneratedRegex(@"^(thuc hien theo|theo (quy dinh|huong dan|ke hoach|thoi gian))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Follows();

    // "Giai đoạn 2: … tổng kết vào tháng 10 năm 2025": a month of the movement, not a time limit.
    [GeneratedRegex(@"\bvao thang \d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InMonth();

    [GeneratedRegex(@"\b(gui|nop|bao cao|dang ky)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sends();

    [GeneratedRegex(@"\b(gui|nop|trinh|bao cao|dang ky|ho so|danh sach|tong hop|de nghi|hoan thanh|so ket|tong ket|de xuat|ban giao|ban hanh (ke hoach|tieu chi|bo tieu chi|quy che|van ban|bang diem|huong dan)|phat dong|trien khai|xay dung ke hoach)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex HandsIn();

    [GeneratedRegex(@"\b(ke tu|bat dau tu|tu (ngay|thang|khi|nay))\b[^.;]{0,120}\bden\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(hang nam|hang nam|moi nam|tung nam|dinh ky nam)\b|^(bao cao )?nam \(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EveryYear();
}
