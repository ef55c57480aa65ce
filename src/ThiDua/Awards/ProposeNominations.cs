using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>Nominates candidates for one award of one review, all or none, and asks the rules about them at once.</summary>
public sealed class ProposeNominations(IMovements movements, INominations nominations, JudgeNominations judge, CheckQuota quota, TimeProvider clock)
{
    /// <param name="reason">Why more are proposed than the quota has awards for; null where they are not.</param>
    /// <exception cref="RefusedException">Not entitled, nobody chosen, somebody nominated before, or beyond the quota without a reason.</exception>
    public async Task<IReadOnlyList<NominationId>> On(Proposal proposal, string? reason, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        if (proposal.Candidates.Count == 0) throw new RefusedException("Chưa chọn đối tượng nào. Đề nghị chọn ít nhất một tập thể hoặc cá nhân.");
        var movement = await movements.Open(proposal.Movement, stop);
        var (_, to) = proposal.Round.DaysIn(movement.Terms);
        var award = AwardKinds.Shipped[proposal.Award];
        var decider = award.DeciderOn(clock.Today()) ?? award.DeciderOn(to) ?? throw new RefusedException($"Không có cấp nào quyết định “{award.Name}”. Đề nghị chọn hình thức khác.");
        var place = new NominationPlace(movement.Commune, movement.Id, proposal.Round, award.Key, decider.Level);
        await quota.MustHaveReason(movement, place, proposal.Candidates, reason, stop);

        var made = proposal.Candidates.Select(c => Nomination.Propose(place, c, proposal.Text, who.Does(clock), string.IsNullOrWhiteSpace(reason) ? null : reason)).ToList();
        made.ForEach(nominations.Add);
        await nominations.Save(stop);
        await judge.OfRound(movement.Id, proposal.Round, who, stop);
        return [.. made.Select(n => n.Id)];
    }

    internal static void MustBeEntitled(Actor who)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Chair)) throw new RefusedException("Chỉ công chức phụ trách thi đua hoặc Chủ tịch UBND lập đề nghị khen thưởng.");
    }
}

/// <summary>Who is proposed for what.</summary>
public sealed record Proposal(MovementId Movement, AwardRound Round, string Award, IReadOnlyList<Candidate> Candidates, NominationText Text);
