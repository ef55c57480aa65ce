using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>The councils and sessions of the commune in whose name we work.</summary>
public interface ICouncils
{
    /// <summary>To be looked at only.</summary>
    Task<Council?> Find(CouncilId id, CancellationToken stop);

    /// <summary>All councils, the newest first.</summary>
    Task<IReadOnlyList<Council>> All(CancellationToken stop);

    Task Add(Council council, CancellationToken stop);

    /// <summary>Changes a council while nobody else does.</summary>
    /// <exception cref="RefusedException">It is not there.</exception>
    Task Change(CouncilId id, Action<Council> change, CancellationToken stop);
}

/// <summary>The sessions of the commune in whose name we work.</summary>
public interface ISessions
{
    /// <summary>To be looked at only.</summary>
    Task<Session?> Find(SessionId id, CancellationToken stop);

    /// <summary>The sessions of a movement, the newest first; to be looked at only.</summary>
    Task<IReadOnlyList<Session>> OfMovement(MovementId movement, CancellationToken stop);

    /// <summary>Bonds that members confirmed in any session: a member's kinsman is one next year too.</summary>
    Task<IReadOnlyList<KnownBond>> Bonds(CancellationToken stop);

    Task Add(Session session, CancellationToken stop);

    /// <summary>Changes a session while nobody else does; what the change does elsewhere is kept with it or not at all.</summary>
    /// <exception cref="RefusedException">It is not there.</exception>
    Task Change(SessionId id, Func<Session, Task> change, CancellationToken stop);

    /// <summary>Acts on what a session says while nobody changes it; many may do so at once, and a change waits for all of them.</summary>
    /// <exception cref="RefusedException">It is not there.</exception>
    Task Hold(SessionId id, Func<Session, Task> act, CancellationToken stop);
}

/// <summary>A bond between a member and a candidate that the member confirmed before, or that a record of merit shows.</summary>
/// <param name="Why">In a sentence, where a record shows it; null where it was confirmed in a session.</param>
public sealed record KnownBond(PersonId Member, PersonId Candidate, ConflictKind Kind, string? Why = null);

/// <summary>What the use cases of the council do first.</summary>
internal static class CouncilsAtWork
{
    public const string NoSuchSession = "Không tìm thấy phiên họp này. Đề nghị mở lại từ danh sách phiên họp.";

    public static Task Change(this ISessions sessions, SessionId id, Action<Session> change, CancellationToken stop) =>
        sessions.Change(id, session => { change(session); return Task.CompletedTask; }, stop);

    public static async Task<Session> Open(this ISessions sessions, SessionId id, CancellationToken stop) =>
        await sessions.Find(id, stop) ?? throw RefusedException.NothingInSight(NoSuchSession);

    /// <summary>The officer is the council's standing body; the chair presides.</summary>
    public static void MustRunTheCouncil(this Actor who)
    {
        if (!who.Has(Duty.Officer) && !who.Has(Duty.Chair))
            throw new RefusedException("Việc này do thường trực, thư ký Hội đồng (công chức phụ trách thi đua) hoặc Chủ tịch thực hiện.");
    }

    public static void MustBeMemberOf(this Actor who, Session session)
    {
        if (session.Roll.All(a => a.Person != who.Person)) throw new RefusedException("Đồng chí không có trong danh sách thành viên Hội đồng của phiên họp này.");
    }
}
