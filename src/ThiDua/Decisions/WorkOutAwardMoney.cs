using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>
/// Works out the money of an award: base salary on the day the decision is issued, times the coefficient of that day,
/// rounded up to tens of thousands (khoản 1, 2 Điều 49 Nghị định 152/2025/NĐ-CP: "được làm tròn số lên hàng chục nghìn đồng").
/// </summary>
public sealed class WorkOutAwardMoney(ParameterBook parameters)
{
    private const decimal Step = 10_000m;

    /// <param name="award">Key of the award: <c>certificate.commune</c>, <c>title.advanced_worker</c>.</param>
    /// <param name="subject"><c>individual</c>, <c>collective</c> or <c>household</c>.</param>
    /// <param name="issued">Day on which the decision is issued.</param>
    /// <exception cref="RefusedException">No coefficient or no base salary is known for that day.</exception>
    public AwardMoney For(string award, string subject, DateOnly issued)
    {
        var salary = parameters.On("base_salary", issued)
            ?? throw new RefusedException($"Chưa có mức lương cơ sở áp dụng cho ngày {issued:dd/MM/yyyy}. Đề nghị người quản trị bổ sung trong “Tham số pháp luật”.");
        var coefficient = parameters.On($"award.{award}.{subject}", issued)
            ?? throw new RefusedException($"Chưa có hệ số tiền thưởng của hình thức này cho ngày {issued:dd/MM/yyyy}. Đề nghị người quản trị bổ sung trong “Tham số pháp luật” hoặc nhập mức theo kế hoạch.");
        var amount = RoundedUp(salary.Value * coefficient.Value);
        return new(amount, coefficient, salary,
            $"{VietnameseNumber.Format(coefficient.Value)} × {VietnameseNumber.Format(salary.Value)} đồng, làm tròn lên hàng chục nghìn đồng ({coefficient.Basis})");
    }

    /// <summary>A gift that the plan itself promises (Điều 81 Luật Thi đua, khen thưởng): paid as promised, never rounded.</summary>
    public static AwardMoney Gift(decimal amount, string plan) => new(amount, null, null, $"Theo {plan}");

    // In decimals: with binary fractions 0,3 × 1.800.000 might come out a hair above 540.000 and be rounded up.
    private static decimal RoundedUp(decimal amount) => Math.Ceiling(amount / Step) * Step;
}
