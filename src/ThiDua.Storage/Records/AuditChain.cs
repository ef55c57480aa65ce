using Npgsql;
using NpgsqlTypes;

namespace ThiDua.Storage.Records;

/// <summary>Appends entries to their chains on a connection whose transaction the caller commits.</summary>
internal static class AuditChain
{
    public static async Task Append(NpgsqlConnection connection, IEnumerable<AuditDraft> drafts, AuditAuthor who, CancellationToken stop)
    {
        // Chains in one order for everybody: two units of work that touch two communes never wait for each other in a ring.
        foreach (var chain in drafts.GroupBy(draft => draft.Chain).OrderBy(chain => chain.Key))
        {
            var (number, hash) = await TakeHead(connection, chain.Key, stop);
            await using (var rows = await connection.BeginBinaryImportAsync("""
                COPY audit_entry (chain, number, at, account_id, account_name, address, action, subject, subject_key, before, after, hash)
                FROM STDIN (FORMAT BINARY)
                """, stop))
            {
                foreach (var draft in chain)
                {
                    var entry = Entry(draft, ++number, who);
                    hash = entry.HashAfter(hash);
                    await Write(rows, entry, hash, stop);
                }

                await rows.CompleteAsync(stop);
            }

            await LeaveHead(connection, chain.Key, number, hash, stop);
        }
    }

    private static AuditEntry Entry(AuditDraft draft, long number, AuditAuthor who) => new(
        draft.Chain, number, who.At, who.Account, who.Name, who.Address, draft.Action, draft.Subject, draft.Key, draft.Before, draft.After);

    // Locks the row until the caller commits: entries of one chain are written one after another.
    private static async Task<(long Number, byte[] Hash)> TakeHead(NpgsqlConnection connection, Guid chain, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("""
            INSERT INTO audit_head (chain, number, hash) VALUES ($1, 0, $2)
            ON CONFLICT (chain) DO UPDATE SET number = audit_head.number
            RETURNING number, hash
            """, connection)
        {
            Parameters = { new() { Value = chain }, new() { Value = AuditEntry.Beginning.ToArray() } },
        };
        await using var head = await command.ExecuteReaderAsync(stop);
        await head.ReadAsync(stop);
        return (head.GetInt64(0), head.GetFieldValue<byte[]>(1));
    }

    private static async Task LeaveHead(NpgsqlConnection connection, Guid chain, long number, byte[] hash, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("UPDATE audit_head SET number = $2, hash = $3 WHERE chain = $1", connection)
        {
            Parameters = { new() { Value = chain }, new() { Value = number }, new() { Value = hash } },
        };
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task Write(NpgsqlBinaryImporter rows, AuditEntry entry, byte[] hash, CancellationToken stop)
    {
        await rows.StartRowAsync(stop);
        await rows.WriteAsync(entry.Chain, stop);
        await rows.WriteAsync(entry.Number, stop);
        await rows.WriteAsync(entry.At.UtcDateTime, NpgsqlDbType.TimestampTz, stop);
        if (entry.AccountId is { } account) await rows.WriteAsync(account, stop);
        else await rows.WriteNullAsync(stop);
        await rows.WriteAsync(entry.AccountName, stop);
        await WriteText(rows, entry.Address, NpgsqlDbType.Text, stop);
        await rows.WriteAsync(entry.Action, stop);
        await rows.WriteAsync(entry.Subject, stop);
        await rows.WriteAsync(entry.SubjectKey, stop);
        await WriteText(rows, entry.Before, NpgsqlDbType.Json, stop);
        await WriteText(rows, entry.After, NpgsqlDbType.Json, stop);
        await rows.WriteAsync(hash, stop);
    }

    private static Task WriteText(NpgsqlBinaryImporter rows, string? text, NpgsqlDbType type, CancellationToken stop) =>
        text is null ? rows.WriteNullAsync(stop) : rows.WriteAsync(text, type, stop);
}
