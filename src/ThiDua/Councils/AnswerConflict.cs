using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>A member says whether a proposed conflict of interest is one; the secretary may write down what was said in the room.</summary>
public sealed class AnswerConflict(ISessions sessions, IBallots ballots, TimeProvider clock)
{
    public Task On(SessionId id, ConflictId conflict, bool isSo, Actor who, CancellationToken stop) => sessions.Change(id, async session =>
    {
        var proposed = session.Conflicts.FirstOrDefault(c => c.Id == conflict) ?? throw RefusedException.NothingInSight("Không tìm thấy quan hệ lợi ích này. Đề nghị mở lại phiên họp.");
        if (proposed.Member != who.Person) who.MustRunTheCouncil();
        if (isSo) await ballots.MustNotHaveVoted(session, proposed.Item, proposed.Member, stop);
        session.Answer(conflict, isSo, who.Does(clock));
    }, stop);
}
