using Npgsql;

namespace ThiDua.Storage.Records;

/// <summary>Walks every chain of the audit log and finds the first entry that does not follow from the one before.</summary>
public sealed class VerifyAudit(NpgsqlDataSource database)
{
    internal const string Everything = """
        SELECT chain, number, at, account_id, account_name, address, action, subject, subject_key, before::text, after::text, hash
        FROM audit_entry ORDER BY chain, number
        """;

    /// <returns>One verdict per chain, in no particular order; none where nothing was ever written.</returns>
    public async Task<IReadOnlyList<ChainVerdict>> Run(CancellationToken stop)
    {
        var heads = await Heads(stop);
        var verdicts = new List<ChainVerdict>();
        await using var command = database.CreateCommand(Everything);
        await using var rows = await command.ExecuteReaderAsync(stop);
        ChainWalk? walk = null;
        while (await rows.ReadAsync(stop))
        {
            var entry = Entry(rows);
            if (walk?.Chain != entry.Chain)
            {
                if (walk is not null) verdicts.Add(walk.Verdict(heads));
                walk = new(entry.Chain);
            }

            walk.Step(entry, rows.GetFieldValue<byte[]>(11));
        }

        if (walk is not null) verdicts.Add(walk.Verdict(heads));
        return [.. verdicts, .. heads.Keys.Except(verdicts.Select(v => v.Chain)).Select(gone => new ChainVerdict(gone, 0, 1))];
    }

    private async Task<Dictionary<Guid, (long Number, byte[] Hash)>> Heads(CancellationToken stop)
    {
        await using var command = database.CreateCommand("SELECT chain, number, hash FROM audit_head");
        await using var rows = await command.ExecuteReaderAsync(stop);
        var heads = new Dictionary<Guid, (long, byte[])>();
        while (await rows.ReadAsync(stop)) heads.Add(rows.GetGuid(0), (rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        return heads;
    }

    internal static AuditEntry Entry(NpgsqlDataReader row) => new(
        row.GetGuid(0), row.GetInt64(1), row.GetFieldValue<DateTimeOffset>(2), row.IsDBNull(3) ? null : row.GetGuid(3), row.GetString(4),
        Text(row, 5), row.GetString(6), row.GetString(7), row.GetString(8), Text(row, 9), Text(row, 10));

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private sealed class ChainWalk(Guid chain)
    {
        private byte[] _hash = AuditEntry.Beginning.ToArray();
        private long _number;
        private long? _broken;

        public Guid Chain { get; } = chain;

        public void Step(AuditEntry entry, byte[] stored)
        {
            var follows = entry.Number == _number + 1 && entry.HashAfter(_hash).AsSpan().SequenceEqual(stored);
            if (!follows) _broken ??= _number + 1;
            (_number, _hash) = (entry.Number, stored);
        }

        public ChainVerdict Verdict(Dictionary<Guid, (long Number, byte[] Hash)> heads)
        {
            var ends = heads.TryGetValue(Chain, out var head) && head.Number == _number && head.Hash.AsSpan().SequenceEqual(_hash);
            return new(Chain, _number, _broken ?? (ends ? null : _number + 1));
        }
    }
}

/// <summary>What was seen of one chain.</summary>
/// <param name="Entries">Number of its last entry.</param>
/// <param name="BrokenAt">Number of the first entry that was changed, is missing or was put in; null where none was.</param>
public sealed record ChainVerdict(Guid Chain, long Entries, long? BrokenAt);
