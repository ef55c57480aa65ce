using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Demo;

/// <summary>Nominations of the demo for last year's movement, with the answers that its rules ask for.</summary>
internal sealed class DemoNominations(ThiDuaDb db, ProposeNominations propose, INominations nominations, AnswerCondition answer)
{
    // The last one sits in the council: a conflict of interest is to be seen.
    private static readonly string[] People = ["thanhvien", "phuongdtm", "ducpv", "quyenbtl"];

    private static Actor Officer => DemoSession.ActorOf(DemoPeople.Of(Duty.Officer));

    private static Actor Verifier => DemoSession.ActorOf(DemoPeople.Of(Duty.Verifier));

    /// <summary>Those of the movement that met the conditions; proposed first where nobody did before.</summary>
    public async Task<(MovementId Movement, IReadOnlyList<NominationId> Qualified)> Qualified(CancellationToken stop)
    {
        var movement = (await db.Set<Movement>().AsNoTracking().Where(m => m.SummedUp != null).ToListAsync(stop))[0];
        if ((await nominations.OfMovement(movement.Id, stop)).Count == 0) await Propose(movement, stop);
        return (movement.Id, [.. (await nominations.OfMovement(movement.Id, stop)).Where(n => n.State is NominationState.Qualified).Select(n => n.Id)]);
    }

    /// <summary>Those of the running movement that wait for the council.</summary>
    public async Task<(MovementId Movement, IReadOnlyList<NominationId> Qualified)> Waiting(CancellationToken stop)
    {
        var qualified = await db.Set<Nomination>().AsNoTracking().Where(n => n.State == NominationState.Qualified).ToListAsync(stop);
        return qualified.Count == 0 ? (default, []) : (qualified[0].Movement, [.. qualified.Where(n => n.Movement == qualified[0].Movement).Select(n => n.Id)]);
    }

    private async Task Propose(Movement movement, CancellationToken stop)
    {
        var candidates = People.Select(name => DemoPeople.All.First(p => p.UserName == name))
            .Select(p => new Candidate(CandidateKind.Individual, p.Unit, p.Id, p.Name, p.Post) { IsLeader = CandidateOf.IsLeading(p.Post) }).ToList();
        var text = new NominationText(AwardGround.Thematic, "Đã có thành tích trong phong trào thi đua đẩy mạnh cải cách hành chính");
        var ids = await propose.On(new Proposal(movement.Id, AwardRound.Of(movement.Terms)[^1], "certificate.commune", candidates, text), "Đề xuất để Hội đồng lựa chọn.", Officer, stop);
        foreach (var nomination in await nominations.Those([.. ids], stop))
        {
            var asked = nomination.Eligibility!.Findings.Where(f => f.Answer is Answer.NeedsEvidence).Select(f => f.Rule).ToList();
            if (asked.Count > 0) await answer.On(nomination.Id, asked, isMet: true, "Thông báo kết quả xếp loại năm của xã; người thẩm định đã kiểm tra.", null, Verifier, stop);
        }
    }
}
