using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Criteria;

/// <summary>Looks for signs in the facts and figures of a movement and opens a check for each that is new.</summary>
public sealed class RunRadar(ComputeCriteria compute, IRadar radar, IEnumerable<ILookAtFacts> rules, TimeProvider clock)
{
    /// <returns>The checks that were opened now.</returns>
    public async Task<IReadOnlyList<RadarCheck>> On(MovementId id, CancellationToken stop)
    {
        var figures = await compute.For(id, null, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy phong trào này. Đề nghị mở lại từ danh sách phong trào.");
        var commune = figures.Movement.Commune;
        var thresholds = new RadarThresholds(await radar.Thresholds(commune, stop));
        var sights = LookAtFigures.For(figures, thresholds).ToList();
        foreach (var rule in rules) sights.AddRange(await rule.Look(commune, figures.From, figures.AsOf, thresholds, stop));

        var known = (await radar.Of(id, stop)).Select(check => (check.Rule, check.Key)).ToHashSet();
        var fresh = sights.Where(sight => known.Add((sight.Rule, sight.Key)))
            .Select(sight => new RadarCheck(RadarCheckId.New(), commune.Value, id, sight, clock.Today())).ToList();
        if (fresh.Count > 0) await radar.Add(fresh, stop);
        return fresh;
    }
}

/// <summary>Gives the reason for what the radar saw.</summary>
public sealed class ExplainCheck(IRadar radar, TimeProvider clock)
{
    public async Task On(RadarCheckId id, string reason, Actor who, CancellationToken stop)
    {
        var check = await radar.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy việc kiểm tra này. Đề nghị tải lại trang.");
        check.Explain(reason, new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await radar.Save(stop);
    }
}

/// <summary>Ends a check that was explained.</summary>
public sealed class CloseCheck(IRadar radar, TimeProvider clock)
{
    public async Task On(RadarCheckId id, Actor who, CancellationToken stop)
    {
        var check = await radar.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy việc kiểm tra này. Đề nghị tải lại trang.");
        check.Close(who, new Deed(clock.GetUtcNow(), who.Account, who.Name));
        await radar.Save(stop);
    }
}
