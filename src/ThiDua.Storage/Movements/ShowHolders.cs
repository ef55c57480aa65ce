using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>Who holds the duties that a movement gives work to.</summary>
public sealed class ShowHolders(ThiDuaDb db)
{
    private static readonly Duty[] OfAMovement =
        [Duty.Chair, Duty.Officer, Duty.Verifier, Duty.CouncilMember, Duty.CultureOfficer, Duty.Member];

    /// <returns>One entry per duty, also where nobody holds it; people by given name.</returns>
    public async Task<IReadOnlyList<DutyHolders>> In(UnitId commune, DateOnly day, CancellationToken stop)
    {
        // A person of another commune may help out here: the grant decides, not where the person is kept.
        var held = await db.GrantsIn(commune, day)
            .Join(db.Set<PersonRow>().IgnoreQueryFilters(), g => g.PersonId, p => p.Id, (g, p) => new { g.Duty, p.Id, p.Name, p.GivenName })
            .Distinct().ToListAsync(stop);
        return
        [
            .. OfAMovement.Select(duty => new DutyHolders(duty,
                [.. held.Where(h => h.Duty == duty).OrderBy(h => h.GivenName, StringComparer.CurrentCulture).Select(h => new Holder(new PersonId(h.Id), h.Name))])),
        ];
    }
}

/// <summary>A duty and who holds it.</summary>
public sealed record DutyHolders(Duty Duty, IReadOnlyList<Holder> People);

/// <summary>A person by name.</summary>
public sealed record Holder(PersonId Id, string Name);
