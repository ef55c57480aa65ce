using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar;

/// <summary>The level of government that words speak of.</summary>
internal static partial class Levels
{
    /// <summary><c>commune</c>, <c>district</c>, <c>province</c> or null; the highest named wins, since a dossier goes up.</summary>
    public static string? In(string folded)
    {
        if (Province().IsMatch(folded)) return "province";
        if (District().IsMatch(folded)) return "district";
        return Commune().IsMatch(folded) ? "commune" : null;
    }

    public static string? OfIssuer(string folded) => IssuerCommune().IsMatch(folded) ? "commune" : null;

    [GeneratedRegex(@"\b(tinh|thanh pho truc thuoc trung uong|trung uong)\b", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Province();

    [GeneratedRegex(@"\b(huyen|quan|thi xa|thanh pho|tp)\b(?! \d)", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex District();

    [GeneratedRegex(@"\b(xa(?! hoi)|phuong|thi tran|dac khu|co so)\b", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Commune();

    [GeneratedRegex(@"\b(xa|phuong|thi tran|dac khu)\b", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex IssuerCommune();
}
