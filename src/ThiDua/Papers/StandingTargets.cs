using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// The words of a criterion with its targets as they stand: where a target was changed after its words were written, the
/// words get its number, so that no paper states two. Where nobody can tell which of several numbers was changed, the
/// words say "đủ chỉ tiêu" instead, and the targets stand behind them.
/// </summary>
internal static partial class StandingTargets
{
    private const string AsTargeted = "đủ chỉ tiêu";

    private static readonly string[] Ones = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    /// <returns>The words, and whether the targets must be told behind them.</returns>
    public static (string Text, bool IsOpen) In(string words, IReadOnlyList<Target> targets)
    {
        var (text, open) = (words, false);
        foreach (var unit in targets.Where(target => target is { Number: not null, Unit.Length: > 0 }).GroupBy(target => target.Unit!, StringComparer.OrdinalIgnoreCase))
        {
            (text, var left) = In(text, unit.Key, [.. unit]);
            open |= left;
        }

        return (text, open);
    }

    private static (string Text, bool IsOpen) In(string text, string unit, List<Target> targets)
    {
        var said = Said(text, unit);
        if (said.Count == targets.Count)
            return (said.Zip(targets).Reverse().Aggregate(text, (told, pair) => pair.First.Says(pair.Second) ? told : Put(told, pair.First, pair.First.With(pair.Second))), false);

        if (targets.TrueForAll(target => said.Exists(number => number.Has(target.Number)))) return (text, false);
        var stale = said.FindAll(number => !targets.Exists(target => number.Has(target.Number)));
        return (stale.AsEnumerable().Reverse().Aggregate(text, (told, number) => Put(told, number, AsTargeted)), stale.Count > 0);
    }

    private static string Put(string text, SaidNumber number, string words) =>
        text[..number.Start] + (char.IsUpper(text[number.Start]) || number.Start == 0 ? Vietnamese.Capital(words) : words) + text[number.End..];

    /// <summary>The numbers with that unit, each with the words that compare it; not those of what is excepted.</summary>
    private static List<SaidNumber> Said(string text, string unit)
    {
        var said = new List<SaidNumber>();
        foreach (Match match in Number().Matches(text))
        {
            var end = match.Index + match.Length;
            var isPercent = match.Groups["percent"].Success;
            if (isPercent != (unit == "%") || !isPercent && UnitEnd(text, end, unit) is not { } unitEnd || Excepted().IsMatch(text[..match.Index])) continue;
            if (!isPercent) end = UnitEnd(text, end, unit)!.Value;
            var after = After().Match(text, end);
            if (ValueOf(match.Groups["n"].Value) is { } value) said.Add(new(text, match, value, after.Success ? after.Value.Trim() : null, after.Success ? end + after.Length : end));
        }

        return said;
    }

    private static int? UnitEnd(string text, int at, string unit)
    {
        var start = at;
        while (start < text.Length && text[start] == ' ') start++;
        return start > at && string.Compare(text, start, unit, 0, unit.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (start + unit.Length == text.Length || !char.IsLetter(text[start + unit.Length])) ? start + unit.Length : null;
    }

    private static decimal? ValueOf(string said) => Array.FindIndex(Ones, one => one.Equals(said, StringComparison.OrdinalIgnoreCase)) is >= 0 and var one ? one
        : decimal.TryParse(said.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number as the words say it: from its first comparing word to the last.</summary>
    private sealed record SaidNumber(string Text, Match Match, decimal Value, string? After, int End)
    {
        private readonly string? _sign = Match.Groups["sign"] is { Success: true } sign ? sign.Value : null;

        public int Start => Match.Index;

        public bool Says(Target target) => Has(target.Number) && (IsRange || Compares(target.Operator));

        /// <summary>A range says both of its ends.</summary>
        public bool Has(decimal? number) => Value == number || IsRange && ValueOf(Match.Groups["end"].Value) == number;

        /// <summary>The same words with the number of the target; other words where they compare otherwise.</summary>
        public string With(Target target)
        {
            if (IsRange || !Compares(target.Operator) || target.Operator == "=" && (_sign ?? After) is not null) return CriterionInPlan.InWords(target);
            var digits = Match.Groups["n"];
            var number = VietnameseNumber.Format(target.Number!.Value);
            if (digits.Value[0] == '0' && digits.Length == 2 && number.Length == 1) number = "0" + number;
            return Text[Start..digits.Index] + number + Text[(digits.Index + digits.Length)..End];
        }

        private bool IsRange => Match.Groups["end"].Success;

        private bool Compares(string comparison) => CriterionInPlan.SignsOf(comparison) is var signs && (signs.Length == 0
            || signs.Any(sign => (_sign ?? "").StartsWith(sign.Trim(), StringComparison.OrdinalIgnoreCase) && After is not "trở xuống" || (After ?? "").Equals(sign, StringComparison.OrdinalIgnoreCase)));
    }

    [GeneratedRegex(
        @"((?<sign>tối thiểu|ít nhất|không dưới|không thấp hơn|tối đa|nhiều nhất|không quá|không vượt quá|không cao hơn|trên|hơn|vượt|dưới|thấp hơn|ít hơn|từ|[≥≤<>])\s*(là\s+|đạt\s+)?)?(?<![\p{L}\d.,/])(?<n>\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?|một|hai|ba|bốn|(?<!(?:trong|hằng|hàng|mỗi|cả|từng)\s)năm(?!\s+\d)|sáu|bảy|tám|chín|mười)(?![\p{L}\d/])(\s*%?\s*(đến|-|–)\s*(?<end>\d+(,\d+)?)(?=\s?%)|\s*(đến|-|–)\s*(?<end>\d+(,\d+)?)(?![\d/]))?(?<percent>\s?%)?",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G\s+(trở lên|trở xuống)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex After();

    [GeneratedRegex(@"\((ngoại )?trừ [^)]*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Excepted();
}
