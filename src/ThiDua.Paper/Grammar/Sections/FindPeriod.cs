using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>When the movement runs: the first sentence of its section on time that fixes a beginning or an end.</summary>
internal static partial class FindPeriod
{
    public static FindPeriod.Found? In(Plan plan)
    {
        var sections = plan.All.Where(n => n.Topic == Topic.Period && (n.Label is not null || !n.IsHeading)).ToList();
        var best = Best(sections.Where(n => n.Above().All(a => a.Topic != Topic.Period || a.IsHeading)), plan);
        if (best is { To: null }) best = Ends(sections, plan) ?? best;
        return best
            ?? Best(plan.All.Where(n => n.Label is not null && Organising().IsMatch(n.Label.Fold)), plan)
            ?? Best(plan.All.Where(n => Movement().IsMatch(n.Text.Fold)), plan)
            ?? Ends(sections, plan)
            ?? (Stage().IsMatch(plan.Title.Fold) ? Whole(plan.Title) : null)
            ?? sections.Where(n => !n.EndsOpen).Select(n => new Found(null, null, n.Text)).FirstOrDefault();
    }

    /// <summary>"1. Phát động: Trong tháng 3/2023. 2. Tổng kết: Tháng 12/2023."</summary>
    private static Found? Ends(List<Node> sections, Plan plan)
    {
        var first = sections.Find(n => n.Label is not null && Launch().IsMatch(n.Label.Fold));
        var last = first?.Parent?.Children.FirstOrDefault(n => n.Label is not null && Close().IsMatch(n.Label.Fold));
        if (last is null) return null;
        return new(DayOf.First(first!.Body.Fold)?.Start(plan.Year), DayOf.First(last.Body.Fold)?.End(plan.Year), first.Text);
    }

    /// <summary>The bounds of a time, and the text that gives them.</summary>
    internal sealed record Found(DateOnly? From, DateOnly? To, Passage Text);

    private static Found? Best(IEnumerable<Node> nodes, Plan plan)
    {
        Found? half = null;
        foreach (var node in nodes)
        {
            if (Bounds(node.Text, plan) is not { } found) continue;
            if (found.To is not null && (found.From is not null || IsRange().IsMatch(node.Text.Fold))) return found;
            half ??= found;
        }
        return half;
    }

    /// <summary>What a sentence says of beginning and end; null where it says neither.</summary>
    public static Found? Bounds(Passage text, Plan plan)
    {
        var (to, day) = End(text.Fold);
        var from = Start(text.Fold, plan, day?.Year ?? plan.Year);
        if (to is null && day is not null) to = day.End(plan.Year);
        return from is null && to is null ? Whole(text) : new Found(from, to, text);
    }

    private static DateOnly? Start(string fold, Plan plan, int? year)
    {
        var (issue, match) = (FromIssue().Match(fold), From().Match(fold));
        if (issue.Success && !(match.Success && match.Index < issue.Index)) return plan.Issued;
        return match.Success && DayOf.First(fold, match.Index + match.Length) is { } day && day.Index <= match.Index + match.Length + 12
            ? day.Start(year) : null;
    }

    private static (DateOnly? Day, DayOf? At) End(string fold)
    {
        foreach (Match match in Until().Matches(fold))
        {
            var after = match.Index + match.Length;
            if (DayOf.First(fold, after) is not { } day || day.Index > after + 12) continue;
            var before = match.Groups["before"].Success && day.Day is not null;
            return (day.Year is null ? null : day.End(null)?.AddDays(before ? -1 : 0), day);
        }
        return (null, null);
    }

    /// <summary>"Trong năm 2023", "giai đoạn 2021 - 2025".</summary>
    private static Found? Whole(Passage text)
    {
        var stage = Stage().Match(text.Fold);
        if (stage.Success) return new(Day(stage.Groups["a"].Value, 1, 1), Day(stage.Groups["b"].Value, 12, 31), text);
        var year = WholeYear().Match(text.Fold);
        return year.Success ? new(Day(year.Groups["y"].Value, 1, 1), Day(year.Groups["y"].Value, 12, 31), text) : null;
    }

    private static DateOnly Day(string year, int month, int day) =>
        new(int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), month, day);

    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(thoi gian )?(phat dong|bat dau|trien khai)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Launch();

    [GeneratedRegex(@"^(thoi gian )?(tong ket|ket thuc|so ket, tong ket)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Close();

    [GeneratedRegex(@"\b((tu|ke tu|bat dau tu)( sau)? (khi|ngay|thoi diem)? ?(ky |ky va |duoc )?(ban hanh|phat dong|ky|co ke hoach|ra ke hoach)|(tu|ke tu)( ngay)? (quyet dinh|ke hoach|chi thi|van ban)( nay)? (co hieu luc|duoc ban hanh)|tu nay|ke tu nay)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FromIssue();

    [GeneratedRegex(@"\b(tu|bat dau|ke tu|phat dong)( hanh| vao| tu)?( thoi diem| dau)?( ngay)?\s+(?=\d|thang|nam \d|quy)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(den|toi|ket thuc|hoan thanh|-|–)\s+(vao |trong )?((?<before>truoc)|(cuoi|het|khi ket thuc|khi het|hau het))?\s*(ngay )?(het ngay )?(cuoi )?(?=\d|thang|nam \d|quy)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Until();

    [GeneratedRegex(@"\bgiai doan (tu )?(nam )?(?<a>20\d\d)\s*(-|den|den nam)\s*(?<b>20\d\d)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^[^.;]{0,120}?\b(trong|ca|het|la|thoi gian[^:]{0,40}:|^)\s*nam\s+(?<y>20\d\d)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex WholeYear();

    [GeneratedRegex(@"\b(tu|bat dau|ke tu)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsRange();

    [GeneratedRegex(@"^(to chuc thi dua|to chuc phong trao|thoi gian|thoi gian .{0,40}|thoi han thi dua)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Organising();

    [GeneratedRegex(@"\b(phong trao|dot thi dua|thi dua)\b.{0,80}\b(tu|ke tu|bat dau)\b.{0,80}\b(den|ket thuc)\b.{0,20}\d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Movement();
}
