using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Takes the tellers' count of the box and adds it under the seal: sums of paper alone are kept nowhere.</summary>
public sealed class CountSlips(IBallots ballots, ISessions sessions)
{
    /// <param name="votes">For each candidate in the order of the paper.</param>
    public Task On(BallotId id, SlipCount slips, IReadOnlyList<VoteSum> votes, Actor who, CancellationToken stop) => ballots.Change(id, async (ballot, urn) =>
    {
        ballot.TellerOf(who.Person);
        if (votes.Count != ballot.Items.Count) throw new RefusedException("Chưa nhập đủ kết quả phiếu giấy cho từng trường hợp. Đề nghị nhập 0 nếu không có phiếu nào.");
        ballot.Reconcile(slips, await urn.Turnout(stop));
        var session = await sessions.Open(ballot.Session, stop);
        foreach (var (item, vote) in ballot.Items.Zip(votes)) MustFit(session.Item(item).Candidate, vote, slips);
        await urn.Add(SealedTally.Of(votes, ballot.Key), stop);
    }, stop);

    private static void MustFit(string candidate, VoteSum vote, SlipCount slips)
    {
        if (vote.Agree < 0 || vote.Against < 0) throw new RefusedException($"Số phiếu của {candidate} không thể nhỏ hơn 0. Đề nghị kiểm lại.");
        if (vote.Agree + vote.Against > slips.Used - slips.Invalid)
            throw new RefusedException($"{candidate}: {vote.Agree} đồng ý và {vote.Against} không đồng ý, nhiều hơn {slips.Used - slips.Invalid} phiếu hợp lệ. Đề nghị kiểm lại.");
    }
}
