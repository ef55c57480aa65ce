using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Movements;

/// <summary>
/// Moves a text of an earlier movement on by years, as a proposal. Only years the movement itself ran in are moved, and
/// only where a text speaks of them ("năm 2023", "giai đoạn 2021 - 2025"): the day of a cited act stays what it is.
/// </summary>
internal sealed partial class YearsOn(MovementTerms terms, int years)
{
    private static readonly HashSet<string> KeysWithDays = ["period", "deadlines", "phases"];

    private readonly HashSet<int> _itsYears = YearsOf(terms);

    /// <returns>The proposal, and a sentence on why to look at it; null where nothing moved.</returns>
    public (string Text, ItemDetails Details, string? Doubt) Move(string key, string text, ItemDetails details)
    {
        var moved = Spoken().Replace(text, Moved);
        if (KeysWithDays.Contains(key)) moved = DayOrMonth().Replace(moved, Moved);
        var days = details with { From = Moved(details.From), To = Moved(details.To) };

        var doubt = string.Equals(moved, text, StringComparison.Ordinal)
            ? days == details ? null : "Ngày đã được đề xuất lùi sang năm mới. Đề nghị kiểm tra từng ngày."
            : $"Năm đã được đề xuất đổi. Kế hoạch trước ghi: “{text}”. Đề nghị kiểm tra.";
        return (moved, days, doubt);
    }

    private static HashSet<int> YearsOf(MovementTerms terms)
    {
        int? first = terms.From?.Year ?? terms.PlanDate?.Year ?? terms.To?.Year;
        int? last = terms.To?.Year ?? first;
        return first is { } from && last is { } to && to - from is >= 0 and < 20 ? [.. Enumerable.Range(from, to - from + 1)] : [];
    }

    private string Moved(Match match) => AnyYear().Replace(match.Value, year =>
        int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) is var written && _itsYears.Contains(written)
            ? (written + years).ToString(CultureInfo.InvariantCulture)
            : year.Value);

    private string? Moved(string? day) => WrittenDay.TryParse(day)?.InYears(years).ToString() ?? day;

    [GeneratedRegex(@"(năm|giai\s+đoạn|nhiệm\s+kỳ|niên\s+độ)\s+[0-9]{4}(\s*[-–]\s*[0-9]{4})?\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"\b([0-9]{1,2}\s*/\s*)?[0-9]{1,2}\s*/\s*[0-9]{4}\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex DayOrMonth();

    [GeneratedRegex(@"[0-9]{4}", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex AnyYear();
}
