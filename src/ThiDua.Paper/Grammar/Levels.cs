using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar;

/// <summary>The level of government that words speak of. Read with diacritics: "quận" is a district, "cơ quan" is none.</summary>
internal static partial class Levels
{
    /// <summary>The district level ended on 2025-06-30; from then on a thành phố is one of the province's level.</summary>
    private static readonly DateOnly DistrictsEnded = new(2025, 7, 1);

    /// <summary><c>commune</c>, <c>district</c>, <c>province</c> or null; the highest named wins, since a dossier goes up.</summary>
    public static string? In(Passage text, Plan plan)
    {
        if (Province().IsMatch(text.Text) || plan.CityIsProvince && City().IsMatch(text.Text)) return "province";
        if (District().IsMatch(text.Text) || City().IsMatch(text.Text)) return "district";
        return Commune().IsMatch(text.Text) ? "commune" : plan.IsDamaged ? Damaged(text.Fold) : null;
    }

    /// <summary>Behind "cấp" and "UBND" a level is known without its marks too.</summary>
    private static string? Damaged(string folded)
    {
        var found = Rank().Matches(folded).Select(m => m.Groups["level"].Value).ToList();
        if (found.Contains("tinh")) return "province";
        if (found.Exists(l => l is "huyen" or "quan" || l.StartsWith("thi ", StringComparison.Ordinal) && l[^1] != 'n')) return "district";
        return found.Count > 0 ? "commune" : null;
    }

    /// <summary>The level of a local authority; null for an office of the line (sở, phòng, trường …), which has none.</summary>
    public static string? OfAuthority(string folded)
    {
        if (!Authority().IsMatch(folded)) return null;
        if (CommuneIssuer().IsMatch(folded)) return "commune";
        return DistrictIssuer().IsMatch(folded) ? "district" : OfProvince().IsMatch(folded) ? "province" : null;
    }

    /// <summary>Whether "thành phố" in this plan means one directly under the centre.</summary>
    public static bool CityIsProvince(string? superior, DateOnly? latest) =>
        latest >= DistrictsEnded || superior is not null && DistrictAbove().IsMatch(superior);

    [GeneratedRegex(@"\b(tỉnh|trung ương|thành phố (Hà Nội|Hồ Chí Minh|Đà Nẵng|Hải Phòng|Cần Thơ|Huế))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Province();

    [GeneratedRegex(@"\b(cap|ubnd)\s+(?<level>tinh|huyen|quan|th[ij] (x[a34&]|tran)|x[a34&](?! hoi)|phuong)(?!\w)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Rank();

    [GeneratedRegex(@"\b(thành phố|tp)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex City();

    [GeneratedRegex(@"\b(huyện|quận|thị xã)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex District();

    [GeneratedRegex(@"\b(xã(?! hội)|phường|thị trấn|đặc khu)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Commune();

    [GeneratedRegex(@"^\W*(uy ban nhan dan|ubnd|dang uy|(tinh|thanh|huyen|quan|thi) uy|hoi dong|ban chi dao|uy ban)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\btinh\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex OfProvince();

    [GeneratedRegex(@"\b(huyen|quan|thi xa|thi uy)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DistrictIssuer();

    [GeneratedRegex(@"\b((?<!thi )xa(?! hoi)|phuong|thi tran|dac khu)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CommuneIssuer();

    [GeneratedRegex(@"^\W*(uy ban nhan dan|ubnd|dang uy)?\s*(huyen|quan)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DistrictAbove();
}
