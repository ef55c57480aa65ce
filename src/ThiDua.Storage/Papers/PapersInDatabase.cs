using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Storage.Papers;

/// <summary>The papers of the present scope.</summary>
internal sealed class PapersInDatabase(ThiDuaDb db) : IPapers
{
    private const string ChangedMeanwhile = "Văn bản vừa được người khác thay đổi. Đề nghị mở lại trang rồi làm lại.";

    public Task<OutgoingPaper?> Find(PaperId id, CancellationToken stop) =>
        db.Set<OutgoingPaper>().SingleOrDefaultAsync(p => p.Id == id, stop);

    public Task<OutgoingPaper?> FindAbout(PaperKind kind, string about, UnitId commune, CancellationToken stop) => db.Set<OutgoingPaper>()
        .Where(p => p.CommuneId == commune.Value && p.Kind == kind && p.About == about).OrderByDescending(p => p.Id).FirstOrDefaultAsync(stop);

    public async Task<IReadOnlyList<OutgoingPaper>> AllAbout(string about, CancellationToken stop) => await db.Set<OutgoingPaper>()
        .Where(p => p.About == about && p.ReplacedBy == null).OrderByDescending(p => p.Id).ToListAsync(stop);

    public async Task<IReadOnlySet<PaperId>> Issued(IReadOnlyCollection<PaperId> papers, CancellationToken stop) =>
        (await db.Set<OutgoingPaper>().Where(p => papers.Contains(p.Id) && p.Issued != null).Select(p => p.Id).ToListAsync(stop)).ToHashSet();

    public async Task<IReadOnlyList<OutgoingPaper>> LookAtIssued(IReadOnlyCollection<PaperId> papers, CancellationToken stop) =>
        await db.Set<OutgoingPaper>().AsNoTracking().Where(p => papers.Contains(p.Id) && p.Issued != null).ToListAsync(stop);

    public void Add(OutgoingPaper paper) => db.Add(paper);

    public async Task GiveNumber(OutgoingPaper paper, DateOnly day, Deed by, CancellationToken stop)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        var taken = await TakeNext(paper, day, stop);
        if (taken.Before is { } before && day < before)
            throw new RefusedException($"Số liền trước của sổ {paper.Series} năm {day.Year} ghi ngày {before:dd/MM/yyyy}; số sau không thể ghi ngày {day:dd/MM/yyyy}. Đề nghị chọn ngày từ {before:dd/MM/yyyy}.");

        paper.TakeNumber(taken.Number, day, by);
        await Save(stop);
        if (own is not null) await own.CommitAsync(stop);
    }

    public async Task ContinueRegister(UnitId commune, string series, int year, int last, CancellationToken stop)
    {
        var changed = await db.Database.ExecuteSqlAsync($"""
            INSERT INTO paper_register (commune_id, series, year, last) VALUES ({commune.Value}, {series}, {year}, {last})
            ON CONFLICT (commune_id, series, year) DO UPDATE SET last = excluded.last WHERE paper_register.last < excluded.last
            """, stop);
        if (changed == 0) throw new RefusedException($"Sổ {series} năm {year} đã cấp đến số {last} hoặc sau đó. Đề nghị kiểm tra lại số cuối cùng.");
    }

    public async Task Save(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException changed)
        {
            throw new RefusedException(ChangedMeanwhile, changed); // somebody else wrote first
        }
        catch (DbUpdateException twice) when (twice.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, TableName: "outgoing_paper" })
        {
            throw new RefusedException(ChangedMeanwhile, twice); // two drafted the first one at once
        }
    }

    public void LetGo() => db.ChangeTracker.Clear();

    public Task AllOrNothing(Func<Task> act, CancellationToken stop) => db.AllOrNothing(act, stop);

    // The row stays locked until the paper is kept: who comes next waits, and a transaction that fails gives its number back.
    private async Task<Taken> TakeNext(OutgoingPaper paper, DateOnly day, CancellationToken stop)
    {
        var taken = (await db.Database.SqlQuery<Taken>($"""
            INSERT INTO paper_register AS r (commune_id, series, year, last) VALUES ({paper.CommuneId}, {paper.Series}, {day.Year}, 1)
            ON CONFLICT (commune_id, series, year) DO UPDATE SET last = r.last + 1
            RETURNING last AS number, last_day AS before
            """).ToListAsync(stop)).Single();
        await db.Database.ExecuteSqlAsync($"""
            UPDATE paper_register SET last_day = greatest(last_day, {day}) WHERE commune_id = {paper.CommuneId} AND series = {paper.Series} AND year = {day.Year}
            """, stop);
        return taken;
    }

    private sealed record Taken(int Number, DateOnly? Before);
}
