using ThiDua.Movements;

namespace ThiDua.Criteria;

/// <summary>What a reader of a figure must know beside the number.</summary>
internal static class RemarksOn
{
    public static IReadOnlyList<string> Unbound(NotApplicableCase? notApplicable) =>
        [.. Waiting(notApplicable), "Chưa chọn cách tính cho chỉ tiêu này. Đề nghị chọn chỉ số trong danh mục."];

    public static IReadOnlyList<string> Figure(
        BoundPlace at, IndicatorValue whole, IReadOnlyList<IndexPartFigure> parts, NotApplicableCase? notApplicable, IReadOnlyList<DateOnly> superseded) =>
    [
        .. Waiting(notApplicable),
        .. Binding(at),
        .. Declared(at, whole),
        .. superseded.Select(month => $"Tháng {month:MM/yyyy} đã có danh sách nên số khai tay của tháng đó không dùng."),
        .. Missing(parts),
    ];

    private static IEnumerable<string> Waiting(NotApplicableCase? notApplicable)
    {
        if (notApplicable is null) yield break;
        yield return notApplicable.Approved is { } approved
            ? $"Không áp dụng: {notApplicable.Reason} ({approved.Name} duyệt)."
            : $"Đề nghị “không áp dụng” ({notApplicable.Reason}) đang chờ Chủ tịch hoặc người thẩm định duyệt.";
    }

    private static IEnumerable<string> Binding(BoundPlace at)
    {
        if (at.Binding is { Origin: BindingOrigin.Words }) yield return $"Cách tính “{at.Indicator!.Indicator.Name}” do phần mềm đề xuất theo nội dung tiêu chí, chờ xác nhận.";
        if (at.IsDerived) yield return $"Kế hoạch không ghi mức; {at.Judged} là chỉ tiêu quản lý suy ra để theo dõi.";
    }

    private static IEnumerable<string> Declared(BoundPlace at, IndicatorValue whole)
    {
        var indicator = at.Indicator!.Indicator;
        var secrets = indicator.Form is CountingForm { DeclaredExclusion: { } reason } ? whole.Excluded.Where(e => e.Reason == reason).Sum(e => e.Count) : 0;
        if (secrets > 0) yield return $"Có {VietnameseNumber.Format(secrets)} văn bản mật chỉ khai số lượng, không tính.";
        if (indicator.Form is CountingForm && whole.Declared > secrets)
            yield return $"Trong đó {VietnameseNumber.Format(whole.Declared - secrets)} {UnitWords.Of(indicator)} là số tổng hợp khai tay của tháng chưa có danh sách.";
        if (at.Target is { } target && Attainment.IsBetterThanNamed(indicator, whole, target))
            yield return $"“{whole.Said}” cao hơn mức “{target.Grade}” ghi trong kế hoạch; coi là đạt hay không cần người thẩm định kết luận.";
    }

    private static IEnumerable<string> Missing(IReadOnlyList<IndexPartFigure> parts)
    {
        var missing = parts.Where(part => part.Points is null).ToList();
        if (missing.Count > 0)
            yield return $"Chưa gồm {missing.Count} chỉ số thành phần chưa có số liệu (tối đa {VietnameseNumber.Format(missing.Sum(p => p.Part.Max))} điểm): {string.Join("; ", missing.Select(p => p.Indicator.Name))}.";
    }
}
