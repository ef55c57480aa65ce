using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;

namespace ThiDua.Storage.Decisions;

/// <summary>Certificates as pages show them: of a decision, of a movement, of a year of the golden book, of a code.</summary>
public sealed class ShowCertificates(ThiDuaDb db)
{
    public async Task<IReadOnlyList<CertificateRow>> Of(AwardDecisionId decision, CancellationToken stop) =>
        Rows(await Sorted(db.Set<Certificate>().Where(c => c.Decision == decision)).ToListAsync(stop));

    public async Task<IReadOnlyList<CertificateRow>> OfMovement(MovementId movement, CancellationToken stop) => Rows(await Sorted(
        db.Set<Certificate>().Where(c => db.Set<AwardDecision>().Any(d => d.Id == c.Decision && d.Movement == movement))).ToListAsync(stop));

    /// <param name="words">Parts of a name or of what it was for, as a person types them.</param>
    public async Task<IReadOnlyList<CertificateRow>> InBook(int year, string? words, CancellationToken stop)
    {
        var all = Rows(await Sorted(db.Set<Certificate>().Where(c => c.BookYear == year)).ToListAsync(stop));
        var asked = ThiDua.Law.Folded.Of(words?.Trim() ?? "");
        return asked.Length == 0 ? all : [.. all.Where(row => ThiDua.Law.Folded.Of($"{row.Words.Name} {row.Words.Line} {row.Words.Achievement} {row.Words.DecisionNumber}").Contains(asked, StringComparison.Ordinal))];
    }

    public async Task<IReadOnlyList<int>> Years(CancellationToken stop) =>
        await db.Set<Certificate>().Select(c => c.BookYear).Distinct().OrderByDescending(year => year).ToListAsync(stop);

    /// <summary>What whoever holds the code may know: never more than stands on the certificate's face.</summary>
    public async Task<ConfirmedCertificate?> ByCode(PublicCode code, CancellationToken stop)
    {
        // Nobody is signed in here: the code itself is the permission to see this one certificate.
        var found = await db.Set<Certificate>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, stop);
        return found is null ? null : new(
            found.Words.Authority, found.Words.AwardName, found.Words.IsTitle, found.Words.Name, found.Words.DecisionNumber, found.Words.DecisionDay, found.Book.ToString(), found.Revocation?.Day,
            found.Words.Replaced ?? []);
    }

    private static IQueryable<Certificate> Sorted(IQueryable<Certificate> certificates) => certificates.AsNoTracking().OrderBy(c => c.BookYear).ThenBy(c => c.BookNumber);

    private static IReadOnlyList<CertificateRow> Rows(IEnumerable<Certificate> certificates) =>
        [.. certificates.Select(c => new CertificateRow(c.Id, c.Decision, c.Book, c.Code, c.Words, c.Prints, c.Revocation))];
}

/// <summary>A certificate as a line of a list.</summary>
public sealed record CertificateRow(
    CertificateId Id, AwardDecisionId Decision, GoldenNumber Book, PublicCode Code, CertificateWords Words, IReadOnlyList<CertificatePrint> Prints, GrantRevocation? Revocation);

/// <summary>What the public page confirms.</summary>
/// <param name="DecisionNumber">Of the paper that stands.</param>
/// <param name="RevokedOn">Day of the decision that revoked it; null as long as it holds.</param>
/// <param name="Replaced">Papers of the decision that were replaced, oldest first: a certificate that was printed before bears one of them.</param>
public sealed record ConfirmedCertificate(
    string Authority, string AwardName, bool IsTitle, string Name, string DecisionNumber, DateOnly DecisionDay, string Book, DateOnly? RevokedOn,
    IReadOnlyList<ReplacedDecision> Replaced);
