using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>
/// Records of merit of the demo's people, and nominations of its running movement in every state before the council: all by
/// the use cases that people use, judged by the rules of the day.
/// </summary>
internal sealed class AwardsDemo(IMovements movements, INominations nominations, DemoRecords records, ProposeNominations propose, AnswerCondition answer, Scope scope) : IDemoPart
{
    private static readonly UnitId[] Collectives = [DemoUnits.TanHoaOneStop, DemoUnits.TanHoaOffice];

    // Whose nomination is carried as far as the council; the others show what can stand in the way.
    private static readonly string[] Ready = ["thanhvien", "quyenbtl", "phuongdtm", "ducpv"];
    private static readonly string[] Hindered = ["anlt", "dathm", "nhinty"];

    public int Order => 70;

    public async Task Load(CancellationToken stop)
    {
        scope.LimitTo(DemoUnits.TanHoa);
        foreach (var movement in (await movements.Running(stop)).Take(1))
        {
            var round = AwardRound.Of(movement.Terms)[0];
            await records.Write(round.Year, Collectives, Ready, Hindered, stop);
            var text = new NominationText(AwardGround.Thematic, $"Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm {round.Year}");
            await propose.On(new(movement.Id, round, "certificate.commune", await records.Candidates(Collectives, stop), text), null, DemoRecords.Officer, stop);
            await propose.On(new(movement.Id, round, "certificate.commune", DemoRecords.Candidates([.. Ready, .. Hindered]), text), "Để Hội đồng lựa chọn trong số đủ điều kiện", DemoRecords.Officer, stop);
            await Confirm(movement.Id, stop);
        }

        scope.OpenForTheSystem();
    }

    // What no file can show, the officer answers; of those who are hindered something stays open.
    private async Task Confirm(MovementId movement, CancellationToken stop)
    {
        var hindered = DemoRecords.Candidates(Hindered).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var one in (await nominations.OfMovement(movement, stop)).Where(n => !hindered.Contains(n.Subject)).ToList())
        {
            var asked = one.Eligibility!.Of(Answer.NeedsEvidence).Select(f => f.Rule).ToList();
            if (asked.Count > 0) await answer.On(one.Id, asked, isMet: true, "Biên bản họp bình xét của đơn vị; kiểm tra lại khi phong trào kết thúc.", null, DemoRecords.Officer, stop);
        }
    }
}
