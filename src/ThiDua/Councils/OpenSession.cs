using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Opens a session once enough members are there (khai mạc).</summary>
public sealed class OpenSession(ISessions sessions, ParameterBook book, TimeProvider clock)
{
    public Task On(SessionId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        return sessions.Change(id, session => session.Open(Quorum.On(session.Day, book), who.Does(clock)), stop);
    }
}
