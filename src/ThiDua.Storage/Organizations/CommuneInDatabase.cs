using Microsoft.EntityFrameworkCore;
using ThiDua.Organizations;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Organizations;

/// <summary>The commune, the province above it, its Chair and its accountant, as of the day of a paper.</summary>
internal sealed class CommuneInDatabase(ThiDuaDb db, IOrganizations organizations) : ICommuneOnPaper
{
    public async Task<CommuneOnPaper> On(UnitId commune, DateOnly day, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        var province = tree.AncestorsOf(commune).FirstOrDefault(unit => unit.Kind is UnitKind.Province);
        var chairs = await Holders(Duty.Chair, commune, day, stop);
        var accountants = await Holders(Duty.Accountant, commune, day, stop);
        return new(tree[commune].Name, province?.Name, chairs is [var one] ? one : "") // of two who hold it, a person must choose
        {
            AccountantName = accountants.FirstOrDefault() ?? "", // whoever kept the accounts first answers for them; others help
        };
    }

    private Task<List<string>> Holders(Duty duty, UnitId commune, DateOnly day, CancellationToken stop) =>
        db.GrantsIn(commune, day).Where(g => g.Duty == duty).OrderBy(g => g.ValidFrom).ThenBy(g => g.Id)
            .Join(db.Set<PersonRow>().IgnoreQueryFilters(), g => g.PersonId, p => p.Id, (g, p) => p.Name).Take(2).ToListAsync(stop);
}
