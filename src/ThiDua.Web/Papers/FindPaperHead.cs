using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Movements;

namespace ThiDua.Web.Papers;

/// <summary>The commune as it heads its papers today: its name, and who is its Chair.</summary>
public sealed class FindPaperHead(IOrganizations organizations, ShowHolders holders, TimeProvider clock)
{
    public async Task<PaperHead> Of(UnitId commune, CancellationToken stop)
    {
        var name = (await organizations.Tree(stop)).Find(commune)?.Name ?? "";
        var chairs = (await holders.In(commune, clock.Today(), stop)).Single(duty => duty.Duty is Duty.Chair).People;
        return new PaperHead(name, chairs.Count == 1 ? chairs[0].Name : ""); // of two who hold it, a person must choose
    }
}
