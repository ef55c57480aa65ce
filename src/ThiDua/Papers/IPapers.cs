using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>The papers of the present scope, and the registers of their numbers.</summary>
public interface IPapers
{
    Task<OutgoingPaper?> Find(PaperId id, CancellationToken stop);

    /// <summary>The newest paper of that kind about that thing.</summary>
    Task<OutgoingPaper?> FindAbout(PaperKind kind, string about, UnitId commune, CancellationToken stop);

    /// <summary>All papers about that thing, newest first; without those that were replaced.</summary>
    Task<IReadOnlyList<OutgoingPaper>> AllAbout(string about, CancellationToken stop);

    /// <summary>Which of these are issued, as it is kept at this moment.</summary>
    Task<IReadOnlySet<PaperId>> Issued(IReadOnlyCollection<PaperId> papers, CancellationToken stop);

    /// <summary>Those of these that are issued, as they are kept at this moment, whatever was read before; to be looked at only.</summary>
    Task<IReadOnlyList<OutgoingPaper>> LookAtIssued(IReadOnlyCollection<PaperId> papers, CancellationToken stop);

    void Add(OutgoingPaper paper);

    /// <summary>
    /// Takes the next number of the paper's register in the year of the day, and keeps it with the paper: all or nothing,
    /// so that there are neither gaps nor doubles whoever else takes numbers at the same time.
    /// </summary>
    /// <exception cref="RefusedException">The register has a later day already, or somebody changed the paper meanwhile.</exception>
    Task GiveNumber(OutgoingPaper paper, DateOnly day, Deed by, CancellationToken stop);

    /// <summary>Makes a register go on after a number that was given elsewhere.</summary>
    /// <exception cref="RefusedException">The register is beyond that number.</exception>
    Task ContinueRegister(UnitId commune, string series, int year, int last, CancellationToken stop);

    /// <exception cref="RefusedException">Somebody changed one of the papers meanwhile.</exception>
    Task Save(CancellationToken stop);

    /// <summary>Gives up what was changed and could not be kept, so that it does not stand in the way of the next paper.</summary>
    void LetGo();

    /// <summary>Does several savings as one: all of them or none.</summary>
    Task AllOrNothing(Func<Task> act, CancellationToken stop);
}

internal static class PapersAtWork
{
    private static readonly Duty[] Clerks = [Duty.Officer, Duty.Chair];

    public static async Task<OutgoingPaper> Open(this IPapers papers, PaperId id, CancellationToken stop) =>
        await papers.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy văn bản này. Đề nghị mở lại từ danh sách văn bản.");

    /// <summary>What replaces an issued paper is no older than it, neither by its day nor by its signature.</summary>
    public static async Task MustNotPrecedeWhatItReplaces(this IPapers papers, OutgoingPaper paper, DateOnly day, CancellationToken stop)
    {
        if (paper.Replaces is not { } replaced || (await papers.Open(replaced, stop)) is not { Content.Date: { } before } old || day >= before) return;
        throw new RefusedException($"Văn bản này thay thế {old.NumberAndSymbol ?? old.Title} ngày {before:dd/MM/yyyy} nên không thể ghi hoặc ký ngày {day:dd/MM/yyyy}. Đề nghị chọn ngày từ {before:dd/MM/yyyy}.");
    }

    public static void MustKeepPapers(this Actor who)
    {
        if (!Clerks.Any(who.Has)) throw new RefusedException("Việc này do công chức phụ trách thi đua hoặc Chủ tịch UBND thực hiện. Đề nghị liên hệ người được giao.");
    }
}
