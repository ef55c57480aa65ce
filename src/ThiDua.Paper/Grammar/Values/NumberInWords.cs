using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>Numbers written out: "chín mươi lăm" is 95. Read with diacritics, since without them "sau" and "sáu" are one.</summary>
internal static partial class NumberInWords
{
    private const string First = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười";
    private const string Shape = $"({First})( (trăm|mươi|mười|linh|lẻ|mốt|tư|lăm|nhăm|{First}))*";

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <summary>A number in words, and where it stands; what is written so but is no number is left out.</summary>
    public static IEnumerable<(int Value, int Index, int Length)> In(string text)
    {
        foreach (Match match in Words().Matches(text))
            if (Parse(match.Value) is { } value) yield return (value, match.Index, match.Length);
    }

    /// <summary>The words before a number in digits that say the same: "chín mươi phần trăm (" before "90%)".</summary>
    public static (int Value, int Length)? Before(string text) =>
        InFront().Match(text) is { Success: true } match && Parse(match.Groups["n"].Value) is { } value ? (value, match.Length) : null;

    /// <summary>The words in brackets behind a number in digits: " (chín mươi phần trăm)" behind "90%".</summary>
    public static (int Value, int Length)? Behind(string text) =>
        InBrackets().Match(text) is { Success: true } match && Parse(match.Groups["n"].Value) is { } value ? (value, match.Length) : null;

    private static int? Parse(string words)
    {
        var left = new Queue<string>(words.ToLowerInvariant().Split(' '));
        var hundreds = left.Count > 1 && left.ElementAt(1) == "trăm" ? Digit(left.Dequeue()) : 0;
        if (hundreds > 0) left.Dequeue();
        var rest = left.Count == 0 ? 0 : BelowHundred(left, hundreds > 0);
        return left.Count == 0 && rest is { } few ? hundreds * 100 + few : null;
    }

    private static int? BelowHundred(Queue<string> left, bool behindHundred)
    {
        var first = left.Dequeue();
        if (first is "linh" or "lẻ") return behindHundred && left.TryDequeue(out var single) && Digit(single) is > 0 and var low ? low : null;
        if (first == "mười") return 10 + (left.TryDequeue(out var unit) ? Digit(unit) : 0);
        var digit = Digit(first);
        if (!left.TryDequeue(out var next)) return behindHundred ? digit * 10 : digit;
        return next == "mươi" ? digit * 10 + (left.TryDequeue(out var last) ? Digit(last) : 0) : null;
    }

    private static int Digit(string word) => word switch
    {
        "mốt" => 1,
        "tư" => 4,
        "lăm" or "nhăm" => 5,
        "bẩy" => 7,
        _ => Math.Max(0, Array.IndexOf(Digits, word)),
    };

    [GeneratedRegex($@"\b{Shape}\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Words();

    [GeneratedRegex($@"\b(?<n>{Shape})( phần trăm)?\s*\(\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InFront();

    [GeneratedRegex($@"^\s*\(\s*(?<n>{Shape})( phần trăm)?\s*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex InBrackets();
}
