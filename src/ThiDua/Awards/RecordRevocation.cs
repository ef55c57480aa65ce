using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Takes over a decision that revokes awards (Điều 93 Luật Thi đua, khen thưởng 06/2022/QH15): they no longer count anywhere.</summary>
public sealed class RecordRevocation(INominations nominations, IMeritRecords records, TimeProvider clock)
{
    public async Task On(IReadOnlyCollection<NominationId> ids, DecisionReference revocation, Actor who, CancellationToken stop)
    {
        foreach (var nomination in await nominations.Those(ids, stop))
        {
            nomination.BeRevoked(revocation, who.Does(clock));
            foreach (var entry in (await records.Of(nomination.Candidate, stop)).Where(entry => entry.Nomination == nomination.Id))
                entry.Strike(Because(revocation), who.Does(clock));
        }

        await nominations.Save(stop);
    }

    internal static string Because(DecisionReference revocation) =>
        $"Thu hồi theo Quyết định số {revocation.Number}{(revocation.Replaced is [.., var old] ? $" (thay thế {old})" : "")}";
}
