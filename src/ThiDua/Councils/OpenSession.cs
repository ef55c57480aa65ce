using ThiDua.Awards;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Opens a session once enough members are there (khai mạc).</summary>
public sealed class OpenSession(ISessions sessions, ILawParameters law, TimeProvider clock)
{
    public async Task On(SessionId id, Actor who, CancellationToken stop)
    {
        who.MustRunTheCouncil();
        var book = await law.Book(stop);
        await sessions.Change(id, session => session.Open(Quorum.On(session.Day, book), who.Does(clock)), stop);
    }
}
