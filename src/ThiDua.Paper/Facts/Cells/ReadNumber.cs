using System.Globalization;
using ThiDua.Law;

namespace ThiDua.Paper.Facts.Cells;

/// <summary>Whole numbers and đồng as offices write them: "1.500.000 đ", "1,500,000", "12", 12.0, "Miễn phí".</summary>
internal static class ReadNumber
{
    private const decimal Most = 1_000_000_000_000_000;

    public static bool TryWhole(ReadOnlySpan<char> text, bool asNumber, out long number)
    {
        number = 0;
        if (text.Length is 1 && char.IsAsciiDigit(text[0])) // most of them are: how often, how many
        {
            number = text[0] - '0';
            return true;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return number is > -(long)Most and < (long)Most;
        return asNumber ? TryExact(text, out number) : TryGrouped(text, out number);
    }

    public static bool TryMoney(ReadOnlySpan<char> text, bool asNumber, out long money)
    {
        if (TryWhole(text, asNumber, out money)) return true;
        var plain = text.TrimEnd(" .");
        foreach (var unit in (ReadOnlySpan<string>)["đồng", "VNĐ", "VND", "vnđ", "vnd", "dong", "đ", "Đ", "d", "₫"])
        {
            if (plain.EndsWith(unit, StringComparison.Ordinal)) return TryGrouped(plain[..^unit.Length].TrimEnd(), out money);
        }

        return Folded.Of(text.ToString()) is "mien phi" or "khong" or "khong thu" or "mien" or "-";
    }

    /// <summary>A number of a workbook, which may be written 150000.0 or 1.5E5.</summary>
    private static bool TryExact(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) || Math.Abs(exact) >= Most || exact != decimal.Floor(exact)) return false;
        number = (long)exact;
        return true;
    }

    /// <summary>Thousands in groups of three by points, commas or spaces; a fraction only of zeros.</summary>
    private static bool TryGrouped(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        if (text.IsEmpty || text.Length > 30) return false;
        var sign = text[0] == '-' ? -1 : 1;
        if (sign < 0) text = text[1..];
        var (group, digits, first) = (0, 0, true);
        long whole = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (++digits > 15 || (!first && ++group > 3)) return false;
                whole = whole * 10 + (text[i] - '0');
                continue;
            }

            if (text[i] is not ('.' or ',' or ' ' or '\u00A0')) return false;
            if (IsZeroFraction(text[(i + 1)..]) && (first ? digits > 0 : group == 3)) return Done(sign * whole, out number);
            if (first ? digits is 0 or > 3 : group != 3) return false;
            (first, group) = (false, 0);
        }

        return digits > 0 && (first || group == 3) && Done(sign * whole, out number);
    }

    private static bool IsZeroFraction(ReadOnlySpan<char> rest) => rest is "0" or "00";

    private static bool Done(long whole, out long number)
    {
        number = whole;
        return true;
    }
}
