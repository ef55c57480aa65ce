using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Web.Movements;

/// <summary>A target as it is typed: a number with its unit, or a grade in words ("Tốt").</summary>
internal static class TypedTarget
{
    /// <exception cref="RefusedException">A share is no number, or less than nothing; or a number was not understood.</exception>
    public static Target Of(string sign, string value, string? unit)
    {
        var isShare = value.EndsWith('%') || unit is "%";
        if (!isShare && !IsMeantAsNumber(value)) return new(sign, null, value, unit);
        var number = VietnameseNumber.Parse(value);
        if (isShare && number < 0)
            throw new RefusedException($"Chỉ tiêu “{value}” theo tỷ lệ phần trăm không được nhỏ hơn 0. Đề nghị nhập lại, ví dụ 65.");
        return new(sign, number, null, unit ?? (isShare ? "%" : null));
    }

    private static bool IsMeantAsNumber(string value) => char.IsAsciiDigit(value[0]) || value[0] is '-';
}
