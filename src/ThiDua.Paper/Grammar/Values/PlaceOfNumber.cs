using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Paper.Grammar.Values;

/// <summary>A number in digits and the words around it; the same number written out beside it counts as part of it.</summary>
internal sealed partial record PlaceOfNumber(Passage Text, int Start, int End, int? Spelled)
{
    private const int FarBefore = 34;
    private const int LongestSpelling = 60;

    public string Before { get; } = Text.Fold[Math.Max(0, Start - FarBefore)..Start];

    public string PrintedBefore { get; } = Text.Text[Math.Max(0, Start - FarBefore)..Start];

    public string After { get; } = Text.Fold[End..];

    /// <summary>What stands before the range that this number closes; the same as <see cref="Before"/> where it closes none.</summary>
    public string Lead => Closing.Success ? Before[..Closing.Index] : Before;

    public string PrintedLead => PrintedBefore[..Lead.Length];

    public bool ClosesRange => Closing.Success;

    public bool ClosesByDash => Closing.Groups["dash"].Success;

    /// <summary>"nhiệm kỳ 2020 - 2025".</summary>
    public bool ClosesRangeOfYears => Closing.Success && Year().IsMatch(Closing.Groups["first"].Value);

    private Match Closing { get; } = Closes().Match(Text.Fold[Math.Max(0, Start - FarBefore)..Start]);

    public static PlaceOfNumber Of(Passage text, Match number)
    {
        var (start, end) = (number.Index, number.Index + number.Length);
        if (NumberInWords.Before(text.Text[Math.Max(0, start - LongestSpelling)..start]) is { } front)
            return new(text, start - front.Length, end < text.Length && text.Text[end] == ')' ? end + 1 : end, front.Value);
        return NumberInWords.Behind(text.Text[end..]) is { } behind ? new(text, start, end + behind.Length, behind.Value) : new(text, start, end, null);
    }

    /// <summary>Why this number must be confirmed by a person; null where it is exact.</summary>
    public string? DoubtOf(decimal value, Passage at)
    {
        if (Spelled is { } words && words != value)
            return $"Mức “{at.Text}” ghi bằng số khác với ghi bằng chữ ({words.ToString(CultureInfo.InvariantCulture)}); cần đối chiếu với bản gốc.";
        if (About().Match(PrintedLead) is not { Success: true } about) return null;
        return $"“{about.Groups["word"].Value} {at.Text}” là mức ước chừng; cần xác định mức cụ thể trước khi theo dõi.";
    }

    [GeneratedRegex(@"(?<first>\d[\d.,]*)\s*%?\s*(den|(?<dash>-))\s*$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Closes();

    [GeneratedRegex(@"^(19|20)\d\d$", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?<word>gần|khoảng|xấp xỉ|chừng|trên dưới|ước|tương đương)( đạt| bằng| là)?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex About();
}
