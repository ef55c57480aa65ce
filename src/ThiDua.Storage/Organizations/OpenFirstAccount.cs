using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>The first account of an empty installation: one administrator above all units, who sets up the rest.</summary>
public sealed class OpenFirstAccount(ThiDuaDb db, IOrganizations organizations, OpenAccount open, TimeProvider clock)
{
    public const string UserName = "quantri";

    /// <remarks>To be run in a scope that sees all.</remarks>
    /// <returns>To be printed once; null where there is an account already.</returns>
    public async Task<OneTimePassword?> WithOneTimePassword(CancellationToken stop)
    {
        if (await db.Users.AnyAsync(stop)) return null;
        var id = UnitId.New();
        var nation = new Unit(id, UnitKind.Nation, "Trung ương", null, id, new Period(new(1997, 1, 1)));
        var person = new Person("Quản trị viên", nation.Id);
        person.Grant(Duty.Administrator, nation, new Period(clock.Today()));
        await organizations.Keep(new Rearrangement { Units = [nation] }, stop);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
        return await open.For(person.Id, UserName, stop);
    }
}
