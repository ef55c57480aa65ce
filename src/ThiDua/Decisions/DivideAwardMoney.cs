using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>
/// Says for every award of one decision what is paid, by the principles of Điều 49 Nghị định 152/2025/NĐ-CP, which earlier
/// decrees had as well: of several titles of the same time only the highest; titles of different times each; award forms for
/// different achievements each; a title and a form both.
/// </summary>
public sealed class DivideAwardMoney(WorkOutAwardMoney workOut)
{
    /// <param name="awards">All awards that are given at the same moment.</param>
    /// <param name="issued">Day on which the decision is issued: it chooses base salary and coefficient.</param>
    /// <returns>In the order given.</returns>
    /// <exception cref="RefusedException">
    /// No rate is known for that day, or one recipient gets two forms for one achievement (Điều 5 Luật Thi đua, khen thưởng).
    /// </exception>
    public IReadOnlyList<PaidAward> By(IReadOnlyList<AwardToPay> awards, DateOnly issued)
    {
        MustNotRewardTwice(awards);
        var worked = awards.Select(award => (Award: award, Money: workOut.For(award.Key, award.Subject, issued))).ToList();
        return [.. worked.Select((one, place) => HigherTitle(worked, place) is { } higher ? Unpaid(one.Award, one.Money, higher) : Paid(one.Award, one.Money))];
    }

    /// <summary>The gift that a plan itself promises, the same for each: follows no coefficient (Điều 81 of the law).</summary>
    /// <param name="plan">As it stands after "Theo": "Kế hoạch số 31/KH-UBND".</param>
    public static IReadOnlyList<PaidAward> Gifts(IReadOnlyList<AwardToPay> awards, decimal amount, string plan) =>
        [.. awards.Select(award => Paid(award, WorkOutAwardMoney.Gift(amount, plan)))];

    private static AwardToPay? HigherTitle(List<(AwardToPay Award, AwardMoney Money)> all, int place)
    {
        var (award, money) = all[place];
        if (!award.IsTitle) return null;
        var higher = all.Where((other, otherPlace) => otherPlace != place && other.Award.IsTitle && other.Award.Recipient == award.Recipient
            && other.Award.IsOfTheSameTimeAs(award)
            && (other.Money.Amount > money.Amount || (other.Money.Amount == money.Amount && otherPlace < place)));
        return higher.OrderByDescending(other => other.Money.Amount).Select(other => other.Award).FirstOrDefault();
    }

    private static PaidAward Paid(AwardToPay award, AwardMoney money) => new(award, money, IsPaid: true, money.Reason);

    private static PaidAward Unpaid(AwardToPay award, AwardMoney money, AwardToPay higher) => new(award, money, IsPaid: false,
        $"Không chi: cùng thời điểm, cùng thời gian xét chỉ chi mức của danh hiệu cao hơn là “{higher.Name}” ({Principle(money)})");

    private static string Principle(AwardMoney money) => money.Coefficient?.Basis.Act switch
    {
        "Nghị định 152/2025/NĐ-CP" => "khoản 5 Điều 49 Nghị định 152/2025/NĐ-CP",
        { } act => $"nguyên tắc chi tiền thưởng, {act}",
        null => "nguyên tắc chi tiền thưởng",
    };

    private static void MustNotRewardTwice(IReadOnlyList<AwardToPay> awards)
    {
        var twice = awards.Where(a => !a.IsTitle).GroupBy(a => (a.Recipient, Achievement: string.Join(" ", Folded.Words(a.Achievement))))
            .FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new RefusedException(
                $"“{string.Join("” và “", twice.Select(a => a.Name))}” cùng cho một thành tích của một đối tượng. Không tặng nhiều hình thức cho một thành tích (Điều 5 Luật Thi đua, khen thưởng); đề nghị bỏ bớt một hình thức.");
    }
}
