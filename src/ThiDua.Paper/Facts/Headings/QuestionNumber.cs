using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Facts;
using ThiDua.Law;

namespace ThiDua.Paper.Facts.Headings;

/// <summary>
/// The number of the question that a heading asks: "Câu 15", "Câu hỏi số 15: Mức độ hài lòng về …", "15. Nơi tiếp nhận", "C15", "15".
/// The Ministry's questionnaire numbers its items within question 9 ("9.15").
/// </summary>
internal static partial class QuestionNumber
{
    private const int LongestHeading = 300;

    /// <summary>Most cells are no such heading and are told by their first letter.</summary>
    private const string Beginnings = "0123456789CcMmTtQq";

    public static int? Of(string heading)
    {
        if (heading.Length is 0 or > LongestHeading || !heading.AsSpan().ContainsAnyInRange('0', '9') || !Beginnings.Contains(heading.TrimStart().FirstOrDefault())) return null;
        var match = Shape().Match(Folded.Of(heading).Trim());
        return match.Success && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= AnswerColumn.MostQuestions and var number ? number : null;
    }

    [GeneratedRegex(
        @"^((cau hoi so|cau hoi|cau so|cau|muc|tieu chi|q|c)[ _]*(9\.)?(?<number>[0-9]{1,2})([\s.:),–-]+\D.*)?|(9\.)?(?<number>[0-9]{1,2})(\s*[.:)–-]\s*[^\d\s].*)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
