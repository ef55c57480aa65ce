using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>Numbers as Vietnamese papers write them: a point between thousands, a comma before decimals ("1.234,5").</summary>
public static partial class VietnameseNumber
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>The number typed; a trailing "%" is the unit and is let go.</summary>
    /// <exception cref="RefusedException">It is no number, or one written the English way.</exception>
    public static decimal Parse(string? typed)
    {
        var text = (typed ?? "").Normalize().Trim();
        var number = text.TrimEnd('%').TrimEnd();
        if (number.Length == 0) throw new RefusedException("Chưa nhập số. Đề nghị nhập một số, ví dụ 64,95.");
        if (English().IsMatch(number))
            throw new RefusedException($"“{text}” dùng dấu chấm cho phần thập phân. Đề nghị viết dấu phẩy: {number.Replace('.', ',')}.");
        if (!Shape().IsMatch(number))
            throw new RefusedException($"“{text}” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.");
        return decimal.Parse(number.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    /// <summary>Every decimal that was given, none that was not: nothing is rounded.</summary>
    public static string Format(decimal number) => number.ToString("#,##0.##########", Vietnamese);

    [GeneratedRegex(@"^-?([0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3}){1,4})(,[0-9]{1,10})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Shape();

    // One point that does not stand before a group of three: "64.95".
    [GeneratedRegex(@"^-?[0-9]{1,15}\.([0-9]{1,2}|[0-9]{4,10})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex English();
}
