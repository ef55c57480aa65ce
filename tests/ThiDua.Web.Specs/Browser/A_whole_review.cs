using ThiDua.Law;
using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Browser;

/// <summary>From a plan to certificates, payment list and dossiers, in one go and without typing anything twice.</summary>
[Collection(Walks.Name)]
public sealed class A_whole_review(Chromium chromium, ListeningHost host)
{
    private const string Committee = "Ủy ban nhân dân xã Tân Hòa"; // "UBND phường", the first collective that the plan names
    private const string OneStop = "Trung tâm Phục vụ hành chính công";
    private const string Office = "Văn phòng HĐND và UBND";
    private static readonly string[] City = ["Trịnh Công Uẩn", "Dương Thị Mai Phương"];
    private static readonly string[] Ward = ["Cao Xuân Ngà", "Phan Văn Đức", "Ngô Thị Yến Nhi"];

    [Fact]
    public async Task of_two_levels_keeps_to_the_quotas_and_the_dossiers_of_the_plan()
    {
        Assert.SkipUnless(Seeds.AreThere, Seeds.Absent);
        const string round = "year=2023";
        await using var visit = await chromium.Visit(host.Address);
        var movement = await Launched(visit, "004-tien-thanh-2023.txt");
        var way = new MovementToAwards(visit, movement, "004");

        await way.Registers([.. City, .. Ward]);
        await way.WritesTheRecords([.. City.Concat(Ward).Select(Record)], "Initiative", "Hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa thôn", new(2023, 9, 15));
        await way.Ticks("certificate.district", round, [Committee, .. City, Ward[0]]);
        await way.Nominates();
        Assert.Contains("tối đa 2", await way.Refusal(), StringComparison.Ordinal);
        await way.Unticks(Ward[0]);
        await way.Nominates();
        await way.Ticks("certificate.commune", round, [Office, .. Ward, "Lý Thị Ân"]);
        await way.Nominates();
        Assert.Contains("tối đa 3", await way.Refusal(), StringComparison.Ordinal);
        await way.Unticks("Lý Thị Ân");
        await way.Nominates();
        await way.Answers(round);
        Assert.StartsWith("cấp huyện, cá nhân Kế hoạch phong trào: Cấp thành phố: Không vượt quá 01 tập thể và 02 cá nhân 2 2 2 0 2", await way.Quota("cấp huyện, cá nhân"), StringComparison.Ordinal);
        Assert.StartsWith("cấp xã, cá nhân Kế hoạch phong trào: Đối với cấp xã: Không vượt quá 01 tập thể và 03 cá nhân 3 3 3 0 3", await way.Quota("cấp xã, cá nhân"), StringComparison.Ordinal);

        var minutes = await new CouncilInSession(way, visit, host.Address, host.Host.Clock.Today()).Holds(cases: 7);
        var papers = new AwardsToPapers(way, visit, movement);
        await papers.Issues(minutes, "minutes");
        var reports = await papers.Reports([Committee, .. City, Office, .. Ward]);
        var paper = minutes.Split('/')[^1];
        await papers.Gathers("cấp tỉnh", parts: 3, paper, Of(reports, [Committee, .. City]));
        await papers.Gathers("cấp xã", parts: 2, paper, Of(reports, [Office, .. Ward]));
        var decision = await papers.Decides(expected: 4);
        await papers.PrintsAndPays(decision, [Office, .. Ward]);
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task of_several_years_is_held_each_year_and_once_more_at_the_end()
    {
        Assert.SkipUnless(Seeds.AreThere, Seeds.Absent);
        await using var visit = await chromium.Visit(host.Address);
        var movement = await Launched(visit, "002-an-dung-2021-2025.txt");
        var way = new MovementToAwards(visit, movement, "002");
        var papers = new AwardsToPapers(way, visit, movement);

        foreach (var (round, unit, person) in new[] { ("year=2025", OneStop, Ward[0]), ("year=2025&final=true", Office, Ward[2]) })
        {
            await way.Ticks("certificate.commune", round, unit, person);
            await way.Nominates();
            await way.Answers(round);
            var minutes = await new CouncilInSession(way, visit, host.Address, host.Host.Clock.Today()).Holds(cases: 2);
            await papers.Issues(minutes, "minutes");
            await papers.Gathers("cấp xã", parts: 3, minutes.Split('/')[^1], await papers.Reports(unit, person));
            var decision = await papers.Decides(expected: 2);
            await papers.PrintsAndPays(decision, unit, person);
        }

        Assert.Empty(visit.Faults);
    }

    private static async Task<string> Launched(Visit visit, string plan)
    {
        var officer = new PlanToMovement(visit);
        await officer.SignsIn();
        await officer.Uploads(Seeds.Plan(plan));
        await officer.OpensTheReading(Seeds.Plan(plan));
        await officer.ConfirmsWhatIsDoubtful();
        await officer.LooksAtTheChecklist();
        await officer.Launches();
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private static string Record(string name) => $"/people/{DemoPeople.All.First(p => p.Name == name).Id.Value}/record";

    private static Dictionary<string, string> Of(IReadOnlyDictionary<string, string> reports, IEnumerable<string> names) =>
        names.ToDictionary(name => name, name => reports[name], StringComparer.Ordinal);
}
