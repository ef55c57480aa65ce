using System.Globalization;
using System.Text.RegularExpressions;

namespace ThiDua.Law;

/// <summary>An act as a document cites it (căn cứ): kind, number, day of issue, as far as the words give them.</summary>
/// <param name="Kind">"Luật", "Nghị định" …, with marks; null where no kind was recognised.</param>
public sealed partial record CitedAct(string? Kind, string? Number, DateOnly? Issued, string Text)
{
    private static readonly string[] Kinds =
        ["Luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Thông tư", "Quyết định", "Chỉ thị", "Kế hoạch", "Công văn", "Hướng dẫn"];

    /// <summary>Reads the first act of a legal basis; what the act is issued with or carries out is not looked at.</summary>
    public static CitedAct Of(string basis)
    {
        var folded = Folded.Of(basis);
        var kind = Kinds.FirstOrDefault(k => folded.StartsWith(Folded.Of(k), StringComparison.Ordinal));
        var head = basis[..Math.Min(basis.Length, 160)];
        var number = NumberShape().Match(head);
        var day = DayShape().Match(head);
        return new(kind, number.Success ? number.Value : null, day.Success ? DayOf(day) : null, basis);
    }

    /// <summary>It begins with that name; punctuation and case do not matter.</summary>
    public bool Names(string name) => WordsBehind(name) is not null;

    /// <summary>The year behind the name ("Luật Thi đua, khen thưởng năm 2003"); null where none stands there.</summary>
    public int? YearOf(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (WordsBehind(name) is not { } behind) continue;
            var year = behind.SkipWhile(word => word is "nam").FirstOrDefault();
            if (year is { Length: 4 } && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        }

        return null;
    }

    private IReadOnlyList<string>? WordsBehind(string name)
    {
        var (words, wanted) = (Folded.Words(Text), Folded.Words(name));
        return words.Take(wanted.Count).SequenceEqual(wanted, StringComparer.Ordinal) ? [.. words.Skip(wanted.Count)] : null;
    }

    private static DateOnly? DayOf(Match match)
    {
        var text = $"{match.Groups["d"].Value}/{match.Groups["m"].Value}/{match.Groups["y"].Value}";
        return DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    // A number with its symbol: 91/2017/NĐ-CP, 76/NQ-CP, 06/2022/QH15.
    [GeneratedRegex(@"[0-9]{1,5}[a-z]?\s*/(\s*(19|20)[0-9]{2}\s*/)?\s*\p{L}[\p{L}0-9]*(\s*-\s*[\p{L}0-9]+)*",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"(?<![0-9])(?<d>[0-9]{1,2})\s*[/.]\s*(?<m>[0-9]{1,2})\s*[/.]\s*(?<y>(19|20)[0-9]{2})|ng\w+\s+(?<d>[0-9]{1,2})\s+th\w+\s+(?<m>[0-9]{1,2})\s+n\w+\s+(?<y>(19|20)[0-9]{2})",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex DayShape();
}
