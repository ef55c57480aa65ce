using System.Text.RegularExpressions;

namespace ThiDua.Facts;

/// <summary>
/// The code of a dossier (mã hồ sơ): agency – day – serial. In real exports about one in fifteen is written otherwise, so
/// no form is refused; codes are compared by their normal form.
/// </summary>
/// <remarks>
/// Điều 19 Thông tư 01/2018/TT-VPCP (<c>000.09.10.H46-210517-0058</c>); from 2026-01-25 the form of the national system
/// (<c>H46.123.05-260125-120001</c>). The middle is not always a day: <c>000.00.12.H08-200074-0050</c> is an official example.
/// </remarks>
public static partial class DossierCode
{
    /// <summary>Capitals, without spaces; strange dashes are plain ones, doubled points and dashes single.</summary>
    public static string Normal(string code)
    {
        if (IsNormal(code)) return code;
        var normal = new System.Text.StringBuilder(code.Length);
        foreach (var written in code)
        {
            var sign = written is '–' or '—' or '‑' or '−' or '_' ? '-' : char.ToUpperInvariant(written);
            if (char.IsWhiteSpace(sign) || (sign is '.' or '-' && normal.Length > 0 && normal[^1] == sign)) continue;
            normal.Append(sign);
        }

        return normal.ToString().Trim('.', '-');
    }

    /// <summary>Whether a normal form is one that the circulars know.</summary>
    public static bool IsWellFormed(string normal) => IsCommon(normal) || Shape().IsMatch(normal);

    /// <summary>Whether a spreadsheet would take a normal form for a formula; no code of any system begins so.</summary>
    public static bool IsFormula(string normal) => normal is ['=' or '+' or '@', ..];

    /// <summary>The agency in front of the day; null where the code has no such part.</summary>
    /// <param name="likely">An agency that stood there before: the answer where it stands there again, so that nothing is made anew.</param>
    public static string? AgencyOf(string normal, string? likely = null)
    {
        if (normal.IndexOf('-', StringComparison.Ordinal) is not (> 0 and var dash) || !IsWellFormed(normal)) return null;
        return likely is not null && normal.AsSpan(0, dash).SequenceEqual(likely) ? likely : normal[..dash];
    }

    /// <summary>H46.123.05-251101-120001 and the like: asked of every row, so told without the expression, which has the last word.</summary>
    private static bool IsCommon(ReadOnlySpan<char> code)
    {
        var dash = code.IndexOf('-');
        if (dash != 10 || code.Length is < 22 or > 27 || code[0] is not ('G' or 'H') || code[3] != '.' || code[7] != '.' || code[17] != '-') return false;
        return AreDigits(code[1..3]) && AreDigits(code[4..7]) && AreDigits(code[8..10]) && AreDigits(code[11..17]) && AreDigits(code[18..]);
    }

    private static bool AreDigits(ReadOnlySpan<char> signs)
    {
        foreach (var sign in signs)
        {
            if (!char.IsAsciiDigit(sign)) return false;
        }

        return true;
    }

    private static bool IsNormal(string code)
    {
        var before = '-';
        foreach (var sign in code)
        {
            if (!char.IsAsciiDigit(sign) && sign is not ('.' or '-' or (>= 'A' and <= 'Z'))) return false;
            if (sign is '.' or '-' && sign == before) return false;
            before = sign;
        }

        return before is not ('.' or '-');
    }

    [GeneratedRegex(@"^(\d{3}(\.\d{2,3}){2,3}\.[GH]\d{2}|[GH]\d{2}(\.\d{2,3}){0,3})-\d{6}(\d{2})?-\d{4,9}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
