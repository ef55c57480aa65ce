using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>Which checks found something in a file that was looked through.</summary>
public sealed class ShowChecks(ThiDuaDb db)
{
    /// <summary>Whether what a check found keeps rows out, with the first sentence it says; by the name of the check.</summary>
    public async Task<IReadOnlyDictionary<string, (bool Blocks, string Example)>> Of(BatchId batch, CancellationToken stop)
    {
        var first = await db.Set<BatchProblemRow>().AsNoTracking().Where(p => p.BatchId == batch)
            .GroupBy(p => p.Rule).Select(g => g.OrderBy(p => p.Place).First()).ToListAsync(stop);
        return first.ToDictionary(p => p.Rule, p => (p.Blocks, p.Message), StringComparer.Ordinal);
    }

    /// <summary>What they found, in the order of the file; the first thousands are kept, the batch counts all.</summary>
    /// <param name="rule">Only what this check found; null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<CellProblem> Problems, int Kept)> Problems(BatchId batch, string? rule, int page, int size, CancellationToken stop)
    {
        var problems = db.Set<BatchProblemRow>().AsNoTracking().Where(p => p.BatchId == batch && (rule == null || p.Rule == rule));
        var rows = await problems.OrderBy(p => p.Place).Skip((page - 1) * size).Take(size).ToListAsync(stop);
        return ([.. rows.Select(p => p.Problem)], await problems.CountAsync(stop));
    }
}
