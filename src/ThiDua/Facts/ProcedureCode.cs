using System.Text.RegularExpressions;

namespace ThiDua.Facts;

/// <summary>
/// The code of a procedure (mã thủ tục hành chính): <c>1.005129</c> of the nation, <c>2.002621.H13</c> of a province. A workbook
/// that takes it for a number loses its last zeros, which are put back.
/// </summary>
public static partial class ProcedureCode
{
    private const int Decimals = 6;

    public static string Normal(string code)
    {
        var plain = code.Trim().ToUpperInvariant();
        return plain.Length is 6 or 7 && ATruncatedNumber().IsMatch(plain) ? $"{plain[..2]}{plain[2..].PadRight(Decimals, '0')}" : plain;
    }

    [GeneratedRegex(@"^[1-9]\.\d{4,5}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ATruncatedNumber();
}
