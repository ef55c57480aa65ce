using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Writes the payment list of a decision in force, as it stands now.</summary>
public sealed class WritePaymentList(IDecisions decisions, ICommuneOnPaper communes, FindStandingPaper standing)
{
    /// <returns>Null where there is no such decision.</returns>
    /// <exception cref="RefusedException">It is not in force.</exception>
    public async Task<OfficialPaper?> Of(AwardDecisionId id, Actor who, CancellationToken stop)
    {
        if (await decisions.Find(id, stop) is not { } decision) return null;
        if (decision.InForce is not { } inForce)
            throw new RefusedException("Quyết định chưa có hiệu lực nên chưa có danh sách chi tiền. Đề nghị ban hành và ghi nhận hiệu lực trước.");
        return PaymentListPaper.Of(decision, await communes.On(new(decision.CommuneId), inForce.Day, stop), who.Name, await standing.Of(decision, stop));
    }
}
