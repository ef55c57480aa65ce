using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>
/// Looks again, on the day itself, whether all whom a decision or a dossier names may go on: nothing is being verified
/// (khoản 4 Điều 4 Nghị định 152/2025/NĐ-CP), and with those of other decisions they stay within the quotas.
/// </summary>
public sealed class CheckNominees(JudgeNominations judge, INominations nominations, IDecisions decisions, IPapers papers, CheckQuota quota)
{
    /// <summary>Before a draft is composed: whoever another draft names uses up the quota too.</summary>
    internal async Task MustFitBesideDrafts(MovementId movement, IReadOnlyCollection<NominationId> chosen, CancellationToken stop) =>
        await MustFit(chosen, await decisions.OfMovement(movement, stop), stop);

    /// <summary>Before the paper of a decision is issued.</summary>
    internal async Task MustBeReady(AwardDecision decision, Actor who, CancellationToken stop)
    {
        await MustStand(EnforceDecision.Nominations(decision.Grants), who, stop);
        await MustFitBesideIssued(decision, stop);
    }

    /// <summary>
    /// While the movement is held (<see cref="IDecisions.Hold"/>): of two papers that are issued at one moment the second sees
    /// the first. Whoever an issued paper names, even one that is not in force yet, uses up the quota and is named once.
    /// </summary>
    internal async Task MustFitBesideIssued(AwardDecision decision, CancellationToken stop)
    {
        if (decision.Movement is not { } movement) return;
        var others = (await decisions.OfMovement(movement, stop)).Where(other => other.Id != decision.Id && other.Revokes is null).ToList();
        var issued = await papers.Issued([.. others.Select(other => other.Paper).OfType<Guid>().Select(id => new PaperId(id))], stop);
        others.RemoveAll(other => other.InForce is null && (other.Paper is not { } paper || !issued.Contains(new(paper))));

        var chosen = EnforceDecision.Nominations(decision.Grants);
        MustBeNamedOnce(decision, chosen, others);
        await MustFit(chosen, others, stop);
    }

    private static void MustBeNamedOnce(AwardDecision decision, IReadOnlyCollection<NominationId> chosen, IEnumerable<AwardDecision> others)
    {
        if (others.SelectMany(other => EnforceDecision.Nominations(other.Grants)).FirstOrDefault(chosen.Contains) is { Value: var twice } && twice != Guid.Empty)
            throw new RefusedException($"{decision.Grants.First(grant => grant.Nomination == twice).Name} đã có tên trong quyết định khác vừa ban hành. Đề nghị bỏ dự thảo này và lập quyết định không có người đó.");
    }

    /// <summary>Everybody stands as the council agreed.</summary>
    internal async Task MustStand(IReadOnlyCollection<NominationId> chosen, Actor who, CancellationToken stop)
    {
        await judge.Those(chosen, who, stop);
        if ((await nominations.Those(chosen, stop)).FirstOrDefault(one => one.State is not NominationState.Agreed) is { } fallen)
            throw new RefusedException($"{Standing(fallen)} Đề nghị chờ kết luận, hoặc ra quyết định không có {fallen.Candidate.Name}.");
    }

    /// <summary>Nobody is held or has fallen: the law forbids to propose, too, while something is being verified.</summary>
    internal async Task MustBeProposable(IReadOnlyCollection<NominationId> proposed, Actor who, CancellationToken stop)
    {
        await judge.Those(proposed, who, stop);
        if ((await nominations.Those(proposed, stop)).FirstOrDefault(one => one.State is NominationState.Held or NominationState.Refused) is { } fallen)
            throw new RefusedException($"{Standing(fallen)} Đề nghị chờ kết luận, hoặc lập hồ sơ không có {fallen.Candidate.Name}.");
    }

    /// <summary>How a nomination stands, and why where the rules say so.</summary>
    internal static string Standing(Nomination one)
    {
        var why = one.State is NominationState.Held or NominationState.Refused
            ? one.Eligibility?.Of(one.State is NominationState.Held ? Answer.Suspended : Answer.NotMet).FirstOrDefault()?.Reason
            : null;
        return $"Đề nghị của {one.Candidate.Name} đang “{one.State.InVietnamese()}”.{(why is null ? "" : " " + why)}";
    }

    // Only those of the same reviews: each review has quotas of its own.
    private async Task MustFit(IReadOnlyCollection<NominationId> chosen, IReadOnlyList<AwardDecision> others, CancellationToken stop)
    {
        var rounds = (await nominations.Those(chosen, stop)).Select(one => one.Round).ToHashSet();
        var named = others.SelectMany(other => EnforceDecision.Nominations(other.Grants)).Distinct().ToList();
        var besides = (await nominations.Those(named, stop)).Where(one => one.IsLive && rounds.Contains(one.Round)).Select(one => one.Id);
        await quota.MustAllow([.. chosen.Union(besides)], reason: null, stop);
    }
}
