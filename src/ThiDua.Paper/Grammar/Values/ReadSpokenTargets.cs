using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>
/// Targets without a number of their own in digits: "tối thiểu hai sáng kiến", "ít nhất 2/3 số hộ". A count in words is
/// one only under an operator; a share becomes a percentage that a person must confirm.
/// </summary>
internal static partial class ReadSpokenTargets
{
    private const int FarBefore = 34;

    public static IEnumerable<FoundTarget> In(Passage text)
    {
        foreach (var (value, index, length) in NumberInWords.In(text.Text))
            if (!StandsBesideDigits(text, index, length) && Counted(text, value, index, length) is { } target) yield return target;
        foreach (Match share in Share().Matches(text.Fold))
            if (PartOf(text, share) is { Number: <= 100 } target && !IsLevel().IsMatch(BeforeOf(text, share.Index))) yield return target;
    }

    private static FoundTarget? Counted(Passage text, int value, int index, int length)
    {
        var (before, after) = (BeforeOf(text, index), text.Fold[(index + length)..]);
        var percent = after.StartsWith(Percent, StringComparison.Ordinal);
        if (IsPart().IsMatch(after)) return null;
        var sign = ReadTargets.OperatorBefore(before, after, percent) ?? (percent ? "=" : null);
        var unit = percent ? ("%", Percent.Length) : sign is null or "=" ? null : ReadTargets.UnitAt(text, index + length, any: false);
        return unit is { } u ? new(sign!, value, null, u.Item1, text.Slice(index, length + u.Item2)) : null;
    }

    private static FoundTarget PartOf(Passage text, Match share)
    {
        var (part, whole) = (decimal.Parse(share.Groups["a"].ValueSpan, CultureInfo.InvariantCulture), decimal.Parse(share.Groups["b"].ValueSpan, CultureInfo.InvariantCulture));
        var value = decimal.Round(100 * part / whole, 2);
        var at = text.Slice(share.Index, share.Length);
        var sign = ReadTargets.OperatorBefore(BeforeOf(text, share.Index), text.Fold[(share.Index + share.Length)..], percent: true) ?? "=";
        return new(sign, value, null, "%", at)
        {
            Doubt = $"“{at.Text}” được đổi thành {value.ToString("0.##", CultureInfo.GetCultureInfo("vi-VN"))}%; cần xác nhận mức này.",
        };
    }

    private static string BeforeOf(Passage text, int index) => text.Fold[Math.Max(0, index - FarBefore)..index];

    /// <summary>"chín mươi phần trăm (90%)", "90% (chín mươi phần trăm)": the digits say it already.</summary>
    private static bool StandsBesideDigits(Passage text, int index, int length) =>
        InBrackets().IsMatch(text.Fold[..index]) || DigitsFollow().IsMatch(text.Fold[(index + length)..]);

    private const string Percent = " phan tram";

    [GeneratedRegex(@"(?<![\d/.,])(?<a>[1-9]\d?)/(?<b>[2-9]|[1-9]\d)(?= (tong )?(so|thoi gian|thoi han|thon|xom|ap|ban|buon|lang|khu pho|khu dan cu|to dan pho|to|khoi|khoi pho|xa|phuong|don vi|co quan|phong|truong|chi bo|linh vuc|tieu chi|chi tieu|chi so|noi dung|nhiem vu|ho|ho dan|thanh vien)\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(ngay|muc do|cap do|so|dieu|khoan|quy|dot|truoc|cham nhat|lop)\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsLevel();

    [GeneratedRegex(@"[\d%]\s*\($", RegexOptions.ExplicitCapture | RegexOptions.RightToLeft, 5000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@"^( phan tram)?\s*\(\s*\d", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex DigitsFollow();

    // "một bộ phận người dân" counts nothing.
    [GeneratedRegex(@"^ bo phan\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex IsPart();
}
