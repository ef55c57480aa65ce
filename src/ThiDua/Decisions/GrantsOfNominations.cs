using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Turns agreed nominations into the awards of a decision.</summary>
public sealed class GrantsOfNominations(INominations nominations, IDecisions decisions, AwardKinds kinds, AwardRates rates, JudgeNominations judge, CheckNominees nominees)
{
    /// <param name="day">Day on which the decision is composed.</param>
    /// <exception cref="RefusedException">One is not agreed or is held, is for another level, or has no rate of money.</exception>
    public async Task<AgreedGrants> Of(Movement movement, IReadOnlyCollection<NominationId> chosen, MoneyRule money, DateOnly day, Actor who, CancellationToken stop)
    {
        await judge.Those(chosen, who, stop);
        var found = await nominations.Those(chosen, stop);
        foreach (var one in found) MustBeReady(one, movement);

        var granted = found.Select(one => Granted(one, movement)).ToList();
        // What has no rate is refused here, before a paper is drafted; the amounts themselves are those of the day of issue.
        _ = money.For([.. granted.Select(one => one.Award)], day, await rates.Now(stop));
        return new(granted, found.Select(one => one.Vote?.Day).Where(day => day is not null).Max());
    }

    /// <summary>
    /// No other draft names one of them, nor do all of them together exceed a quota. Asked while the movement is held
    /// (<see cref="IDecisions.Hold"/>), so that of two drafts composed at one moment the second sees the first.
    /// </summary>
    /// <exception cref="RefusedException">One stands in another decision, or more than a quota allows are chosen.</exception>
    internal async Task MustFitBesideDrafts(MovementId movement, IReadOnlyCollection<NominationId> chosen, CancellationToken stop)
    {
        await MustStandInNoOther([.. chosen.Select(one => one.Value)], stop);
        await nominees.MustFitBesideDrafts(movement, chosen, stop);
    }

    internal GrantedNomination Granted(Nomination one, Movement movement)
    {
        var kind = kinds[one.Award];
        var (from, to) = one.Round.DaysIn(movement.Terms);
        var award = new AwardToPay(kind.MoneyKey ?? kind.Key, kind.Name, kind.IsTitle, one.Candidate.Kind.AsSubject(), one.Candidate.Key, one.Achievement, from, to);
        return new(one.Id.Value, award, one.Candidate.Name, one.Candidate.Line);
    }

    private static void MustBeReady(Nomination one, Movement movement)
    {
        if (one.Movement != movement.Id) throw new RefusedException($"Đề nghị của {one.Candidate.Name} thuộc phong trào khác.");
        if (one.State is not NominationState.Agreed)
            throw new RefusedException($"{CheckNominees.Standing(one)} Chỉ ra quyết định cho đề nghị Hội đồng đã thống nhất.");
        if (one.Level is not Level.Commune)
            throw new RefusedException($"{one.Candidate.Name} được đề nghị {Movements.Words.Of(one.Level)} khen thưởng; cấp xã lập hồ sơ trình, không ra quyết định.");
    }

    private async Task MustStandInNoOther(HashSet<Guid> ids, CancellationToken stop)
    {
        if (await decisions.Naming(ids, stop) is not [var other, ..]) return;
        var name = other.Grants.First(grant => grant.Nomination is { } nomination && ids.Contains(nomination)).Name;
        throw new RefusedException($"{name} đang có trong dự thảo quyết định “{other.Subject}”. Đề nghị bỏ dự thảo đó trước, hoặc ra quyết định từ dự thảo đó.");
    }
}

/// <summary>What a decision may give.</summary>
/// <param name="VotedOn">Day of the last session that agreed; null where none is noted.</param>
public sealed record AgreedGrants(IReadOnlyList<GrantedNomination> Granted, DateOnly? VotedOn);
