using System.Globalization;

namespace ThiDua.Facts;

/// <summary>Checks totals that a person types or a report shows: the parts must make the whole (đúng hạn + quá hạn = đã giải quyết).</summary>
public static class CheckTotals
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <returns>A sentence where they do not; null where they do.</returns>
    public static string? Trouble((string Label, long Number) whole, params IReadOnlyList<(string Label, long Number)> parts)
    {
        var sum = parts.Sum(part => part.Number);
        if (sum == whole.Number) return null;
        var said = string.Join(" cộng ", parts.Select(Said));
        return $"{char.ToUpper(said[0], Vietnamese)}{said[1..]} bằng {sum.ToString("#,0", Vietnamese)}, không bằng {Said(whole)}; đề nghị kiểm tra lại.";
    }

    private static string Said((string Label, long Number) one) => $"{one.Label} ({one.Number.ToString("#,0", Vietnamese)})";
}
