using Microsoft.EntityFrameworkCore;
using ThiDua.Criteria;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria;

/// <summary>What waits for a person's word: ways of counting that were only proposed, "không áp dụng" to be approved, signs to be looked into.</summary>
public sealed class RemindOfChecks(ThiDuaDb db) : IHaveWork
{
    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var approves = NotApplicableCase.MayApprove(who);
        if (!approves && !who.Has(Duty.Officer)) return [];
        var running = await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToListAsync(stop);
        var items = new List<WorkItem>();
        foreach (var movement in running)
        {
            if (who.Has(Duty.Officer)) items.AddRange(await Proposed(movement, stop));
            if (approves) items.AddRange(await ToApprove(movement, stop));
            items.AddRange(await Signs(movement, who.Has(Duty.Officer), approves, stop));
        }

        return items;
    }

    private async Task<IEnumerable<WorkItem>> Proposed(Movement movement, CancellationToken stop)
    {
        var criteria = movement.Terms.Criteria.Select(c => c.Id).ToHashSet();
        var proposed = (await db.Set<IndicatorBinding>().AsNoTracking().Where(b => b.Movement == movement.Id).ToListAsync(stop))
            .GroupBy(b => (b.Criterion, b.Place)).Select(g => g.MaxBy(b => b.Number)!)
            .Count(b => b.Origin is BindingOrigin.Words && criteria.Contains(b.Criterion));
        if (proposed == 0) return [];
        return [new(Consequence.Waits, $"Xác nhận cách tính của {proposed} chỉ tiêu", $"Phần mềm đề xuất theo nội dung tiêu chí, chưa ai xác nhận. {movement.Terms.Title}.", new WorkPlace(Movement: movement.Id))];
    }

    private async Task<IEnumerable<WorkItem>> ToApprove(Movement movement, CancellationToken stop)
    {
        var waiting = await db.Set<NotApplicableCase>().AsNoTracking().Where(c => c.Movement == movement.Id && c.Approved == null && c.Withdrawn == null).ToListAsync(stop);
        return waiting.Select(c => new WorkItem(
            Consequence.Waits, $"Duyệt “không áp dụng”: {movement.Terms.Criteria.FirstOrDefault(one => one.Id == c.Criterion)?.Text ?? "tiêu chí đã bỏ"}",
            $"{c.By.Name} đề nghị: {c.Reason}. {movement.Terms.Title}.", new WorkPlace(Movement: movement.Id, Criterion: c.Criterion)));
    }

    private async Task<IEnumerable<WorkItem>> Signs(Movement movement, bool explains, bool closes, CancellationToken stop)
    {
        var open = await db.Set<RadarCheck>().AsNoTracking().Where(c => c.Movement == movement.Id && c.Closed == null).ToListAsync(stop);
        var (toExplain, toClose) = (explains ? open.Count(c => c.State is RadarState.Open) : 0, closes ? open.Count(c => c.State is RadarState.Explained) : 0);
        var items = new List<WorkItem>();
        if (toExplain > 0) items.Add(new(Consequence.Waits, $"Kiểm tra {toExplain} dấu hiệu trong số liệu", $"Ghi lý do cho từng dấu hiệu; thường là lý do bình thường. {movement.Terms.Title}.", new WorkPlace(Movement: movement.Id)));
        if (toClose > 0) items.Add(new(Consequence.Waits, $"Kết thúc {toClose} việc kiểm tra đã giải trình", $"Xem lý do rồi kết thúc. {movement.Terms.Title}.", new WorkPlace(Movement: movement.Id)));
        return items;
    }
}
