using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace ThiDua.Storage.Records;

/// <summary>
/// Writes what a unit of work changed into the audit log, in the same transaction, just before it is committed: the
/// chain is then held for the shortest time, and last of all locks, so that writers cannot wait for each other in a ring.
/// </summary>
internal sealed class AuditTrail(Acting acting, Scope scope, TimeProvider clock) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly List<AuditDraft> _pending = [];
    private int _beforeThisSave;

    /// <summary>An event that changes no row; written when the transaction commits.</summary>
    internal void Note(AuditDraft draft) => _pending.Add(draft);

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // A single statement would otherwise run without a transaction, and so without its entry.
        eventData.Context!.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        var tracker = eventData.Context.ChangeTracker;
        tracker.DetectChanges();
        _beforeThisSave = _pending.Count;
        _pending.AddRange(tracker.Entries().Where(IsAudited).Select(Draft).ToList());
        return ValueTask.FromResult(result);
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        _pending.RemoveRange(_beforeThisSave, _pending.Count - _beforeThisSave);
        return Task.CompletedTask;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new NotSupportedException("Save with SaveChangesAsync: the audit log is written with it.");

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (_pending.Count == 0) return result;
        AuditDraft[] drafts = [.. _pending];
        await AuditChain.Append((NpgsqlConnection)transaction.Connection!, drafts, Who(), cancellationToken);
        _pending.Clear();
        return result;
    }

    public InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        _pending.Count == 0 ? result : throw new NotSupportedException("Commit with CommitAsync: the audit log is written with it.");

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => _pending.Clear();

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _pending.Clear();
        return Task.CompletedTask;
    }

    private AuditAuthor Who() => new(AuditEntry.ToMicroseconds(clock.GetUtcNow()), acting.Account, acting.Name, acting.From);

    private static bool IsAudited(EntityEntry row) =>
        row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !row.Metadata.IsNotAudited();

    private AuditDraft Draft(EntityEntry row) => new(
        row.Entity is IOfCommune { CommuneId: var commune } ? commune : scope.Commune ?? Guid.Empty,
        row.State switch { EntityState.Added => "added", EntityState.Deleted => "removed", _ => "changed" },
        row.Metadata.GetTableName()!, AuditedValues.Key(row), AuditedValues.Before(row), AuditedValues.After(row));
}

/// <summary>An entry that waits for its number.</summary>
internal sealed record AuditDraft(Guid Chain, string Action, string Subject, string Key, string? Before, string? After);

/// <summary>Who acts, when and from where; the same for all entries of one transaction.</summary>
internal sealed record AuditAuthor(DateTimeOffset At, Guid? Account, string Name, string? Address);
