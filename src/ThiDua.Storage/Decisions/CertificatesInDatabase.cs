using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;

namespace ThiDua.Storage.Decisions;

/// <summary>Certificates and the golden book of the present scope.</summary>
internal sealed class CertificatesInDatabase(ThiDuaDb db) : ICertificates
{
    // The row of the year stays locked until the transaction ends: whoever comes next waits, and a failed one leaves no gap.
    public async Task<GoldenNumber> TakeNumbers(Guid commune, int year, int count, CancellationToken stop)
    {
        var next = await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO golden_book AS book (commune_id, year, next) VALUES ({commune}, {year}, {count + 1})
            ON CONFLICT (commune_id, year) DO UPDATE SET next = book.next + {count} RETURNING next
            """).ToListAsync(stop);
        return new(year, next[0] - count);
    }

    public async Task<IReadOnlyList<Certificate>> Of(AwardDecisionId decision, CancellationToken stop) =>
        await db.Set<Certificate>().Where(c => c.Decision == decision).OrderBy(c => c.BookYear).ThenBy(c => c.BookNumber).ToListAsync(stop);

    public Task<Certificate?> Find(CertificateId id, CancellationToken stop) => db.Set<Certificate>().SingleOrDefaultAsync(c => c.Id == id, stop);

    public void Add(IReadOnlyList<Certificate> certificates) => db.AddRange(certificates);

    public Task Save(CancellationToken stop) => db.SaveChangesAsync(stop);
}
