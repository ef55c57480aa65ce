using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>Roman numbers that a recogniser printed as "|.", "111.", "lil.", "HH." before a heading.</summary>
internal static partial class RepairNumbering
{
    private const decimal RepairedTrust = 0.75m;

    /// <summary>In a text that lost its diacritics: before a heading in capitals.</summary>
    public static Passage In(Passage paragraph)
    {
        if (Damaged().Match(paragraph.Text) is not { Success: true } match || match.Groups["no"].Value is "1") return paragraph;
        return With(paragraph, match.Groups["no"].Length, string.Concat(match.Groups["no"].Value.Select(Stroke)));
    }

    /// <summary>In any recognised text: H is how two strokes side by side are read.</summary>
    public static Passage Strokes(Passage paragraph)
    {
        if (Bridged().Match(paragraph.Text) is not { Success: true } match) return paragraph;
        var strokes = match.Groups["no"].Value.Sum(c => c == 'H' ? 2 : 1);
        return With(paragraph, match.Groups["no"].Length, new string('I', Math.Min(strokes, 3)));
    }

    private static Passage With(Passage paragraph, int length, string roman)
    {
        if (RomanNumeral.Value(roman) is null) return paragraph;
        int[] at = [.. Enumerable.Repeat(paragraph.Start, roman.Length), .. paragraph.At[length..]];
        return new Passage(roman + paragraph.Text[length..], at, RepairedTrust, paragraph.Restored);
    }

    private static char Stroke(char c) => c is 'V' or 'v' ? 'V' : c is 'X' or 'x' ? 'X' : 'I';

    [GeneratedRegex(@"^(?<no>[Iil1|VvXx]{1,5})\s?[.,]\s+(?=\p{Lu}[\p{Lu}iIl1]{1,12}[\s,:])", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Damaged();

    [GeneratedRegex(@"^(?<no>[IH|l1]*H[IH|l1]*|[Il|]{2,3})\s?[.,]\s+(?=\p{Lu})", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Bridged();
}
