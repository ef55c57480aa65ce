using System.Text.Json;

namespace ThiDua.Storage.Records;

/// <summary>Notes what changes no row and must still be known: signing in, a refused sign-in, a file taken out.</summary>
internal sealed class WriteAuditNote(ThiDuaDb db, AuditTrail trail, Scope scope) : IAudit
{

    public async Task Note(string action, string subject, string key, object? details, CancellationToken stop)
    {
        var draft = new AuditDraft(
            scope.Commune ?? Guid.Empty, action, subject, key, Before: null,
            details is null ? null : JsonSerializer.Serialize(details, JsonSerializerOptions.Web));
        if (db.Database.CurrentTransaction is not null)
        {
            trail.Note(draft);
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        trail.Note(draft);
        await transaction.CommitAsync(stop);
    }
}
