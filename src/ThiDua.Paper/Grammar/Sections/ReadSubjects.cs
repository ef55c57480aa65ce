using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>Whom the movement is for, one group each.</summary>
internal static partial class ReadSubjects
{
    public static IEnumerable<Passage> In(Plan plan)
    {
        foreach (var node in Items.Of(plan, Topic.Subject))
        {
            if (Scope().IsMatch(node.Text.Fold)) continue;
            var grouped = node.Label is not null && !node.IsHeading && Audience().IsMatch(node.Label.Fold);
            var text = grouped ? node.Body : Items.TextOf(node);
            foreach (var group in Split(WithoutOpening(text))) yield return group;
        }
    }

    [GeneratedRegex(@"^(pham vi[^:]{0,30}:\s*)?((phong trao|thi dua|ke hoach)[^,;]{0,60}\s)?(tren (dia ban )?(toan|pham vi)|trong (toan|pham vi)|toan (xa|phuong|huyen|tinh|thi tran)\.?$)|^pham vi( thi dua| thuc hien| ap dung| phat dong)?\s*:", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Scope();

    private static Passage WithoutOpening(Passage text) =>
        Opening().Match(text.Fold) is { Success: true } match ? text.Slice(match.Length) : text;

    private static IEnumerable<Passage> Split(Passage text)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text.Text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth > 0 || text.Text[i] != ';' && !(text.Text[i] == ',' && BeginsGroup(text, start, i))) continue;
            if (Clean(text.Slice(start, i - start)) is { } group) yield return group;
            start = i + 1;
        }
        if (Clean(text.Slice(start)) is { } last) yield return last;
    }

    private static Passage? Clean(Passage group)
    {
        var clean = group.Trim(";., ");
        return clean.Length < 2 ? null : clean;
    }

    /// <summary>After a comma a new group begins with a body of its own, or with people after a group that is complete.</summary>
    private static bool BeginsGroup(Passage text, int start, int comma)
    {
        var next = text.Fold[(comma + 1)..].TrimStart();
        var before = text.Fold[start..comma];
        if (BareBodies().IsMatch(before.Trim()) && BareBodies().IsMatch(FirstWords().Match(next).Value)) return false;
        var owned = Belonging().IsMatch(before);
        if (next.StartsWith("thanh vien ", StringComparison.Ordinal)) return true;
        if (next.StartsWith("don vi su nghiep", StringComparison.Ordinal) && CompleteGroup().IsMatch(before.Trim())) return true;
        if (next.StartsWith("nguoi hoat dong ", StringComparison.Ordinal) && before.EndsWith("nguoi lao dong", StringComparison.Ordinal)) return true;
        if (People().IsMatch(next)) return CompleteGroup().IsMatch(before.Trim()) && !next.StartsWith("nguoi lao", StringComparison.Ordinal);
        if (owned && !CompleteGroup().IsMatch(before.Trim())) return false;
        var capital = char.IsUpper(text.Text[comma + 1 == text.Length ? comma : Math.Min(comma + 2, text.Length - 1)]);
        return Plural().IsMatch(next) || capital && Body().IsMatch(next);
    }

    [GeneratedRegex(@"^(doi voi )?(tap the|ca nhan|cac tap the|cac ca nhan|ve tap the|ve ca nhan|tap the, ca nhan|ho gia dinh|doi tuong[^:]{0,40})$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Audience();

    [GeneratedRegex(@"^(la cac (?=can bo)|la |gom:?( co)? |bao gom:? |ap dung doi voi |gom co:? )(cac (?=can bo))?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Opening();

    // "Đảng ủy, HĐND, UBND xã": bodies named without their place share the one that the last of them has.
    [GeneratedRegex(@"^((^|, ?|- ?)((ban )?thuong (truc|vu) )?(dang (uy|bo)|hdnd|ubnd|(ub ?|uy ban )?(mttq|mat tran to quoc)( viet nam| vn)?|hoi dong nhan dan|uy ban nhan dan))+$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex BareBodies();

    [GeneratedRegex(@"^((ban )?thuong (truc|vu) )?(dang (uy|bo)|hdnd|ubnd|(ub ?|uy ban )?(mttq|mat tran to quoc)|hoi dong nhan dan|uy ban nhan dan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FirstWords();

    [GeneratedRegex(@"\b(thuoc|cua|tai|trong)\s", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Belonging();

    [GeneratedRegex(@"^(can bo|cong chuc|vien chuc|nguoi lao dong|nguoi hoat dong|nhan vien|giao vien|chien si|doan vien|hoi vien|dang vien|hoc sinh)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex People();

    // "Cán bộ, công chức": people named by their kind alone go on; a group with its body behind it is complete.
    [GeneratedRegex(@"\b(xa|phuong|thi tran|huyen|tinh|dac khu|doan the|ubnd|don vi|nganh|thon|truong|truong hoc|y te|co quan|khu pho|\))$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CompleteGroup();

    [GeneratedRegex(@"^(cac|toan the|moi|nhung)\s", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Plural();

    [GeneratedRegex(@"^(mat tran|uy ban|bo phan|ban|hoi|doan|trung tam|truong|tram|cong an|ubnd|dang uy|hdnd|van phong|phong|to|doi|quan|lien doan|cong doan|don|hop tac xa|doanh nghiep|nhan dan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Body();
}
