using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Lines in the records of merit of the demo's people: old decisions, grades, an initiative, something that is being verified.</summary>
internal sealed class DemoRecords(KeepMerit keep, ImportMerit import, IOrganizations organizations, TimeProvider clock)
{
    private const string OldDecisions = """
        Trịnh Công Uẩn		Lao động tiên tiến	2024	112/QĐ-UBND	16/12/2024	UBND xã Tân Hòa	
        Trịnh Công Uẩn		Giấy khen	2023	87/QĐ-UBND	18/12/2023	UBND xã Tân Hòa	Thành tích trong chuyển đổi số
        Bùi Thị Lệ Quyên		Lao động tiên tiến	2024	112/QĐ-UBND	16/12/2024	UBND xã Tân Hòa	
        Dương Thị Mai Phương		Lao động tiên tiến	2023	90/QĐ-UBND	19/12/2023	UBND xã Tân Hòa	
        Hoàng Minh Đạt		Giấy khen của Chủ tịch UBND huyện	2022	310/QĐ-UBND	10/01/2023	UBND huyện Hòa Giang	Thành tích phát triển kinh tế
        """;

    // Sits in the council: a conflict of interest is to be seen.
    private const string CoAuthor = "hoidong";

    public static Actor Officer
    {
        get
        {
            var person = DemoPeople.Of(Duty.Officer);
            return new(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());
        }
    }

    public static IReadOnlyList<Candidate> Candidates(IReadOnlyList<string> userNames) =>
    [
        .. userNames.Select(name => DemoPeople.All.First(p => p.UserName == name))
            .Select(p => new Candidate(CandidateKind.Individual, p.Unit, p.Id, p.Name, p.Post) { IsLeader = CandidateOf.IsLeading(p.Post) }),
    ];

    public async Task<IReadOnlyList<Candidate>> Candidates(IReadOnlyList<UnitId> units, CancellationToken stop)
    {
        var tree = await organizations.Tree(stop);
        return [.. units.Select(unit => new Candidate(CandidateKind.Collective, unit, null, tree[unit].Name))];
    }

    public async Task Write(int year, IReadOnlyList<UnitId> collectives, string[] ready, string[] hindered, CancellationToken stop)
    {
        await import.On(OldDecisions, Officer, stop);
        var day = clock.Today().AddDays(-12);
        foreach (var one in Candidates(ready).Concat(await Candidates(collectives, stop))) await Grade(one, "Hoàn thành xuất sắc nhiệm vụ", year, day, stop);
        var (verified, lower) = (Candidates(hindered)[0], Candidates(hindered)[1]);
        await Grade(verified, "Hoàn thành tốt nhiệm vụ", year, day, stop);
        await Grade(lower, "Hoàn thành nhiệm vụ", year, day, stop);
        await keep.Enter(verified, new(MeritKind.Complaint, MeritKind.Complaint.InVietnamese(), day.AddDays(4)), Officer, stop);
        await keep.EnterShared(Candidates(ready)[0], new(MeritKind.Initiative, "Tổ công nghệ số cộng đồng hướng dẫn nộp hồ sơ tại nhà", day.AddDays(-60))
        {
            Year = year,
            Scope = Level.Commune,
            Paper = new("21/QĐ-HĐSK", day.AddDays(-60), "Hội đồng sáng kiến xã Tân Hòa", null),
        }, Candidates([CoAuthor]), Officer, stop);
    }

    private Task<MeritEntryId> Grade(Candidate whose, string grade, int year, DateOnly day, CancellationToken stop) => keep.Enter(
        whose, new(MeritKind.Classification, grade, day) { Year = year, Paper = new("34/TB-UBND", day, "UBND xã Tân Hòa", null) }, Officer, stop);
}
