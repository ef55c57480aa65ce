using Microsoft.Extensions.DependencyInjection;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Host;

/// <summary>The demo officer with every duty of the commune, so that no door stays shut for want of one.</summary>
internal static class Everybody
{
    private static readonly DemoPerson Officer = DemoPeople.Of(Duty.Officer);

    public static async Task<Visitor> SignedIn(ThiDuaHost host)
    {
        await host.Within(DemoUnits.TanHoa, async services =>
        {
            var today = services.GetRequiredService<TimeProvider>().Today();
            var person = await services.GetRequiredService<IOrganizations>().Person(Officer.Id, CancellationToken.None);
            var held = person.Duties.Where(duty => duty.Period.Includes(today)).Select(duty => duty.Duty);
            var grant = services.GetRequiredService<GrantDuty>();
            foreach (var duty in Enum.GetValues<Duty>().Except(held).Where(duty => duty is not Duty.Province))
            {
                await grant.To(Officer.Id, duty, DemoUnits.TanHoa, new Period(DemoUnits.TwoLevelsFrom), CancellationToken.None);
            }

            return true;
        });
        return await host.SignedInAs(Officer.UserName);
    }
}
