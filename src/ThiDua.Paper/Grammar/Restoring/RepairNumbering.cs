using System.Text.RegularExpressions;
using ThiDua.Paper.Grammar.Outline;

namespace ThiDua.Paper.Grammar.Restoring;

/// <summary>Roman numbers that a recogniser printed as "|.", "111.", "lil." before a heading in capitals.</summary>
internal static partial class RepairNumbering
{
    public static Passage In(Passage paragraph)
    {
        if (Shape().Match(paragraph.Text) is not { Success: true } match) return paragraph;
        var no = match.Groups["no"];
        var roman = string.Concat(no.Value.Select(c => c is 'V' or 'v' ? 'V' : c is 'X' or 'x' ? 'X' : 'I'));
        if (RomanNumeral.Value(roman) is null || no.Value is "1") return paragraph;
        return paragraph with { Text = roman + paragraph.Text[no.Length..], Trust = 0.75m };
    }

    [GeneratedRegex(@"^(?<no>[Iil1|VvXx]{1,5})\s?[.,]\s+(?=\p{Lu}[\p{Lu}iIl1]{1,12}[\s,:])", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Shape();
}
