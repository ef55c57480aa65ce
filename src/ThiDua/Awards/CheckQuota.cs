using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards;

/// <summary>
/// Holds proposals and decisions against the quotas of a review. To propose more than there are awards needs a reason (the
/// council is to choose); to decide more needs one too, and is refused where law or plan forbid it.
/// </summary>
public sealed class CheckQuota(IMovements movements, INominations nominations, IQuotaSettings settings, LoadCases load)
{
    /// <summary>The quotas of a review with their live counters.</summary>
    public async Task<IReadOnlyList<QuotaLine>> Lines(Movement movement, AwardRound round, CancellationToken stop)
    {
        var all = await nominations.OfMovement(movement.Id, stop);
        var cases = await load.Of(movement, round, all, stop);
        return CountQuota.Of(movement.Terms, await settings.Of(movement.Id, stop), [.. all.Where(n => n.Round == round).Select(NominationSeat.Of)], cases.Bases, cases.Law);
    }

    /// <param name="reason">Why more are decided than a quota that does not bind; null where the reason given with a proposal is to count.</param>
    /// <exception cref="RefusedException">More than law or plan allow, or more than another quota without any reason; so too with fewer direct workers than are asked for.</exception>
    public async Task MustAllow(IReadOnlyCollection<NominationId> toBeDecided, string? reason, CancellationToken stop)
    {
        var chosen = await nominations.Those(toBeDecided, stop);
        foreach (var round in chosen.GroupBy(n => (n.Movement, n.Round)).ToList())
        {
            var movement = await movements.Open(round.Key.Movement, stop);
            var said = reason ?? round.Select(n => n.ReasonBeyondQuota).FirstOrDefault(given => given is not null);
            var all = await nominations.OfMovement(movement.Id, stop);
            foreach (var line in await Lines(movement, round.Key.Round, stop))
            {
                Must(line, line.Decided + round.Count(n => n.State is not NominationState.Decided && IsOf(line, n)), said);
                MustHaveDirect(line, [.. round.Concat(all.Where(n => n.Round == round.Key.Round && n.State is NominationState.Decided)).DistinctBy(n => n.Id).Where(n => IsOf(line, n)).Select(n => n.Candidate)], said);
            }
        }
    }

    internal async Task MustHaveReason(Movement movement, NominationPlace place, IReadOnlyList<Candidate> candidates, string? reason, CancellationToken stop)
    {
        if (!string.IsNullOrWhiteSpace(reason) || AwardKinds.Shipped[place.Award].IsEncouragement) return;
        foreach (var line in await Lines(movement, place.Round, stop))
        {
            var added = candidates.Count(c => IsOf(line, place.Award, place.Level, c));
            if (added > 0 && line.Proposed + added > line.Most)
                throw new RefusedException($"Đề nghị {line.Proposed + added}, số lượng {line.Name} tối đa {line.Most} ({line.Terms.Source}). Đề nghị bỏ bớt, hoặc ghi lý do đề nghị nhiều hơn (ví dụ để Hội đồng lựa chọn).");
        }
    }

    private static void Must(QuotaLine line, int decided, string? reason)
    {
        if (decided <= line.Most) return;
        if (line.Terms.IsBinding)
            throw new RefusedException($"Tổng cộng {decided} đối tượng, số lượng {line.Name} không được vượt {line.Most} ({line.Terms.Source}). Đề nghị bớt đối tượng.");
        if (string.IsNullOrWhiteSpace(reason))
            throw new RefusedException($"Tổng cộng {decided} đối tượng, nhiều hơn số lượng {line.Name} là {line.Most} ({line.Terms.Source}). Đề nghị ghi lý do vượt.");
    }

    // As with the number: law or plan forbid it, or a reason is given.
    private static void MustHaveDirect(QuotaLine line, IReadOnlyCollection<Candidate> decided, string? reason)
    {
        var people = decided.Where(one => one.Kind is CandidateKind.Individual).ToList();
        var direct = people.Count(one => one.IsLeader is false);
        if (!line.IsTooFew(direct, people.Count) || (!line.Terms.IsBinding && !string.IsNullOrWhiteSpace(reason))) return;
        throw new RefusedException($"Chỉ có {direct}/{people.Count} cá nhân trực tiếp lao động, công tác; cần từ {line.Terms.LeastDirect * 100:0.##} % ({line.Terms.Source}). "
            + (line.Terms.IsBinding ? "Đề nghị bớt lãnh đạo, quản lý hoặc thêm người trực tiếp." : "Đề nghị thêm người trực tiếp, hoặc rút một đề nghị rồi lập lại có ghi lý do."));
    }

    internal static bool IsOf(QuotaLine line, Nomination n) => !NominationSeat.Of(n).IsEncouragement && IsOf(line, n.Award, n.Level, n.Candidate);

    private static bool IsOf(QuotaLine line, string award, Level level, Candidate candidate) =>
        (line.Award is null || line.Award == award) && (line.Terms.Level is null || line.Terms.Level == level) && (line.Terms.Audience is null || line.Terms.Audience == candidate.Audience);
}

/// <summary>Quotas that were set beside those of the plan.</summary>
public interface IQuotaSettings
{
    /// <summary>Those in force for a movement.</summary>
    Task<IReadOnlyList<QuotaTerms>> Of(MovementId movement, CancellationToken stop);

    /// <summary>All of a movement with who set them, withdrawn ones included; ready to be changed.</summary>
    Task<IReadOnlyList<QuotaSetting>> All(MovementId movement, CancellationToken stop);

    void Add(QuotaSetting setting);

    Task Save(CancellationToken stop);
}
