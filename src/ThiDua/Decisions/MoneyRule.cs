using ThiDua.Law;
using ThiDua.Movements;

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

    /// <summary>A sum that is given "theo Kế hoạch" is one that the plan itself promises, and for whom it promises it.</summary>
    /// <exception cref="RefusedException">The confirmed terms have no such amount, or it is for others.</exception>
    internal void MustStandIn(MovementTerms terms, IReadOnlyList<GrantedNomination> granted)
    {
        if (Source is not MoneySource.Plan) return;
        var sum = Money.Of(Gift ?? 0);
        if (terms.Amounts.Count == 0)
            throw new RefusedException($"{Named} không nêu mức tiền, quà tặng nào nên không thể tặng quà {sum} theo kế hoạch. Đề nghị chọn mức theo quy định hoặc không kèm tiền thưởng; nếu kế hoạch có nêu, bổ sung mức đó vào nội dung phong trào.");
        var same = terms.Amounts.Where(amount => amount.Amount == Gift).ToList();
        if (same.Count == 0)
            throw new RefusedException($"{Named} nêu mức {string.Join(", ", terms.Amounts.Select(amount => Money.Of(amount.Amount)).Distinct())}, không có mức {sum}. Đề nghị nhập đúng mức của kế hoạch.");
        if (granted.FirstOrDefault(one => !same.Exists(amount => amount.Per is null || amount.Per == AudienceOf(one))) is { } other)
            throw new RefusedException($"{Named} nêu mức {sum} cho {(same[0].Per is Audience.Collective ? "tập thể" : "cá nhân")}; {other.Name} không thuộc đối tượng đó. Đề nghị ra quyết định riêng.");
    }

    private string Named => Plan is { Length: > 0 } plan ? Organizations.Vietnamese.Capital(plan) : "Kế hoạch";

    private static Audience AudienceOf(GrantedNomination one) => RecipientKinds.Of(one.Award.Subject) is RecipientKind.Collective ? Audience.Collective : Audience.Individual;

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
