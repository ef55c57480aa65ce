using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>What may be typed for a parameter: a share is kept from 0 to 1, and may be typed as a percentage.</summary>
public static class ParameterValue
{
    /// <param name="typed">"0,8" or "80 %" for a share; a number for anything else.</param>
    /// <exception cref="RefusedException">It is no number, or a percentage of what is no share.</exception>
    public static decimal Read(string key, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) throw new RefusedException("Chưa ghi giá trị. Đề nghị ghi một số; 0 nghĩa là không áp dụng.");
        var number = VietnameseNumber.Parse(typed);
        if (!typed.TrimEnd().EndsWith('%')) return number;
        return IsShare(key) ? number / 100 : throw new RefusedException($"Tham số này không phải là tỷ lệ nên không ghi “{typed.Trim()}”. Đề nghị ghi một số.");
    }

    /// <exception cref="RefusedException">It is negative, or a share above the whole.</exception>
    internal static void MustFit(string key, decimal value)
    {
        if (value < 0) throw new RefusedException("Giá trị của tham số không được âm.");
        if (value <= 1 || !IsShare(key)) return;
        var meant = value <= 100 ? $"{VietnameseNumber.Format(value / 100)} hoặc {VietnameseNumber.Format(value)} %" : "0,8 hoặc 80 %";
        throw new RefusedException($"Tham số này là tỷ lệ từ 0 đến 1, không thể là {VietnameseNumber.Format(value)}. Đề nghị nhập {meant}.");
    }

    private static bool IsShare(string key) => ParameterBook.Shipped.UnitOf(key) is ParameterUnit.Share;
}
