using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>Where the money of a decision comes from: the rates of the law, a gift the plan promises, or none.</summary>
/// <param name="Gift">Whole đồng for each recipient, where the plan promises a gift.</param>
/// <param name="Plan">As it stands after "Theo": "Kế hoạch số 31/KH-UBND".</param>
public sealed record MoneyRule(MoneySource Source, decimal? Gift = null, string? Plan = null)
{
    public static MoneyRule ByLaw { get; } = new(MoneySource.Law);

    public static MoneyRule OfThePlan(decimal amount, string plan) => amount > 0
        ? new(MoneySource.Plan, amount, plan)
        : throw new RefusedException("Mức quà tặng của kế hoạch phải lớn hơn 0. Đề nghị nhập lại.");

    /// <summary>What each of the awards carries if the decision is issued on that day.</summary>
    public IReadOnlyList<PaidAward> For(IReadOnlyList<AwardToPay> awards, DateOnly issued, DivideAwardMoney divide) => Source switch
    {
        MoneySource.Law => divide.By(awards, issued),
        MoneySource.Plan => DivideAwardMoney.Gifts(awards, Gift ?? 0, Plan ?? "kế hoạch"),
        _ => [.. awards.Select(award => new PaidAward(award, new(0, null, null, "Không kèm tiền thưởng"), IsPaid: false, "Không kèm tiền thưởng"))],
    };
}

/// <summary>Where the money of a decision comes from.</summary>
public enum MoneySource
{
    /// <summary>Mức tiền thưởng theo quy định của pháp luật.</summary>
    Law,
    /// <summary>Quà tặng theo kế hoạch phong trào.</summary>
    Plan,
    /// <summary>Không kèm tiền thưởng.</summary>
    None,
}
