using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Decisions;

/// <summary>Nominations that a commune of the demo world agreed to.</summary>
internal static class AwardsOfACommune
{
    public static Actor Officer(UnitId commune)
    {
        var officer = DemoPeople.Of(Duty.Officer, commune);
        return new(officer.Account, officer.Id, officer.Name, commune, officer.Duties.ToHashSet());
    }

    public static async Task<Movement> Movement(IServiceProvider services) =>
        (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync())[0];

    /// <summary>A movement of its own, whose plan limits no number of awards.</summary>
    /// <param name="requirements">Instead of those of the demo's plan; null to keep them.</param>
    public static async Task<Movement> WithoutQuotas(IServiceProvider services, UnitId commune, IReadOnlyList<string>? requirements = null)
    {
        var terms = (await Movement(services)).Terms;
        var movement = ThiDua.Movements.Movement.Launch(commune, null, terms with { Quotas = [], Requirements = requirements ?? terms.Requirements }, new(2026, 1, 5), new(DateTimeOffset.UnixEpoch, Officer(commune).Account, Officer(commune).Name));
        await services.GetRequiredService<IMovements>().AddLaunched(movement, [], default);
        return movement;
    }

    public static async Task<NominationId> Agreed(IServiceProvider services, Movement movement, Actor officer, CandidateKind kind, string name = "Nguyễn Văn An", Level level = Level.Commune)
    {
        var (nominations, by) = (services.GetRequiredService<INominations>(), new Deed(DateTimeOffset.UnixEpoch, officer.Account, officer.Name));
        var year = AwardRound.Of(movement.Terms)[0];
        var candidate = new Candidate(kind, kind is CandidateKind.Collective ? UnitId.New() : null, kind is CandidateKind.Individual ? PersonId.New() : null, name, "Chuyên viên Văn phòng");
        var nomination = Nomination.Propose(
            new(officer.Commune, movement.Id, year, level is Level.Commune ? "certificate.commune" : "merit.province", level), candidate,
            new(AwardGround.Thematic, $"Đã có thành tích xuất sắc trong cải cách hành chính ({name})"), by);
        nomination.Judge(new(new(2026, 6, 1), "VN-2025", []), by);
        nominations.Add(nomination);
        await nominations.Save(default);
        await services.GetRequiredService<RecordVote>().On(nomination.Id, new(Guid.CreateVersion7(), new(2026, 6, 20), 9, 0, 0, 0, 9, 0.7m, IsMet: true), officer, default);
        return nomination.Id;
    }
}
