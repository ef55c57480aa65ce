using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Writes down what was said about a candidate, for the minutes.</summary>
public sealed class MinuteItem(ISessions sessions)
{
    public Task On(SessionId id, AgendaItemId item, string? discussion, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return sessions.Change(id, session => session.Discuss(item, discussion), stop);
    }
}
