using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Enters what the chair of the council decided where exactly half agreed.</summary>
public sealed class DecideTie(ISessions sessions)
{
    public Task On(SessionId id, AgendaItemId item, bool agrees, Actor who, CancellationToken stop) => sessions.Change(id, session =>
    {
        if (session.Chair.Person != who.Person)
            throw new RefusedException("Ý kiến quyết định khi số phiếu ngang nhau do Chủ tịch Hội đồng nhập bằng tài khoản của mình.");
        session.BreakTie(item, agrees);
    }, stop);
}
