using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Storage.Participation;

/// <summary>Registrations among "Việc cần làm": what waits for the officer, and what was returned to the person.</summary>
internal sealed class WaitingRegistrations(ThiDuaDb db) : IHaveWork
{
    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        var running = await db.Set<Movement>().AsNoTracking().Where(m => m.Closed == null).ToDictionaryAsync(m => m.Id, stop);
        var ids = running.Keys.ToArray();
        var open = await db.Set<Registration>().AsNoTracking()
            .Where(r => ids.Contains(r.Movement) && (r.State == RegistrationState.Waiting || r.State == RegistrationState.Returned)).ToListAsync(stop);
        var returned = open.Where(r => r.State is RegistrationState.Returned && r.Participant.Person == who.Person).Select(Returned);
        return who.Has(Duty.Officer)
            ? [.. returned, .. open.Where(r => r.State is RegistrationState.Waiting).GroupBy(r => r.Movement).Select(g => Waiting(running[g.Key], g.Count()))]
            : [.. returned];
    }

    private static WorkItem Waiting(Movement movement, int count) => new(
        Consequence.Waits, $"Duyệt {count} đăng ký thi đua", $"Đang chờ duyệt trong “{movement.Terms.Title}”.", new WorkPlace(Movement: movement.Id, Of: "registrations"));

    private static WorkItem Returned(Registration registration) => new(
        Consequence.Waits, "Sửa đăng ký thi đua bị trả lại", $"Lý do: {registration.ReturnedBecause}", new WorkPlace(Of: "registrations", Thing: registration.Id.Value));
}
