using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Notes who is there and who left (điểm danh), all at once. Whoever voted was there.</summary>
public sealed class TakeRoll(ISessions sessions, IBallots ballots)
{
    public Task On(SessionId id, IReadOnlyList<RollEntry> entries, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return sessions.Change(id, async session =>
        {
            foreach (var entry in entries)
            {
                if (entry.State is Presence.Absent or Presence.NotCalled) await MustNotHaveVoted(session, entry.Person, stop);
                session.Attend(entry.Person, entry.State, entry.Reason);
            }
        }, stop);
    }

    private async Task MustNotHaveVoted(Session session, PersonId person, CancellationToken stop)
    {
        if (await ballots.LastOf(session, person, stop) is { } round)
            throw new RefusedException($"{session.Member(person).Name} đã bỏ phiếu hoặc nhận phiếu giấy ở lượt {round} nên đã có mặt. Nếu đã về, đề nghị chọn “Về trước”.");
    }
}

/// <summary>One line of the roll as it was called.</summary>
public sealed record RollEntry(PersonId Person, Presence State, string? Reason);
