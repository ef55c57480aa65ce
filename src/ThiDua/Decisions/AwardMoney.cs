using ThiDua.Law;

namespace ThiDua.Decisions;

/// <summary>The money that goes with one award (tiền thưởng), and how it came about.</summary>
/// <param name="Amount">Whole đồng.</param>
/// <param name="Coefficient">Null for a gift of the plan, which follows no coefficient.</param>
/// <param name="BaseSalary">In force on the day of the decision; null for a gift of the plan.</param>
/// <param name="Reason">The multiplication, in a line for the payment list.</param>
public sealed record AwardMoney(decimal Amount, Parameter? Coefficient, Parameter? BaseSalary, string Reason)
{
    /// <summary>Something it rests on has to be checked against the law before the list is signed.</summary>
    public bool IsDoubtful => Coefficient is { IsDoubtful: true } || BaseSalary is { IsDoubtful: true };
}
