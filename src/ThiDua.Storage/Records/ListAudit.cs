using Microsoft.EntityFrameworkCore;
using ThiDua.Law;

namespace ThiDua.Storage.Records;

/// <summary>The audit log of the commune in scope, latest first.</summary>
public sealed class ListAudit(ThiDuaDb db, Scope scope)
{
    /// <summary>Entries on one page.</summary>
    public const int PageSize = 50;

    public async Task<AuditFound> Matching(AuditFilter filter, CancellationToken stop)
    {
        var matching = Narrowed(filter);
        var total = await matching.CountAsync(stop);
        var lines = await matching.OrderByDescending(e => e.Number).Skip((filter.Page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return new AuditFound(lines, total);
    }

    private IQueryable<AuditLine> Narrowed(AuditFilter filter)
    {
        var chain = scope.Commune ?? Guid.Empty;
        var entries = db.Database.SqlQuery<AuditLine>(
            $"""
             SELECT number AS "Number", at AS "At", account_name AS "Name", address AS "Address", action AS "Action",
                 subject AS "Subject", subject_key AS "Key", before::text AS "Before", after::text AS "After"
             FROM audit_entry WHERE chain = {chain}
             """);
        if (filter.From is { } from) entries = entries.Where(e => e.At >= Beginning(from));
        if (filter.To is { } to) entries = entries.Where(e => e.At < Beginning(to.AddDays(1)));
        if (!string.IsNullOrWhiteSpace(filter.Who))
        {
            var like = "%" + string.Join('%', Folded.Words(filter.Who)) + "%";
            entries = entries.Where(e => EF.Functions.Like(ThiDuaDb.Fold(e.Name), like));
        }

        if (!string.IsNullOrWhiteSpace(filter.Subject)) entries = entries.Where(e => e.Subject == filter.Subject);
        if (!string.IsNullOrWhiteSpace(filter.Key)) entries = entries.Where(e => e.Key == filter.Key);
        return entries;
    }

    private static DateTimeOffset Beginning(DateOnly day) => new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.FromHours(7)).ToUniversalTime();
}

/// <param name="From">First day, in Vietnam.</param>
/// <param name="To">Last day, in Vietnam.</param>
/// <param name="Subject">Table.</param>
/// <param name="Key">Of one thing.</param>
/// <param name="Page">From 1.</param>
public sealed record AuditFilter(DateOnly? From, DateOnly? To, string? Who, string? Subject, string? Key, int Page);

public sealed record AuditFound(IReadOnlyList<AuditLine> Lines, int Total);

/// <param name="Number">In the log of the commune, without gaps.</param>
/// <param name="Name">Who did it.</param>
/// <param name="Before">JSON of what was; null for what is new.</param>
/// <param name="After">JSON of what is; null for what is gone.</param>
public sealed record AuditLine(
    long Number, DateTimeOffset At, string Name, string? Address, string Action, string Subject, string Key, string? Before, string? After);
