using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Awards;

/// <summary>What waits for a person's word: conditions that no file can show, verifications without a reply or a conclusion.</summary>
public sealed class RemindOfNominations(ThiDuaDb db) : IHaveWork
{
    private const int Most = 20;

    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var items = new List<WorkItem>();
        if (who.Has(Duty.Officer) || who.Has(Duty.Verifier)) items.AddRange(await Waiting(stop));
        items.AddRange(await Own(who, stop));
        return items;
    }

    private async Task<IEnumerable<WorkItem>> Waiting(CancellationToken stop)
    {
        var waiting = await db.Set<Nomination>().AsNoTracking().Where(n => n.State == NominationState.Proposed || n.State == NominationState.Held).OrderBy(n => n.Id).Take(Most).ToListAsync(stop);
        return waiting.Select(n => n.State is NominationState.Held
            ? new WorkItem(Consequence.UnderWay, $"Theo dõi việc xác minh: {n.Candidate.Name}", "Đề nghị khen thưởng tạm dừng, giữ chỗ đến khi có kết luận.", Place(n))
            : new WorkItem(Consequence.Waits, $"Xác nhận điều kiện khen thưởng của {n.Candidate.Name}", $"Còn {n.Eligibility?.Of(Answer.NeedsEvidence).Count() ?? 0} điều kiện cần minh chứng.", Place(n)));
    }

    // The right to be heard: whoever is concerned learns of it at home, and nothing about who complained.
    private async Task<IEnumerable<WorkItem>> Own(Actor who, CancellationToken stop)
    {
        var subject = $"person:{who.Person.Value:N}";
        var open = await db.Set<MeritEntry>().AsNoTracking().Where(e => e.Subject == subject && e.Until == null && e.StruckOut == null
            && (e.Kind == MeritKind.Complaint || e.Kind == MeritKind.Inspection || e.Kind == MeritKind.DisciplineCase)).ToListAsync(stop);
        return open.Where(e => e.Replies.Count == 0).Select(e => new WorkItem(
            Consequence.Waits, "Giải trình về việc đang xác minh", $"Đang xác minh từ ngày {e.From:dd/MM/yyyy}; có quyền giải trình, kèm tệp.", new WorkPlace(Of: "people", Thing: who.Person.Value, Part: "record")));
    }

    private static WorkPlace Place(Nomination n) => new(Of: "nominations", Thing: n.Id.Value);
}
