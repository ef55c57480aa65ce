using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>
/// Holds the articles of a decision that name recipients to the decision, as its list is held: the wording is the officer's,
/// but awards, numbers and names are those that the council agreed to.
/// </summary>
internal static partial class HoldArticlesToDecision
{
    private const string Remedy = "Giấy khen, tiền thưởng theo danh sách Hội đồng đã thống nhất. Đề nghị ghi lại Điều 1 cho khớp; nếu người được khen thay đổi, lập quyết định mới.";

    private static readonly RecipientKind[] Kinds = [RecipientKind.Collective, RecipientKind.Household, RecipientKind.Individual];

    /// <param name="grants">Those that the decision gives, or takes back.</param>
    /// <exception cref="RefusedException">Điều 1 gives another award, another number, or somebody else.</exception>
    internal static void On(OfficialPaper paper, IReadOnlyList<AwardGrant> grants, bool takesBack)
    {
        var articles = paper.Body.OfType<PaperArticle>().Select(article => OneLine.Of(article.Text)).ToList();
        if (articles is not [var first, ..]) throw new RefusedException($"Văn bản không còn Điều 1 ghi người được khen. {Remedy}");
        if (!takesBack) MustGive(first, grants);
        MustCount(first, grants);
        foreach (var article in articles.Where((text, place) => place == 0 || text.StartsWith("Tặng ", StringComparison.OrdinalIgnoreCase))) MustNameNobodyElse(article, paper, grants);
    }

    private static void MustGive(string article, IReadOnlyList<AwardGrant> grants)
    {
        if (grants.Select(grant => OneLine.Of(grant.Award.Name)).FirstOrDefault(name => !article.Contains(name, StringComparison.OrdinalIgnoreCase)) is { } missing)
            throw new RefusedException($"Điều 1 của văn bản không ghi “{missing}” như quyết định. {Remedy}");
    }

    // An article that counts nobody names everybody.
    private static void MustCount(string article, IReadOnlyList<AwardGrant> grants)
    {
        var written = Counted().Matches(article).ToLookup(
            match => match.Groups["kind"].Value.ToLower(CultureInfo.InvariantCulture), match => int.Parse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));
        if (written.Count == 0 && grants.All(grant => article.Contains(OneLine.Of(grant.Name), StringComparison.OrdinalIgnoreCase))) return;
        var wrong = Kinds.Select(kind => (Kind: kind.InVietnamese(), Written: written[kind.InVietnamese()].Sum(), Agreed: grants.Count(grant => grant.Kind == kind))).Where(one => one.Written != one.Agreed).ToList();
        if (wrong is [var other, ..])
            throw new RefusedException($"Điều 1 của văn bản ghi {other.Written:00} {other.Kind}, quyết định có {other.Agreed:00} {other.Kind}. {Remedy}");
    }

    private static void MustNameNobodyElse(string article, OfficialPaper paper, IReadOnlyList<AwardGrant> grants)
    {
        List<string> known = [.. grants.SelectMany(grant => new[] { grant.Name, grant.Line ?? "", grant.Award.Achievement }), .. paper.Signatures.Select(one => one.Name)];
        if (Persons().Matches(article).Select(match => match.Groups["name"].Value).FirstOrDefault(name => !known.Exists(one => IsIn(OneLine.Of(one), name))) is { } stranger)
            throw new RefusedException($"Điều 1 của văn bản ghi tên “{stranger}”, không có trong quyết định. {Remedy}");
    }

    // What follows a name may begin with a capital too: "Nguyễn Văn An Công chức …".
    private static bool IsIn(string known, string name) =>
        known.Length > 0 && ($" {known} ".Contains($" {name} ", StringComparison.OrdinalIgnoreCase) || name.StartsWith(known + " ", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?<count>\d{1,4})\s*(\([^)]{1,30}\)\s*)?(?<kind>tập thể|hộ gia đình|cá nhân)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Counted();

    // After "ông", "bà" two capitals are a person; else it takes a family name and three, since streets and communes are called after people, which their kind before it tells.
    [GeneratedRegex(
        @"(?<!\p{L})(?<!(xã|phường|đặc khu|huyện|quận|thị trấn|thôn|ấp|bản|đường|phố|trường) )(([Ôô]ng|[Bb]à|[Đđ]ồng chí)( \(([Bb]à|[Ôô]ng)\))?:? (?<name>\p{Lu}\p{L}*( \p{Lu}\p{L}*){1,5})|(?<name>(?i:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Lương|Mai|Đào)( \p{Lu}\p{L}*){2,4}))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Persons();
}
