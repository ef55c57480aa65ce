using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Awards;

/// <summary>The nominations of the present scope.</summary>
internal sealed class NominationsInDatabase(ThiDuaDb db) : INominations
{
    public Task<Nomination?> Find(NominationId id, CancellationToken stop) => db.Set<Nomination>().SingleOrDefaultAsync(n => n.Id == id, stop);

    public async Task<IReadOnlyList<Nomination>> OfMovement(MovementId movement, CancellationToken stop) =>
        await db.Set<Nomination>().Where(n => n.Movement == movement).OrderBy(n => n.Award).ThenBy(n => n.Id).ToListAsync(stop);

    public async Task<IReadOnlyList<Nomination>> Those(IReadOnlyCollection<NominationId> ids, CancellationToken stop)
    {
        var found = await db.Set<Nomination>().Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, stop);
        return found.Count == ids.Distinct().Count()
            ? [.. ids.Distinct().Select(id => found[id])]
            : throw new RefusedException("Có đề nghị khen thưởng không còn trong danh sách. Đề nghị tải lại trang.");
    }

    public async Task<IReadOnlyList<Nomination>> OfSubject(string subject, CancellationToken stop) =>
        await db.Set<Nomination>().Where(n => n.Subject == subject).OrderBy(n => n.Id).ToListAsync(stop);

    public async Task<IReadOnlyList<NominatedElsewhere>> Elsewhere(MovementId movement, AwardRound round, (int First, int Last) years, CancellationToken stop)
    {
        var ((first, last), year, isFinal) = (years, round.Year, round.IsFinal);
        return await db.Set<Nomination>().AsNoTracking()
            .Where(n => n.Year >= first && n.Year <= last && (n.Movement != movement || n.Year != year || n.IsFinal != isFinal) && n.Achievement.Length > 0
                && n.State != NominationState.Withdrawn && n.State != NominationState.Refused && n.State != NominationState.NotAgreed && n.State != NominationState.Revoked)
            .Select(n => new NominatedElsewhere(n.Id, n.Subject, n.Award, n.State, n.Achievement, n.Decision)).ToListAsync(stop);
    }

    public void Add(Nomination nomination) => db.Add(nomination);

    public async Task Save(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException changed) // somebody else was first
        {
            throw new RefusedException("Đề nghị khen thưởng vừa được người khác thay đổi. Đề nghị tải lại trang rồi làm lại.", changed);
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { ConstraintName: "nominated_once" })
        {
            throw new RefusedException("Đối tượng này đã được đề nghị hình thức này trong kỳ xét. Đề nghị mở đề nghị đã có.", twice);
        }
    }
}
