using Microsoft.Extensions.DependencyInjection;
using ThiDua.Councils;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Councils;

/// <summary>Five hundred ballots on the page at the same moment: pressed again and again, from several devices, over lines that break.</summary>
public sealed class Ballots_sent_at_once(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const int Presses = 36;
    private static readonly IReadOnlyList<DemoPerson> Members = [.. DemoPeople.All.Where(p => p.Commune == DemoUnits.TanHoa)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task count_once_for_each_member()
    {
        var (session, ballot, codes) = await Open();
        var visitors = await Task.WhenAll(Members.Select(m => host.SignedInAs(m.UserName)));
        var tokens = await Task.WhenAll(visitors.Select(v => v.Token()));

        var answers = await Task.WhenAll(visitors.SelectMany((visitor, i) => Enumerable.Range(0, Presses).Select(press => Press(visitor, tokens[i], ballot, Mark(i), press))));

        Assert.Equal(Members.Count * Presses, answers.Length);
        Assert.All(answers.Where(answer => answer is not null), answer => Assert.Equal(302, answer));
        Assert.Contains(null, answers); // lines did break
        for (var i = 0; i < visitors.Length; i++) Assert.Contains("đã vào hòm phiếu", (await visitors[i].Opens(Page(ballot))).Text, StringComparison.Ordinal);
        var outcome = await Count(session, ballot, codes);
        Assert.Equal(new VoteCount(Members.Count(m => Mark(m) is "1"), Members.Count(m => Mark(m) is "2"), Members.Count(m => Mark(m) is "0")), outcome);
    }

    private static string Mark(DemoPerson member) => Mark(Members.ToList().IndexOf(member));

    private static string Mark(int member) => $"{member % 3}";

    private static string Page(BallotId ballot) => $"/ballots/{ballot.Value}";

    /// <returns>The status; null where the line broke before an answer came. Every fifth line breaks, sooner or later.</returns>
    private static async Task<int?> Press(Visitor visitor, string token, BallotId ballot, string mark, int press)
    {
        using var line = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        if (press % 5 == 1) line.CancelAfter(TimeSpan.FromMilliseconds(press * 2));
        using var form = new FormUrlEncodedContent([new("Marks[0]", mark), new("__RequestVerificationToken", token)]);
        try
        {
            using var answer = await visitor.Client.PostAsync(Page(ballot), form, line.Token);
            return (int)answer.StatusCode;
        }
        catch (OperationCanceledException) when (!Stop.IsCancellationRequested) // the line broke
        {
            return null;
        }
    }

    private async Task<(SessionId Session, BallotId Ballot, IReadOnlyList<TellerCode> Codes)> Open()
    {
        var officer = DemoCouncil.Officer(DemoUnits.TanHoa);
        var nominations = await DemoCouncil.Nominate(host, DemoUnits.TanHoa, ("Người được đề nghị", null));
        var movement = await DemoCouncil.Movement(host, DemoUnits.TanHoa);
        var council = await Do((FoundCouncil found) => found.On("Hội đồng mở rộng", new("46/QĐ-UBND", DemoUnits.TwoLevelsFrom, "Chủ tịch UBND"), DemoUnits.TwoLevelsFrom, officer, Stop));
        for (var i = 0; i < Members.Count; i++)
        {
            var (member, role) = (Members[i].Id, i == 0 ? SeatRole.Chair : SeatRole.Member);
            await Do((SeatMember seat) => Done(seat.On(council, member, role, DemoUnits.TwoLevelsFrom, officer, Stop)));
        }

        var session = await Do((CallSession call) => call.On(council, movement.Id, new(host.Clock.GetUtcNow(), "Phòng họp số 1", nominations), officer, Stop));
        await Do((TakeRoll roll) => Done(roll.On(session, [.. Members.Select(m => new RollEntry(m.Id, Presence.Present, null))], officer, Stop)));
        await Do((ThiDua.Councils.OpenSession open) => Done(open.On(session, officer, Stop)));
        var item = (await Do((ISessions sessions) => sessions.Find(session, Stop)))!.Items[0].Id;
        var ballot = await Do((PrepareBallot prepare) => prepare.On(session, new([item], [Members[0].Id, Members[1].Id], 0), officer, Stop));
        var codes = new List<TellerCode>();
        foreach (var teller in Members.Take(2)) codes.Add(await Do((TakeTellerCode take) => take.On(ballot, DemoCouncil.ActorOf(teller), Stop)));
        await Do((OpenBallot open) => Done(open.On(ballot, officer, Stop)));
        return (session, ballot, codes);
    }

    private async Task<VoteCount> Count(SessionId session, BallotId ballot, IReadOnlyList<TellerCode> codes)
    {
        await Do((CloseBallot close) => Done(close.On(ballot, DemoCouncil.Officer(DemoUnits.TanHoa), Stop)));
        for (var i = 0; i < codes.Count; i++)
        {
            var (code, teller) = (codes[i], DemoCouncil.ActorOf(Members[i]));
            await Do((UnsealBallot unseal) => unseal.On(ballot, code, teller, Stop));
        }

        return (await Do((ISessions sessions) => sessions.Find(session, Stop)))!.Items[0].Outcome!.Votes;
    }

    private Task<R> Do<T, R>(Func<T, Task<R>> work) where T : notnull => host.Within(DemoUnits.TanHoa, services => work(services.GetRequiredService<T>()));

    private static async Task<bool> Done(Task work)
    {
        await work;
        return true;
    }
}
