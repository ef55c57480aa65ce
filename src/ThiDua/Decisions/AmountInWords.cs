using System.Text;

namespace ThiDua.Decisions;

/// <summary>An amount of money in words, as vouchers want it: "một triệu năm trăm hai mươi nghìn đồng".</summary>
public static class AmountInWords
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly string[] Steps = ["", " nghìn", " triệu", " tỷ"];

    /// <param name="amount">From 0 to below 10^12.</param>
    public static string Of(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(amount, 1_000_000_000_000);
        if (amount == 0) return "Không đồng";
        var words = new List<string>();
        for (var step = Steps.Length - 1; step >= 0; step--)
        {
            var group = (int)(amount / (long)Math.Pow(1000, step) % 1000);
            if (group > 0) words.Add(Group(group, isFirst: words.Count == 0) + Steps[step]);
        }

        var text = string.Join(' ', words) + " đồng";
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    // Inside a number every group has three places: "một triệu không trăm linh năm nghìn".
    private static string Group(int number, bool isFirst)
    {
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = new StringBuilder();
        if (hundreds > 0 || !isFirst) text.Append(Digits[hundreds]).Append(" trăm ");
        text.Append(tens switch
        {
            0 when ones > 0 && text.Length > 0 => "linh ",
            0 => "",
            1 => "mười ",
            _ => $"{Digits[tens]} mươi ",
        });
        text.Append((tens, ones) switch
        {
            (_, 0) => "",
            ( > 1, 1) => "mốt",
            ( > 0, 5) => "lăm",
            _ => Digits[ones],
        });
        return text.ToString().TrimEnd();
    }
}
