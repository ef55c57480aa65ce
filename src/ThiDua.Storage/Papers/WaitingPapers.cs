using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Storage.Papers;

/// <summary>Papers among "Việc cần làm": numbered and not signed, signed and not issued.</summary>
internal sealed class WaitingPapers(ThiDuaDb db) : IHaveWork
{
    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Chair)) return [];
        var open = await db.Set<OutgoingPaper>().AsNoTracking()
            .Where(p => p.Issued == null && (p.Number != null || p.Signature != null)).OrderBy(p => p.Id).ToListAsync(stop);
        return [.. open.Where(paper => who.Has(Duty.Officer) || paper.Signature is null).Select(Item)];
    }

    private static WorkItem Item(OutgoingPaper paper)
    {
        var place = new WorkPlace(Of: "papers", Thing: paper.Id.Value);
        if (paper.Signature is null) return new(Consequence.Waits, $"Ký: {paper.Title}", $"Đã cấp số {paper.NumberAndSymbol}, chưa ghi nhận chữ ký.", place);
        return paper.Number is null && !paper.HasNoNumber
            ? new(Consequence.Waits, $"Cấp số: {paper.Title}", "Văn bản giấy đã ký phải được cấp số chậm nhất trong ngày làm việc tiếp theo.", place)
            : new(Consequence.Waits, $"Ban hành: {paper.Title}", "Đã ký, chưa ban hành.", place);
    }
}
