using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Criteria;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Participation;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Decisions;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Papers;

/// <summary>What it counts is watched: drafts and issued reports say when it is no longer so.</summary>
public sealed class A_report_on_a_movement(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private static readonly Actor Officer = AwardsOfACommune.Officer(DemoUnits.TanHoa);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Deed Now => new(host.Clock.GetUtcNow(), Officer.Account, Officer.Name);

    [Fact]
    public async Task says_after_its_issue_too_that_its_figures_were_taken_anew()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await Freeze(20);
        var paper = (await officer.Sends($"/movements/{(await Movement()).Id.Value}/papers?handler=Final")).Location!;
        await Issue(new(Guid.Parse(paper[(paper.LastIndexOf('/') + 1)..])));
        var page = await officer.Opens(paper);
        Assert.Contains("Đã ban hành", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("đã có bản chốt mới", page.Text, StringComparison.Ordinal);
        var bytes = await officer.Client.GetByteArrayAsync(paper + "/pdf", Stop);

        await Freeze(30);

        page = await officer.Opens(paper);
        Assert.Contains("đã có bản chốt mới", page.Text, StringComparison.Ordinal);
        Assert.Contains("giữ nguyên nội dung, tệp. Đề nghị kiểm tra, lập văn bản thay thế nếu số liệu khác.", page.Text, StringComparison.Ordinal);
        Assert.Contains("số liệu đã thay đổi", (await officer.Opens($"/movements/{(await Movement()).Id.Value}/papers")).Text, StringComparison.Ordinal);
        Assert.Equal(bytes, await officer.Client.GetByteArrayAsync(paper + "/pdf", Stop));
    }

    [Fact]
    public async Task leads_its_counts_to_lists_and_decisions_and_says_when_they_grow()
    {
        var officer = await host.SignedInAs(Duty.Officer);
        await Freeze(40);
        await Register("Hộ ông Lê Văn Tám");
        await Decide("Nguyễn Văn Bốn", "15/QĐ-UBND");
        var paper = (await officer.Sends($"/movements/{(await Movement()).Id.Value}/papers?handler=Interim")).Location!;

        var page = await officer.Opens(paper);
        Assert.Contains("Theo danh sách đăng ký tham gia phong trào đã duyệt", page.Text, StringComparison.Ordinal);
        Assert.Contains("Quyết định số 15/QĐ-UBND ngày", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nay là", page.Text, StringComparison.Ordinal);

        await Register("Hộ bà Trần Thị Chín");
        await Decide("Nguyễn Văn Năm", "16/QĐ-UBND");
        page = await officer.Opens(paper);
        Assert.Matches(@"Văn bản ghi (\d+) đăng ký đã duyệt; nay là \d+", page.Text);
        Assert.Contains("Số được khen thưởng của phong trào nay là", page.Text, StringComparison.Ordinal);
    }

    private Task<Movement> Movement() => host.Within(DemoUnits.TanHoa, async services =>
        (await services.GetRequiredService<IMovements>().Running(Stop)).First(m => m.Terms.Criteria.Count > 0));

    private async Task Freeze(int days)
    {
        var movement = await Movement();
        await host.Within(DemoUnits.TanHoa, services => services.GetRequiredService<TakeSnapshot>().On(movement.Id, movement.Terms.From!.Value.AddDays(days), Officer, Stop));
    }

    private async Task Register(string household)
    {
        var movement = await Movement();
        await host.Within(DemoUnits.TanHoa, async services =>
        {
            var registration = Registration.Of(movement, new(ParticipantKind.Household, null, DemoUnits.TanHoa, household, "Thôn Đông"), [new("Nộp hồ sơ trực tuyến")], Now);
            registration.Send(Now);
            registration.Approve(Now);
            await services.GetRequiredService<IRegistrations>().Add([registration], Stop);
            return true;
        });
    }

    private async Task Decide(string name, string number)
    {
        var movement = await Movement();
        await host.Within(DemoUnits.TanHoa, async services =>
        {
            var agreed = await AwardsOfACommune.Agreed(services, movement, Officer, CandidateKind.Individual, name);
            await services.GetRequiredService<RecordDecision>().On([agreed], new(Guid.CreateVersion7(), number, ((TimeProvider)host.Clock).Today(), "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA"), Officer, Stop);
            return true;
        });
    }

    private Task<bool> Issue(PaperId id) => host.Within(DemoUnits.TanHoa, async services =>
    {
        var (paper, today) = ((await services.GetRequiredService<IPapers>().Find(id, Stop))!, ((TimeProvider)host.Clock).Today());
        var whole = OfficialPaperJson.Read(OfficialPaperJson.Write(paper.Content).Replace("[...]", "đã ghi", StringComparison.Ordinal));
        await services.GetRequiredService<EditPaper>().On(id, whole, paper.Revision, Officer, Stop);
        await services.GetRequiredService<NumberPaper>().On(id, today, Officer, Stop);
        await services.GetRequiredService<SignPaper>().On(id, whole.Signatures[^1].Name, null, today, null, Officer, Stop);
        await services.GetRequiredService<IssuePaper>().On(id, Officer, Stop);
        return true;
    });
}
