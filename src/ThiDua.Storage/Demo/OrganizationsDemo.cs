using Microsoft.AspNetCore.Identity;
using ThiDua.Organizations;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Units, people, duties and accounts of the demo world.</summary>
internal sealed class OrganizationsDemo(IOrganizations organizations, UserManager<Account> accounts) : IDemoPart
{
    public int Order => 10;

    public async Task Load(CancellationToken stop)
    {
        var units = DemoUnits.All.ToDictionary(u => u.Id);
        await organizations.Keep(new Rearrangement { Units = DemoUnits.All, Links = DemoUnits.Links }, stop);
        await organizations.Keep(new Rearrangement { People = [.. DemoPeople.All.Select(p => PersonOf(p, units))] }, stop);

        // Hashed once: the password is no secret, and twenty slow hashes would delay the first start.
        var hash = accounts.PasswordHasher.HashPassword(new Account(), DemoPeople.Password);
        foreach (var person in DemoPeople.All)
        {
            var account = new Account { Id = person.Account, PersonId = person.Id.Value, UserName = person.UserName, PasswordHash = hash };
            (await accounts.CreateAsync(account)).MustSucceed();
        }
    }

    private static Person PersonOf(DemoPerson demo, Dictionary<UnitId, Unit> units)
    {
        var person = new Person(demo.Id, demo.Name, demo.Commune, [], []);
        if (demo == DemoPeople.Of(Duty.Officer))
        {
            person.TakePost(
                units[DemoUnits.FormerTanHoa], "Công chức Văn phòng – thống kê", new Period(new(2019, 3, 1), DemoUnits.TwoLevelsFrom.AddDays(-1)));
        }

        person.TakePost(units[demo.Unit], demo.Post, new Period(DemoUnits.TwoLevelsFrom));
        foreach (var duty in demo.Duties) person.Grant(duty, units[demo.Commune], new Period(DemoUnits.TwoLevelsFrom));

        // One who helps out next door, so that choosing a commune can be seen.
        if (demo.UserName == "thamdinh.dongson") person.Grant(Duty.Verifier, units[DemoUnits.TanHoa], new Period(DemoUnits.TwoLevelsFrom));
        return person;
    }
}
