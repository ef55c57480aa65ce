using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Organizations;

/// <summary>The commune, the province above it and its Chair, as of the day of a paper.</summary>
internal sealed class CommuneInDatabase(ThiDuaDb db, IOrganizations organizations) : ICommuneOnPaper
{
    public async Task<CommuneOnPaper> On(UnitId commune, DateOnly day, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var chairs = await db.GrantsIn(commune, day).Where(g => g.Duty == Duty.Chair).OrderBy(g => g.ValidFrom)
            .Join(db.Set<PersonRow>().IgnoreQueryFilters(), g => g.PersonId, p => p.Id, (g, p) => p.Name).Take(2).ToListAsync(stop);
        var province = tree.AncestorsOf(commune).FirstOrDefault(unit => unit.Kind is UnitKind.Province);
        return new(tree[commune].Name, province?.Name, chairs is [var one] ? one : ""); // of two who hold it, a person must choose
    }
}
