namespace ThiDua.Facts;

/// <summary>Checks monthly totals that a person types or a report shows: its parts must make the whole.</summary>
public static class CheckTotals
{
    /// <returns>A sentence for each thing that does not add up; none where all does, or where a part is not stated.</returns>
    public static IReadOnlyList<string> Of(long? received, long? resolved, long? onTime, long? late, long? open)
    {
        var wrong = new List<string>();
        if (resolved is { } all && onTime is { } good && late is { } bad && good + bad != all)
        {
            wrong.Add($"Đúng hạn, trước hạn ({good}) cộng quá hạn ({bad}) bằng {good + bad}, không bằng số đã giải quyết ({all}); đề nghị kiểm tra lại.");
        }

        if (received is { } total && resolved is { } done && open is { } left && done + left != total)
        {
            wrong.Add($"Đã giải quyết ({done}) cộng đang giải quyết ({left}) bằng {done + left}, không bằng số tiếp nhận ({total}); đề nghị kiểm tra lại.");
        }

        return wrong;
    }
}
