using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Councils;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Councils;

public sealed class The_council_of_the_demo(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task has_held_one_session_and_is_called_to_another()
    {
        var sessions = await host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<ThiDuaDb>().Set<Session>().AsNoTracking().OrderBy(s => s.Starts).ToListAsync());

        Assert.Equal([SessionState.Ended, SessionState.Called], sessions.Select(s => s.State));
        Assert.All(sessions[0].Items, item => Assert.True(item is { WasSecret: true, Outcome.Met: true }));
        var ballot = Assert.Single(await host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<IBallots>().OfSession(sessions[0].Id, TestContext.Current.CancellationToken)));
        Assert.Equal((4, new SlipCount(Used: 3, Spoilt: 0, Unused: 1, Invalid: 0)), (ballot.SlipsPrinted, ballot.Slips)); // on screen and on paper together
        var page = await (await host.SignedInAs(Duty.Officer)).Opens($"/sessions/{sessions[0].Id.Value}");
        Assert.Contains("trong đó 1 ý kiến bằng văn bản", page.Text, StringComparison.Ordinal);
        Assert.Contains("Biên bản họp", page.Text, StringComparison.Ordinal);
    }
}
