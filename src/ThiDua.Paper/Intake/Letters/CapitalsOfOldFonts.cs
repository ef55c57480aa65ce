using System.Text.RegularExpressions;
using ThiDua.Documents;

namespace ThiDua.Paper.Intake.Letters;

/// <summary>
/// TCVN3 has no capitals with tones: what was typed in capitals reads "ủY BAN NHâN DâN" once converted. Words that are
/// capitals but for their marked letters, and short ones among them ("Xã"), become capitals again.
/// </summary>
internal static partial class CapitalsOfOldFonts
{
    private enum Case { Open, Small, Capital }

    public static DocumentText In(DocumentText document)
    {
        if (document.Medium != TextMedium.Converted) return document;
        var above = Case.Open;
        var lines = new List<TextLine>(document.Lines.Count);
        foreach (var line in document.Lines)
        {
            var words = Word().Matches(line.Text);
            var cases = words.Select(word => CaseOf(word.ValueSpan)).ToArray();
            if (words.Count > 0) above = Settle(cases, above);
            lines.Add(cases.Contains(Case.Capital) ? line with { Text = Raised(line.Text, words, cases) } : line);
        }
        return document with { Lines = lines };
    }

    /// <summary>By the letters that the old font had in both cases; "Xã", "Ở" and a lone letter leave it open.</summary>
    private static Case CaseOf(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsUpper(word[i])) capitals++;
            else if (char.IsAscii(word[i])) return Case.Small;
        }
        return capitals > 1 || capitals == 1 && word.Length > 1 && !char.IsUpper(word[0]) ? Case.Capital : Case.Open;
    }

    /// <summary>Words that are open go with the words around them; a line of such words alone goes with the line above.</summary>
    /// <returns>The case of the line, open where it has words of both.</returns>
    private static Case Settle(Case[] cases, Case above)
    {
        var anySmall = cases.Contains(Case.Small);
        if (!anySmall && !cases.Contains(Case.Capital)) Array.Fill(cases, above);
        for (var (i, before) = (0, Case.Open); i < cases.Length; i++)
        {
            if (cases[i] == Case.Open && IsAmongCapitals(before, cases.AsSpan(i), anySmall)) cases[i] = Case.Capital;
            else if (cases[i] == Case.Open) continue;
            before = cases[i];
        }
        return anySmall ? cases.Contains(Case.Capital) ? Case.Open : Case.Small : cases[0];
    }

    private static bool IsAmongCapitals(Case before, ReadOnlySpan<Case> rest, bool anySmall)
    {
        var next = Case.Open;
        foreach (var one in rest)
        {
            if (one == Case.Open) continue;
            next = one;
            break;
        }
        if (before == Case.Capital) return next == Case.Capital || next == Case.Open && !anySmall;
        return before == Case.Open && next == Case.Capital && !anySmall;
    }

    private static string Raised(string text, MatchCollection words, Case[] cases) => string.Create(text.Length, (text, words, cases), static (raised, from) =>
    {
        from.text.CopyTo(raised);
        for (var i = 0; i < from.cases.Length; i++)
        {
            if (from.cases[i] != Case.Capital) continue;
            foreach (ref var letter in raised.Slice(from.words[i].Index, from.words[i].Length)) letter = char.ToUpperInvariant(letter);
        }
    });

    [GeneratedRegex(@"\p{L}+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();
}
