using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Notes who is there (điểm danh), all at once.</summary>
public sealed class TakeRoll(ISessions sessions)
{
    public Task On(SessionId id, IReadOnlyList<RollEntry> entries, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return sessions.Change(id, session =>
        {
            foreach (var entry in entries) session.Attend(entry.Person, entry.State, entry.Reason);
        }, stop);
    }
}

/// <summary>One line of the roll as it was called.</summary>
public sealed record RollEntry(PersonId Person, Presence State, string? Reason);
