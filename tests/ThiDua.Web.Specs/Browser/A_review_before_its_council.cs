using ThiDua.Storage.Demo;

namespace ThiDua.Web.Specs.Browser;

/// <summary>From a plan to nominations that wait for the council, within the quotas of the plan and with every condition ticked or answered.</summary>
[Collection(OneBrowser.Name)]
public sealed class A_review_before_its_council(Chromium chromium, ListeningHost host)
{
    private const string OneStop = "Trung tâm Phục vụ hành chính công";
    private const string Office = "Văn phòng HĐND và UBND";
    private static readonly string[] City = ["Trịnh Công Uẩn", "Dương Thị Mai Phương"];
    private static readonly string[] Ward = ["Cao Xuân Ngà", "Phan Văn Đức", "Ngô Thị Yến Nhi"];

    [Fact]
    public async Task of_two_levels_keeps_to_the_quotas_of_the_plan()
    {
        Assert.SkipUnless(Seeds.AreThere, Seeds.Absent);
        const string round = "year=2023";
        await using var visit = await chromium.Visit(host.Address);
        var movement = await Launched(visit, "004-tien-thanh-2023.txt");
        var way = new MovementToAwards(visit, movement, "004");

        await way.Registers([.. City, .. Ward]);
        await way.WritesTheRecords([.. City.Concat(Ward).Select(Record)], "Initiative", "Hướng dẫn nộp hồ sơ trực tuyến tại nhà văn hóa thôn", new(2023, 9, 15));
        await way.Ticks("certificate.district", round, [OneStop, .. City, Ward[0]]);
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
}
