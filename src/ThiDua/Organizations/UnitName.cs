using ThiDua.Law;

namespace ThiDua.Organizations;

/// <summary>What a unit may be called.</summary>
public static class UnitName
{
    /// <summary>Letters that fit on one line of a certificate.</summary>
    public const int Longest = 200;

    /// <summary>The name in NFC without superfluous spaces.</summary>
    /// <exception cref="RefusedException">It is empty, too long or has no letter.</exception>
    public static string Of(string? text)
    {
        var name = OneLine.Of(text ?? "");
        if (name.Length == 0) throw new RefusedException("Tên đơn vị còn trống. Đề nghị nhập tên đơn vị.");
        if (name.Length > Longest) throw new RefusedException($"Tên đơn vị dài quá {Longest} ký tự. Đề nghị rút gọn.");
        if (!name.Any(char.IsLetter)) throw new RefusedException($"“{name}” không có chữ nào nên không phải tên đơn vị. Đề nghị ghi tên, ví dụ Xã Tân Hòa.");
        return name;
    }
}
