using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>A member declares a conflict of interest that nobody could see: a relative, a co-author.</summary>
public sealed class DeclareConflict(ISessions sessions, IBallots ballots, TimeProvider clock)
{
    public Task On(SessionId id, AgendaItemId item, PersonId member, ConflictKind kind, string? why, Actor who, CancellationToken stop) => sessions.Change(id, async session =>
    {
        if (member != who.Person) who.MustRunTheCouncil();
        if (session.Member(member).Person == session.Item(item).Person && kind is not ConflictKind.Self)
            throw new RefusedException("Thành viên này chính là người được đề nghị. Đề nghị chọn “Bản thân được đề nghị”.");
        await ballots.MustNotHaveVoted(session, item, member, stop);
        var declared = new Conflict(ConflictId.New(), item, member, kind, string.IsNullOrWhiteSpace(why) ? $"Thành viên tự khai báo: {kind.InVietnamese().ToLowerInvariant()}." : why.Normalize().Trim());
        session.Propose(declared);
        session.Answer(session.Conflicts.First(c => c.Item == item && c.Member == member && c.Kind == kind).Id, confirmed: true, who.Does(clock));
    }, stop);
}
