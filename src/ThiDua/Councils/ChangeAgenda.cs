using ThiDua.Awards;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Puts candidates on the agenda of a session, and takes them off again.</summary>
public sealed class ChangeAgenda(ISessions sessions, INominations nominations, ProposeConflicts propose)
{
    public Task On(SessionId id, IReadOnlyList<NominationId> add, AgendaItemId? remove, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return sessions.Change(id, async session =>
        {
            if (remove is { } item) session.Remove(item);
            foreach (var nomination in await nominations.Those([.. add], stop)) session.Add(CallSession.ItemOf(nomination, session.Movement, session.Day));
            await propose.In(session, stop);
        }, stop);
    }
}
