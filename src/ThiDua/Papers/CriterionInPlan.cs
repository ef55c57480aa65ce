using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Movements;

namespace ThiDua.Papers;

/// <summary>
/// A criterion as the plan prints it: its own words, and behind them whatever of its targets and its exclusion they do not
/// say – a person may have set those apart from the text. What was changed since stands in the words (<see cref="StandingTargets"/>).
/// </summary>
internal static partial class CriterionInPlan
{
    private static readonly string[] Ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    public static string Of(Criterion criterion)
    {
        var (words, isOpen) = StandingTargets.In(criterion.Text, criterion.Targets);
        var unsaid = criterion.Targets.Where(target => !Says(words, target)).Select(InWords).ToList();
        var text = unsaid.Count == 0 ? words : $"{words.TrimEnd('.', ';', ',', ' ')}{(isOpen ? "; chỉ tiêu:" : ", đạt")} {string.Join(" và ", unsaid)}.";
        return Left(criterion.Exclusion) is { } but && !text.Contains(but, StringComparison.OrdinalIgnoreCase) ? $"{text.TrimEnd('.', ';', ' ')} (trừ {but})." : text;
    }

    // Officers type "Trừ văn bản mật" where a reading has "văn bản mật".
    private static string? Left(string? exclusion)
    {
        var but = exclusion?.Trim(' ', '(', ')', '.', ';', ',') ?? "";
        foreach (var word in (string[])["ngoại trừ ", "trừ "])
            if (but.StartsWith(word, StringComparison.OrdinalIgnoreCase)) but = but[word.Length..].TrimStart();
        return but.Length == 0 ? null : but;
    }

    private static bool Says(string text, Target target)
    {
        if (target.Number is not { } number) return target.Grade is { } grade && text.Contains(grade, StringComparison.OrdinalIgnoreCase);
        return SaysNumber(text, number, target.Unit) && SignsOf(target.Operator) is var signs && (signs.Length == 0 || signs.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool SaysNumber(string text, decimal number, string? unit) =>
        Numbers().Matches(text).Any(match => decimal.TryParse(match.Value.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var said) && said == number)
        || number is >= 0 and <= 10 && decimal.Truncate(number) == number && text.Contains(number == 0 ? Ones[0] : $"{Ones[(int)number]} {unit}", StringComparison.OrdinalIgnoreCase);

    internal static string[] SignsOf(string comparison) => comparison switch
    {
        ">=" => ["tối thiểu", "ít nhất", "trở lên", "từ ", "không dưới", "không thấp hơn", "≥"],
        "<=" => ["tối đa", "nhiều nhất", "không quá", "không vượt", "không cao hơn", "trở xuống", "≤"],
        ">" => ["trên", "hơn", "vượt", "quá", ">"],
        "<" => ["dưới", "thấp hơn", "ít hơn", "<"],
        _ => [],
    };

    internal static string InWords(Target target)
    {
        if (target.Number is not { } number) return $"{target.Unit ?? "xếp loại"} {target.Grade}{(target.Operator is ">=" ? " trở lên" : "")}";
        var sign = target.Operator switch { ">=" => "tối thiểu ", "<=" => "tối đa ", ">" => "trên ", "<" => "dưới ", _ => "" };
        return $"{sign}{VietnameseNumber.Format(number)}{(target.Unit is "%" or null ? target.Unit : $" {target.Unit}")}";
    }

    [GeneratedRegex(@"(?<![\p{L}\d])\d{1,3}(\.\d{3})+(,\d+)?|(?<![\p{L}\d])\d+(,\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Numbers();
}
