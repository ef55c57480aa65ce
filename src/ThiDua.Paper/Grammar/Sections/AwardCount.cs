using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Values;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>One count of those to be awarded: "03 tập thể", "ba tập thể", "tập thể: 03".</summary>
/// <param name="Subject"><c>collective</c>, <c>individual</c>, or null where the words do not say.</param>
/// <param name="IsOfEach">"mỗi ấp không quá 02": the share of each, not of the whole commune.</param>
internal sealed partial record AwardCount(int Max, string? Subject, bool IsOfEach)
{
    private sealed record Place(int Index, int End, int Max, string Who);

    /// <param name="behindName">Counts may stand behind what is counted, as they do in sections on quotas.</param>
    public static bool AreIn(Passage text, bool behindName) =>
        Count().IsMatch(text.Fold) || behindName && CountAfter().IsMatch(text.Fold) || InWords(text).Any();

    public static IEnumerable<AwardCount> In(Passage clause)
    {
        var places = Count().Matches(clause.Fold).Select(Of).Concat(InWords(clause)).OrderBy(p => p.Index).ToList();
        if (places.Count == 0) places = [.. CountAfter().Matches(clause.Fold).Select(Of)];
        // "06 tập thể (03 thôn, 03 trường)": what the bracket says is counted already; "05 (03 tập thể, 02 cá nhân)" counts there.
        if (places.Count > 0 && !IsBracketed(clause, places[0])) places.RemoveAll(p => IsBracketed(clause, p));
        for (var i = 0; i < places.Count; i++)
        {
            var until = i + 1 < places.Count ? places[i + 1].Index : EndOf(places[i], clause);
            yield return new(places[i].Max, SubjectOf(places[i], clause), EachOne().IsMatch(clause.Fold[..until]));
        }
    }

    private static Place Of(Match match) =>
        new(match.Index, match.Index + match.Length, int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["who"].Value);

    /// <summary>"cho ba tập thể"; "một" counts only under "không quá", since it is an article too.</summary>
    private static IEnumerable<Place> InWords(Passage text)
    {
        foreach (var (value, index, length) in NumberInWords.In(text.Text))
        {
            if (Awarded().Match(text.Fold[(index + length)..]) is not { Success: true } who) continue;
            if (value > 1 || AtMost().IsMatch(text.Fold[..index])) yield return new(index, index + length + who.Length, value, who.Groups["who"].Value);
        }
    }

    /// <summary>"mỗi ấp không quá 02" counts no hamlets: the words before say whom.</summary>
    private static string? SubjectOf(Place place, Passage clause)
    {
        var before = clause.Fold[..place.Index];
        if (!Each().IsMatch(before)) return IsPerson().IsMatch(place.Who) ? "individual" : "collective";
        var (person, collective) = (Person().IsMatch(before), Collective().IsMatch(before));
        return person == collective ? null : person ? "individual" : "collective";
    }

    /// <summary>"tập thể không quá 05, cá nhân không quá 15% … của từng cơ quan": the share of others ends what is said of these.</summary>
    private static int EndOf(Place place, Passage clause) =>
        OfOthers().Match(clause.Fold, place.End) is { Success: true } others ? others.Index : clause.Length;

    private static bool IsBracketed(Passage clause, Place place) =>
        place.Index > 0 && clause.Text.LastIndexOf('(', place.Index - 1) > clause.Text.LastIndexOf(')', place.Index - 1);

    // "Mỗi phòng, ban, xã, thị trấn chỉ đề nghị 01 cá nhân": a share of each, of no level.
    [GeneratedRegex(@"^\W*(moi|tung) (?!nam|dot|quy|thang|lan|giai doan|khoi|loai)|\b(moi|tung|cac) (co quan|don vi|dia phuong|xa|phuong)\b|\b(moi|tung) (ap|thon|xom|ban|buon|lang|to(?! chuc)|khu pho|khu dan cu|chi (bo|hoi|doan)|truong|phong|nganh|hoi|doan the|co so)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EachOne();

    [GeneratedRegex(@"[,;]\s+(tap the|ca nhan)\b[^,;]{0,60}\d\s?%", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OfOthers();

    private const string Who = @"(?<who>tap the|ca nhan|to|cong doan co so|chi doan|chi hoi|doan vien|hoi vien|dang vien|giao vien|vien chuc|don vi|can bo|nguoi|ho gia dinh|cong chuc|thon|co quan|xom|to dan pho|khu pho|khu dan cu|ap|buon|lang|truong hoc|chi bo)\b";

    private const string Form = @"((bang khen|giay khen|giai|xuat|suat)( cho| danh cho)?\s+)?";

    [GeneratedRegex(@"(?<![\d./\p{L}]|(?<!\d)\d )(?<n>\d{1,3})\)?(\s*\([^)]{1,20}\))?\s+" + Form + Who + @"(?!\s*/(?!\s*(nam|quy|dot|thang)\b))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Count();

    [GeneratedRegex(Who + @"\s*(:|la|khong qua|toi da|khong vuot qua)\s*(khong qua |toi da |khong vuot qua )?(?<n>\d{1,3})(?!\d|[.,]\d|\s*(%|dong|trieu|nghin))|(?<who>tap the|ca nhan)\s+(?<n>\d{1,3})(?![.,]?\d)(?=\W*($|[,;.)]))", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CountAfter();

    [GeneratedRegex(@"^\s+" + Form + Who, RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Awarded();

    [GeneratedRegex(@"\b(khong qua|khong vuot qua|toi da)\s*$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(moi|tung)\s*$", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex Each();

    [GeneratedRegex(@"^(ca nhan|can bo|nguoi|cong chuc|vien chuc|doan vien|hoi vien|dang vien|giao vien)$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsPerson();

    [GeneratedRegex(@"\b(ca nhan|can bo|nguoi|cong chuc|vien chuc|doan vien|hoi vien|dang vien|giao vien)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Person();

    [GeneratedRegex(@"\b(tap the|ho gia dinh|don vi|co quan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Collective();
}
