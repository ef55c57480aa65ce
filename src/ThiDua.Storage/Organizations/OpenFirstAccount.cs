using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Organizations;

/// <summary>The first account of an empty installation: one administrator above all units, who sets up the rest.</summary>
internal sealed class OpenFirstAccount(IOrganizations organizations, OpenAccount open, TimeProvider clock) : IFirstAccount
{
    private const string UserName = "quantri";

    public async Task<FirstSignIn> Open(CancellationToken stop)
    {
        var id = UnitId.New();
        var nation = new Unit(id, UnitKind.Nation, "Trung ương", null, id, new Period(new(1997, 1, 1)));
        var person = new Person("Quản trị viên", nation.Id);
        person.Grant(Duty.Administrator, nation, new Period(clock.Today()));
        await organizations.Keep(new Rearrangement { Units = [nation] }, stop);
        await organizations.Keep(new Rearrangement { People = [person] }, stop);
        var password = await open.For(person.Id, UserName, stop);
        return new FirstSignIn(password.UserName, password.Password);
    }
}
