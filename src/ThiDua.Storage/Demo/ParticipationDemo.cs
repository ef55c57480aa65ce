using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Storage.Demo;

/// <summary>Registrations for the demo's running movement in every state; some are still missing.</summary>
internal sealed class ParticipationDemo(
    IMovements movements, ListParticipants list, Register register, ApproveRegistrations approve, ReturnRegistration refuse, ReportPledges report, Scope scope) : IDemoPart
{
    private static readonly string[] Tasks =
    [
        "Trả kết quả trước hạn cho ít nhất 20 % hồ sơ được giao.", "Hướng dẫn mỗi tháng 30 người dân nộp hồ sơ trực tuyến.",
        "Đột phá: Lập nhóm hỗ trợ nộp hồ sơ tại nhà cho người cao tuổi.", "Số hóa đủ kết quả giải quyết còn hiệu lực của lĩnh vực phụ trách.",
    ];

    public int Order => 60;

    public async Task Load(CancellationToken stop)
    {
        scope.LimitTo(DemoUnits.TanHoa);
        var officer = Acting();
        foreach (var movement in (await movements.Running(stop)).Take(1))
        {
            // The committee has not registered yet.
            var all = (await list.In(DemoUnits.TanHoa, stop)).All.Where(p => p.Person is not null || p.Unit != DemoUnits.TanHoa).ToList();
            await register.In(movement.Id, Entries(movement, all.SkipLast(5).TakeLast(2)), send: false, officer, stop);
            var sent = await register.In(movement.Id, Entries(movement, all.SkipLast(7)), send: true, officer, stop);
            await approve.On([.. sent.SkipLast(3).Select(r => r.Id)], officer, stop);
            foreach (var (i, one) in sent.SkipLast(3).Index()) await Report(one, i, officer, stop);
            await refuse.On(sent[^1].Id, "Nội dung còn chung chung, đề nghị ghi chỉ tiêu cụ thể.", officer, stop);
        }

        scope.OpenForTheSystem();
    }

    // Most kept everything; some missed one thing, some have not reported all.
    private Task Report(Registration one, int i, Actor officer, CancellationToken stop) => report.On(
        one.Id, [.. one.Pledges.Select((_, at) => (i % 5, at) switch { (3, 0) => new PledgeResult(false, "Đạt 92 % so với đăng ký"), (4, > 1) => new(null, null), _ => new PledgeResult(true, "Hoàn thành") })], officer, stop);

    private static List<RegistrationEntry> Entries(Movement movement, IEnumerable<Participant> participants) =>
        [.. participants.Select((p, i) => new RegistrationEntry(p,
        [
            .. movement.Terms.Criteria.Where(c => c.AppliesTo is null || c.AppliesTo == p.Audience).Skip(i % 3).Take(3).Select(c => new Pledge(c.Text, c.Id)),
            .. Pledge.OwnTasks(Tasks[i % Tasks.Length]),
        ]))];

    private static Actor Acting()
    {
        var person = DemoPeople.Of(Duty.Officer);
        return new Actor(person.Account, person.Id, person.Name, person.Commune, person.Duties.ToHashSet());
    }
}
