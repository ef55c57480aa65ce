using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Composes the numbered slips of a ballot for printing; they are no outgoing paper and take no number.</summary>
public sealed class ComposeSlips(LookAtSession look, IBallots ballots)
{
    public async Task<OfficialPaper> On(BallotId id, Actor who, CancellationToken stop)
    {
        var ballot = await ballots.Open(id, stop);
        if (ballot.Tellers.All(t => t.Person != who.Person)) who.MustRunTheCouncil();
        if (ballot.SlipsPrinted == 0) throw new RefusedException("Lượt bỏ phiếu này không dùng phiếu giấy.");
        return SlipsPaper.Of(await look.At(ballot.Session, stop), ballot);
    }
}
