using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Awarding;

/// <summary>
/// What the words of a paper on awards say for all whom it names: the form of award, the gift of each; and those whom
/// the article itself names, where no list goes with it.
/// </summary>
internal sealed partial class AwardArticle
{
    private readonly Passage _all;

    /// <summary>The article that gives; the whole body where it has none.</summary>
    private readonly Passage _gives;

    private AwardArticle(Passage all)
    {
        _all = all;
        var first = First().Match(all.Fold);
        _gives = first.Success ? all.Slice(first.Index, first.Length) : all;
    }

    public static AwardArticle In(Plan plan) => new(Passage.Join([.. plan.Parts.Body.Select(line => line.Words)]));

    public bool Revokes => Revoking().IsMatch(_gives.Fold);

    public bool IsOnAwards => Awarding().IsMatch(_gives.Fold);

    /// <summary>The one form of award that it gives; null where it gives several, or none.</summary>
    public string? Award => Revokes ? null
        : Given().Matches(_gives.Text).Select(match => match.Groups["award"].Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).ToList() is [var one] ? Plainly(one) : null;

    /// <summary>What each of that kind is given, in đồng; null where the paper promises no fixed sum.</summary>
    public decimal? GiftOf(string? subject)
    {
        foreach (Match gift in Gift().Matches(_all.Fold))
        {
            if (subject is null || Whom(subject).Any(word => gift.Groups["whom"].Value.Contains(word, StringComparison.Ordinal)))
                return decimal.Parse(gift.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>Those whom the article names itself.</summary>
    public IEnumerable<(string Subject, Passage Name, Passage? Line)> Named() => Recipient().Matches(_gives.Text).Select(match =>
    {
        var (subject, name) = match.Groups["house"] is { Success: true } house ? ("household", house)
            : match.Groups["unit"] is { Success: true } unit ? ("collective", unit) : ("individual", match.Groups["person"]);
        return (subject, Part(name)!, Part(match.Groups["line"]));
    });

    private Passage? Part(Group group) => group.Success ? _gives.Slice(group.Index, group.Length).Trim(",;. ") : null;

    private static string[] Whom(string subject) => subject switch
    {
        "collective" => ["tap the", "don vi"],
        "household" => ["ho gia dinh", "ca nhan", "ho "],
        _ => ["ca nhan", "nguoi"],
    };

    private static string Plainly(string award) => award.StartsWith("danh hiệu", StringComparison.OrdinalIgnoreCase) ? award["danh hiệu".Length..].Trim(' ', '“', '”', '"') : award;

    [GeneratedRegex(@"\bdieu 1\b\W.*?(?=\bdieu 2\s*[.:]|$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex First();

    [GeneratedRegex(@"^(dieu 1\W*)?(huy bo|thu hoi|bai bo)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Revoking();

    [GeneratedRegex(@"\b(tang (giay khen|bang khen|danh hieu|thuong|co thi dua|ky niem chuong|qua)|cong nhan danh hieu|khen thuong (cho|doi voi))\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Awarding();

    [GeneratedRegex(@"\b(tặng thưởng|tặng|công nhận) (?<award>(danh hiệu )?[“""][^”""]{2,80}[”""]|danh hiệu [^“”;,]{3,80}?|\p{Lu}[^“”;]{3,120}?) (cho|đối với) ", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Given();

    [GeneratedRegex(@"\bmoi (?<whom>[^.;]{2,80}?) (duoc )?(tang qua|tien thuong|muc thuong|thuong|qua tang|so tien)[^.;\d]{0,30}(?<n>\d{1,3}(\.\d{3})+) ?dong", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Gift();

    // "ông Nguyễn Văn A, Trưởng thôn Đông và bà …", "hộ ông …", "tập thể Văn phòng … đã có thành tích".
    [GeneratedRegex(
        @"\b((?<house>([Hh]ộ|[Hh]ộ gia đình) ([Ôô]ng|[Bb]à) \p{Lu}[\p{L}'’‘ʼ-]*( \p{Lu}[\p{L}'’‘ʼ-]*){1,6})|[Tt]ập thể:? (?<unit>\p{Lu}[^;.,]{3,150}?)|([Ôô]ng|[Bb]à|[Đđ]ồng chí)( \(([Bb]à|[Ôô]ng)\))?:? (?<person>\p{Lu}[\p{L}'’‘ʼ-]*( \p{Lu}[\p{L}'’‘ʼ-]*){1,6}))(, (?<line>\p{L}[^;.]*?))?(?=[;.]|,? và ([ôÔ]ng|[bB]à|hộ|tập thể)\b|,? (đã|có|vì|trong) |$)",
        RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Recipient();
}
