using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Councils;

/// <summary>Ballots, and apart from them the turnout and the urn.</summary>
public interface IBallots
{
    /// <summary>To be looked at only.</summary>
    Task<Ballot?> Find(BallotId id, CancellationToken stop);

    /// <summary>The ballots of a session in the order of their rounds; to be looked at only.</summary>
    Task<IReadOnlyList<Ballot>> OfSession(SessionId session, CancellationToken stop);

    Task Add(Ballot ballot, CancellationToken stop);

    /// <summary>Changes a ballot while nobody else does, nobody votes and nobody changes its session; with what is done to the urn all or nothing.</summary>
    /// <exception cref="RefusedException">It is not there.</exception>
    Task Change(BallotId id, Func<Ballot, IUrn, Task> change, CancellationToken stop);

    /// <summary>Waits for a place before the urn: hundreds who press at once do not take each other's connections.</summary>
    /// <returns>The place; given back by disposing of it.</returns>
    Task<IDisposable> Turn(CancellationToken stop);

    /// <summary>Marks the turnout and adds the sealed vote in one step, as part of what holds the session (<see cref="ISessions.Hold"/>).</summary>
    /// <returns>False where the member had voted, or taken a slip, before: nothing was added.</returns>
    /// <exception cref="RefusedException">The urn is not open.</exception>
    Task<bool> Cast(Ballot ballot, PersonId member, SealedTally vote, CancellationToken stop);

    /// <summary>Whether and how the member took part; null while not.</summary>
    Task<VotedHow?> HowVoted(Ballot ballot, PersonId member, CancellationToken stop);

    /// <summary>Who took part, in the order of the ids, which tells nothing.</summary>
    Task<IReadOnlyDictionary<PersonId, VotedHow>> WhoVoted(Ballot ballot, CancellationToken stop);
}

/// <summary>The urn of one ballot, its turnout and the tellers' parts, within a change of the ballot.</summary>
public interface IUrn
{
    Task Open(SealedTally empty, CancellationToken stop);

    Task Close(CancellationToken stop);

    Task<SealedTally> Sealed(CancellationToken stop);

    /// <summary>Adds under the seal what the tellers counted in the box.</summary>
    Task Add(SealedTally votes, CancellationToken stop);

    /// <summary>Marks that the member took a slip.</summary>
    /// <returns>False where the member had voted, or taken one, before.</returns>
    Task<bool> HandOut(PersonId member, CancellationToken stop);

    Task<Turnout> Turnout(CancellationToken stop);

    Task KeepShare(PersonId teller, byte[] share, CancellationToken stop);

    /// <summary>The parts that tellers have given so far.</summary>
    Task<IReadOnlyDictionary<PersonId, byte[]>> Shares(CancellationToken stop);

    /// <summary>Removes the sealed numbers and the parts; the turnout stays.</summary>
    Task Empty(CancellationToken stop);
}

/// <summary>How a member took part.</summary>
public enum VotedHow
{
    /// <summary>Trên màn hình.</summary>
    OnScreen,
    /// <summary>Đã nhận phiếu giấy.</summary>
    OnPaper,
}

/// <summary>What the use cases of a ballot do first.</summary>
internal static class BallotsAtWork
{
    public const string NoSuchBallot = "Không tìm thấy cuộc bỏ phiếu này. Đề nghị mở lại từ phiên họp.";

    public static async Task<Ballot> Open(this IBallots ballots, BallotId id, CancellationToken stop) =>
        await ballots.Find(id, stop) ?? throw RefusedException.NothingInSight(NoSuchBallot);
}
