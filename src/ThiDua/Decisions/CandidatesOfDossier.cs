using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>Turns nominations into the candidates of a dossier.</summary>
public sealed class CandidatesOfDossier(INominations nominations, IDossiers dossiers, AwardKinds kinds, CheckQuota quota)
{
    private static readonly NominationState[] BeforeOwnCouncil = [NominationState.Qualified, NominationState.Agreed];

    /// <exception cref="RefusedException">One is for another level, or has not come far enough.</exception>
    public async Task<IReadOnlyList<DossierCandidate>> Of(Movement movement, Level level, IReadOnlyCollection<NominationId> chosen, CancellationToken stop)
    {
        var found = await nominations.Those(chosen, stop);
        foreach (var one in found) MustBelong(one, movement, level);
        // Before the commune's own council there may be more to choose from; above it the plan says how many may be proposed.
        if (level is not Level.Commune) await quota.MustAllow([.. chosen.Union(await InOthers(movement, level, stop))], reason: null, stop);
        return [.. found.Select(one => new DossierCandidate(
            one.Id.Value, one.Candidate.Name, one.Candidate.Line, RecipientKinds.Of(one.Candidate.Kind.AsSubject()), kinds[one.Award].Name, one.Achievement))];
    }

    /// <summary>Whether a nomination may go into a dossier of that level: before the commune's own council it is qualified, above it the council has agreed.</summary>
    public static bool Fits(Nomination one, Level level) =>
        one.Level == level && (one.State is NominationState.Agreed || (level is Level.Commune && BeforeOwnCouncil.Contains(one.State)));

    // Whoever another dossier of the level proposes uses up the quota too, as long as the nomination stands.
    private async Task<IEnumerable<NominationId>> InOthers(Movement movement, Level level, CancellationToken stop)
    {
        var ids = (await dossiers.OfMovement(movement.Id, stop)).Where(d => d.Level == level).SelectMany(d => d.Candidates).Select(c => new NominationId(c.Nomination)).Distinct().ToList();
        return (await nominations.Those(ids, stop)).Where(n => n.IsLive).Select(n => n.Id);
    }

    private static void MustBelong(Nomination one, Movement movement, Level level)
    {
        if (one.Movement != movement.Id) throw new RefusedException($"Đề nghị của {one.Candidate.Name} thuộc phong trào khác.");
        if (!Fits(one, level))
            throw new RefusedException($"{one.Candidate.Name} không vào được hồ sơ {Movements.Words.Of(level)}: đề nghị {Movements.Words.Of(one.Level)}, đang “{one.State.InVietnamese()}”.");
    }
}
