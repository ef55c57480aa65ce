using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>What a year's fund is planned to be.</summary>
/// <param name="Planned">Dự toán, whole đồng.</param>
/// <param name="Ceiling">The most it may be, whole đồng; null where no rule sets one.</param>
/// <param name="CeilingRule">Where the ceiling comes from: "1,0 % chi thường xuyên, Nghị quyết số … của HĐND xã".</param>
public sealed record FundPlan(decimal Planned, decimal? Ceiling = null, string? CeilingRule = null)
{
    /// <exception cref="RefusedException">An amount is below zero, or a ceiling stands without its rule.</exception>
    internal void MustHold()
    {
        if (Planned < 0 || Ceiling < 0) throw new RefusedException("Dự toán và mức trần không thể nhỏ hơn 0. Đề nghị nhập lại.");
        if (Ceiling is not null && string.IsNullOrWhiteSpace(CeilingRule))
            throw new RefusedException("Mức trần phải có căn cứ. Đề nghị ghi văn bản quy định, ví dụ nghị quyết phân bổ dự toán của HĐND xã.");
    }
}
