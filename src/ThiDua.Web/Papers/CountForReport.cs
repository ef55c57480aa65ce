using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Participation;

namespace ThiDua.Web.Papers;

/// <summary>Gathers what a report that sums up tells beside the figures: who registered, who was commended, what does not apply and why.</summary>
public sealed class CountForReport(CountRegistered registered, CountAwarded awarded, IDeclarations declarations)
{
    public async Task<ReviewCounts> In(MovementId movement, CancellationToken stop) => new(await registered.In(movement, stop), await awarded.In(movement, stop))
    {
        WhyNotApplicable = (await declarations.NotApplicable(movement, stop)).ToDictionary(one => one.Id.Value, one => one.Reason),
    };
}
