using System.Text.RegularExpressions;
using ThiDua.Law;

namespace ThiDua.Facts;

/// <summary>
/// The codes under which other systems know a commune (mã cơ quan, mã đơn vị): what stands in front of its dossiers' codes or
/// in the column of the receiving agency. A person states them; a file only proposes.
/// </summary>
public static partial class OwnCodes
{
    private const int Most = 20;

    /// <summary>Normal forms of what was typed, one to a line or parted by commas; each once.</summary>
    /// <exception cref="RefusedException">One of them is no code, or there are too many.</exception>
    public static IReadOnlyList<string> Of(string? typed)
    {
        var codes = (typed ?? "").Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(DossierCode.Normal).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (codes.Find(code => !Shape().IsMatch(code)) is { } wrong)
            throw new RefusedException($"“{wrong}” không phải mã cơ quan: mã chỉ gồm chữ, số và dấu chấm, không kèm ngày và số thứ tự. Đề nghị chép phần đứng trước ngày trong mã hồ sơ, ví dụ H46.12.05.");
        return codes.Count <= Most ? codes : throw new RefusedException($"Mỗi xã khai tối đa {Most} mã. Đề nghị bỏ bớt mã của cơ quan khác.");
    }

    /// <summary>
    /// Whether an agency is the commune or a part of it: one of its codes, or one that hangs under it. Parts stand in front
    /// in the form of Thông tư 01/2018/TT-VPCP (<c>005.09.10.H46</c> under <c>09.10.H46</c>), behind in the newer one.
    /// </summary>
    public static bool Cover(IReadOnlySet<string> own, string agency)
    {
        if (own.Contains(agency)) return true;
        foreach (var code in own)
        {
            if (agency.Length <= code.Length) continue;
            if (agency[code.Length] == '.' && agency.StartsWith(code, StringComparison.Ordinal)) return true;
            if (agency[^(code.Length + 1)] == '.' && agency.EndsWith(code, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"^[A-Z0-9]+(\.[A-Z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
