using System.Globalization;
using System.Text.RegularExpressions;
using ThiDua.Documents;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Sections;

/// <summary>Amounts of money that the plan promises, in đồng.</summary>
internal static partial class ReadMoney
{
    /// <summary>In đồng; nothing smaller is given or paid.</summary>
    private const decimal Least = 1000;

    public static IReadOnlyList<ReadAmount> In(Plan plan, Notes notes)
    {
        var amounts = new List<ReadAmount>();
        foreach (var node in plan.All.Where(n => n.Topics.Any(t => t.IsOfReward()) || Awarded().IsMatch(n.Text.Fold)))
        {
            foreach (Match match in Amount().Matches(node.Text.Fold))
            {
                var text = node.Text.Slice(match.Index, match.Length).Trim();
                if (Value(match) is not { } value)
                {
                    notes.Find("amount-unreadable", "doubt", $"Không đọc chắc được số tiền “{text.Text}”; cần đối chiếu với bản gốc.", text);
                    continue;
                }
                notes.Place($"/moneyAmounts/{amounts.Count}", text, 0.95m);
                amounts.Add(new ReadAmount(value, Per(match, node), text.Text));
            }
        }
        return amounts;
    }

    /// <summary>What the section on money says beside amounts: what awards are paid from, and by which rule.</summary>
    public static IEnumerable<Passage> FundingIn(Plan plan) => Items.Of(plan, Topic.Money).Select(Items.TextOf)
        .Where(text => !text.IsEmpty && !Amount().Matches(text.Fold).Any(match => Value(match) is not null));

    /// <summary>Null where it is no amount that an award can have: digits were lost.</summary>
    private static decimal? Value(Match match)
    {
        var digits = match.Groups["n"].Value;
        var grouped = Grouped().IsMatch(digits);
        var plain = grouped ? string.Concat(digits.Where(char.IsDigit)) : digits.Replace(',', '.');
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var factor = match.Groups["scale"].Value switch { "ty" => 1_000_000_000m, "trieu" => 1_000_000m, "nghin" or "ngan" => 1_000m, _ => 1m };
        var whole = digits[0] != '0' || factor > 1 && Padded().IsMatch(digits);
        return value * factor is >= Least and var amount && whole && amount == decimal.Truncate(amount) ? decimal.Truncate(amount) : null;
    }

    private static string? Per(Match match, Node node)
    {
        if (PerOf(match.Groups["per"].Value) is { } after) return after;
        var before = node.Text.Fold[Math.Max(0, match.Index - 70)..match.Index];
        if (LastSubject().Match(before) is { Success: true } subject && PerOf(subject.Value) is { } named) return named;
        return node.Above().Select(a => a.Text.Length < 80 ? PerOf(a.Text.Fold) : null).FirstOrDefault(p => p is not null);
    }

    private static string? PerOf(string folded)
    {
        if (Person().IsMatch(folded)) return "person";
        return Collective().IsMatch(folded) ? "collective" : null;
    }

    [GeneratedRegex(@"(?<![\d.,/\p{L}])(?<n>\d{1,3}([.,]\d{3})+|\d{1,3}( \d{3})+(?= ?d)|\d+([.,]\d{1,2})?)\s*((?<scale>ty|trieu|nghin|ngan)\s*(dong|d\b)?|(d[oe6db]ng|vnd|d)\b)(\s*(/|cho|doi voi|moi|mot)\s*(\d{1,2}\s*|mot\s*|moi\s*)?(?<per>ng[uw][od]i|ca nhan|tap the|don vi|to\b|can bo|cong chuc|doi|nhom|ho|giai|suat))?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\d{1,3}([., ]\d{3})+$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Grouped();

    // "02 triệu", "0,5 triệu"; "0.500.000" lost its first digit.
    [GeneratedRegex(@"^0([1-9]|[.,]\d{1,2})$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Padded();

    [GeneratedRegex(@"\b(ca nhan|nguoi|can bo|tap the|to|don vi|cong chuc)\b(?!.*\b(ca nhan|nguoi|can bo|tap the|to|don vi|cong chuc)\b)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LastSubject();

    [GeneratedRegex(@"^(?!.*\btap the\b).*\b(ng[uw][od]i|ca nhan|can bo|cong chuc)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?!.*\bca nhan\b).*\b(tap the|don vi|to|doi|nhom)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Collective();

    [GeneratedRegex(@"\b(thuong|tang qua|qua tang|giai thuong|tri gia)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Awarded();
}
