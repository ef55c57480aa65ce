using System.Globalization;
using Npgsql;
using ThiDua.Facts;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Where the rows of a file go: among all others of their kind, or, for a large file, into a table of its own, which is joined
/// to the others when it is full, with a lock that no reader or writer waits for, and tended behind the import
/// (<see cref="TendLargeFiles"/>). It says whose rows it holds and of which days: questions about others pass it by.
/// </summary>
internal sealed class TableOfAFile
{
    /// <summary>Rows from which on a file gets a table of its own: of fewer the indexes cost less than one more table at every question.</summary>
    public const long Large = 200_000;

    /// <summary>The kinds whose facts are divided into tables (migration 0089).</summary>
    public static readonly IReadOnlyList<string> Divided = ["dossier", "document", "payment", "answer"];

    private readonly FactKind _kind;
    private readonly Guid _commune;
    private readonly int _batch;
    private readonly bool _own;

    /// <param name="rows">About how many will come.</param>
    public TableOfAFile(FactKind kind, BatchRow batch, long rows) =>
        (_kind, _commune, _batch, _own) = (kind, batch.CommuneId, batch.Number, rows >= Large && Divided.Contains(kind.Name, StringComparer.Ordinal));

    /// <summary>The table of all facts of a kind.</summary>
    public static string AllOf(FactKind kind) => $"fact_{kind.Name}";

    /// <summary>Writes rows as this table takes them.</summary>
    public FactEncoder Encoder(IReadOnlyList<int> places) => new(_kind, places, _own ? null : (_commune, _batch));

    /// <summary>The command that takes the rows. Not frozen: whoever looks at one state of the facts must not see them come.</summary>
    public string Copy(IReadOnlyList<int> places) =>
        $"COPY {Name} ({FactEncoder.Columns(_kind, places, withWhose: !_own)}) FROM STDIN (FORMAT BINARY)";

    private string Name => _own ? $"{AllOf(_kind)}_file_{Number}" : AllOf(_kind);

    private string Number => _batch.ToString(CultureInfo.InvariantCulture);

    /// <summary>In the transaction, and within the savepoint, in which the rows will be copied; they are sent to the disk as they come.</summary>
    public Task Make(NpgsqlConnection connection, CancellationToken stop) => !_own
        ? Task.CompletedTask
        : Do(connection, $"""
            SET LOCAL backend_flush_after = '1MB';
            CREATE TABLE {Name} (LIKE {AllOf(_kind)}, CHECK (large_file = {Number}));
            ALTER TABLE {Name} ALTER large_file SET DEFAULT {Number}, ALTER batch SET DEFAULT {Number}, ALTER commune_id SET DEFAULT '{_commune:D}'
            """, stop);

    /// <summary>Once all rows are in; a table that got none is dropped. That its checks hold is looked at later, behind the import.</summary>
    public Task Join(NpgsqlConnection connection, TakenRows taken, CancellationToken stop) => !_own
        ? Task.CompletedTask
        : Do(connection, taken.New + taken.Changed == 0 ? $"DROP TABLE {Name}" : $"""
            ALTER TABLE {Name} ADD CONSTRAINT commune CHECK (commune_id = '{_commune:D}') NOT VALID,
                ADD CONSTRAINT days CHECK ({_kind.Day} BETWEEN '{taken.FirstOn:O}' AND '{taken.LastOn:O}') NOT VALID;
            ALTER TABLE {AllOf(_kind)} ATTACH PARTITION {Name} FOR VALUES IN ({Number})
            """, stop);

    private static async Task Do(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(stop);
    }
}
