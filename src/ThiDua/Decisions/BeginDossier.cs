using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Decisions;

/// <summary>Begins the dossier of one level from the nominations, with the parts that the plan asks for at that level.</summary>
public sealed class BeginDossier(IDossiers dossiers, IMovements movements, CandidatesOfDossier candidates, IOrganizations organizations, TimeProvider clock)
{
    public async Task<Dossier> On(MovementId id, Level level, IReadOnlyCollection<NominationId> chosen, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var movement = await movements.Open(id, stop);
        var proposed = await candidates.Of(movement, level, chosen, stop);
        var today = clock.Today();
        var receiver = level is Level.Commune ? null : Above(await organizations.Tree(stop), who.Commune, level.On(today));
        var dossier = Dossier.Begin(
            who.Commune, id, level, $"Hồ sơ đề nghị khen thưởng {Movements.Words.Of(level.On(today))}, {MovementInText.Of(movement.Terms)}",
            PartsOfDossier.For(movement.Terms, level, today), receiver, proposed, who.Does(clock));
        dossiers.Add(dossier);
        await dossiers.Save(stop);
        return dossier;
    }

    private static UnitId? Above(UnitTree tree, UnitId commune, Level level)
    {
        var above = tree.AncestorsOf(commune);
        var wanted = level is Level.District ? UnitKind.District : UnitKind.Province;
        return (above.FirstOrDefault(unit => unit.Kind == wanted) ?? above.FirstOrDefault(unit => unit.Kind is UnitKind.Province))?.Id
            ?? throw new RefusedException("Chưa khai đơn vị cấp trên của xã nên chưa biết nơi nhận hồ sơ. Đề nghị người quản trị bổ sung trong “Đơn vị”.");
    }
}
