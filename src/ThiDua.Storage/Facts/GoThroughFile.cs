using System.Diagnostics.CodeAnalysis;
using Npgsql;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>
/// Goes through a file once, row by row, in the caller's transaction: a dry run only counts, otherwise new and changed
/// rows are copied into the table of their kind while the file is being read.
/// </summary>
public sealed class GoThroughFile(IReadTables tables, IFileStore files, TurnAwaySecrets secrets, TimeProvider clock)
{
    private const long LargeFile = 32 << 20; // bytes
    private const long ReadAhead = 4 << 20; // bytes
    private const long MuchMemory = 128 << 20; // bytes
    private const int BytesOfARow = 150; // about; more rows than that make room for themselves

    /// <param name="rows">Told how many rows were gone through.</param>
    /// <exception cref="RefusedException">It marks state secrets; then its bytes are gone.</exception>
    /// <exception cref="UnreadableException">The file cannot be read to its end.</exception>
    internal async Task<TakenRows> Run(NpgsqlConnection connection, BatchRow batch, FileHash hash, bool write, Action<long> rows, CancellationToken stop)
    {
        await using var file = await FileOnDisk.Ahead(files, hash, stop);
        var isLarge = new FileInfo(file.Path).Length > LargeFile;
        if (isLarge) LetGo();
        var into = write ? TableOf(batch, file.Path) : null;
        if (into is not null) await Say(connection, "SAVEPOINT before_the_rows", stop);
        var taken = await file.Proved(Once(connection, batch, file.Path, new(), into, rows, stop));
        if (taken.Contradictions is { Any: true } against)
        {
            if (isLarge) LetGo();
            if (into is not null) await Say(connection, "ROLLBACK TO SAVEPOINT before_the_rows", stop);
            taken = await Once(connection, batch, file.Path, against, into, rows, stop);
        }

        if (taken.Secrets is { Count: > 0 } marks) throw await secrets.Kept(batch, marks, stop);
        if (into is not null) await into.Join(connection, taken, stop);
        return taken;
    }

    // A file that tells a fact in two ways is gone through again without it: which of the two is right nobody can tell.
    private async Task<TakenRows> Once(
        NpgsqlConnection connection, BatchRow batch, string path, Contradictions against, TableOfAFile? into, Action<long> rows, CancellationToken stop)
    {
        var mapping = batch.Mapping ?? throw NotMapped();
        var (kind, commune) = (FactKind.Of(mapping.Kind), new UnitId(batch.CommuneId));
        var known = await LoadKnownFacts.Of(connection, commune, kind, batch.Counts?.Rows ?? new FileInfo(path).Length / BytesOfARow, stop);
        if (into is not null) await into.Make(connection, stop);
        var procedures = await LoadProcedures.Of(connection, commune, stop);
        var steps = await Steps(connection, batch, kind, procedures.Keys, stop);
        var sums = into is not null ? new SumsOnTheWay(kind, await KeptForms.Of(connection, commune, stop), known.Months, procedures) : null;
        var places = FactEncoder.PlacesOf(kind, mapping);

        // Reading is work for the processor; it must not hold a thread that others wait for.
        return await Task.Run(() =>
        {
            using var copy = into is null ? null : connection.BeginRawBinaryCopy(into.Copy(places));
            using var behind = copy is null ? null : new SendBehind(copy);
            var taking = new TakeRows(kind, steps, known, against, new(into?.Encoder(places) ?? new FactEncoder(kind, places, whose: null), behind, sums), rows);
            try
            {
                Read(path, batch.Shape, mapping, taking, behind, stop);
            }
            catch
            {
                behind?.End();
                GiveUp(copy); // else disposing would end the copy as if it were whole, and hide why it is not
                throw;
            }

            return taking.Taken;
        }, stop);
    }

    // How many rows of a file are new a check has counted; without one they are as many as such a file may hold.
    private static TableOfAFile TableOf(BatchRow batch, string path) =>
        new(FactKind.Of(batch.Kind ?? throw NotMapped()), batch, batch.Counts is { } counts ? counts.New + counts.Changed : new FileInfo(path).Length / BytesOfARow);

    private static RefusedException NotMapped() => new("Chưa chọn cột nào của tệp là trường nào. Đề nghị ghép cột trước khi kiểm tra.");

    // What a large file is compared with is tens of megabytes: nothing that is done with may stand beside it, nor it beside the next.
    private static void LetGo()
    {
        if (GC.GetGCMemoryInfo().TotalCommittedBytes > MuchMemory) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private static async Task Say(NpgsqlConnection connection, string sql, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(stop);
    }

    private void Read(string path, TableShape shape, Mapping mapping, TakeRows taking, SendBehind? behind, CancellationToken stop)
    {
        behind?.Send(FactEncoder.Beginning);
        if (new FileInfo(path).Length > ReadAhead)
        {
            using var ahead = new TakeBehind(FactKind.Of(mapping.Kind), taking);
            tables.Read(path, shape, mapping, ahead, stop);
            ahead.Finish();
        }
        else
        {
            tables.Read(path, shape, mapping, taking, stop);
        }

        taking.HandOn();
        behind?.Send(FactEncoder.Ending);
        behind?.Finish();
    }

    [SuppressMessage("Design", "CA1031", Justification = "the failure that is on its way counts, whatever the lost connection says")]
    private static void GiveUp(NpgsqlRawCopyStream? copy)
    {
        try
        {
            copy?.Cancel();
        }
        catch (Exception trouble) when (trouble is NpgsqlException or ObjectDisposedException or InvalidOperationException or IOException)
        {
            // The connection is gone, and the transaction with it.
        }
    }

    private async Task<RowSteps> Steps(NpgsqlConnection connection, BatchRow batch, FactKind kind, IEnumerable<string> procedures, CancellationToken stop)
    {
        var columns = batch.Shape.ColumnsOf(batch.Mapping!);
        var commune = new UnitId(batch.CommuneId);
        var context = new RowContext(clock.Today(), new HashSet<string>(procedures, StringComparer.Ordinal), await OwnCodes(connection, commune, stop));
        return new(kind, new CompleteRow(kind, await MarkKey.Of(connection, commune, stop)), new CheckRow(kind, context, columns), columns);
    }

    private static async Task<HashSet<string>> OwnCodes(NpgsqlConnection connection, UnitId commune, CancellationToken stop)
    {
        await using var command = new NpgsqlCommand("SELECT code FROM own_code WHERE commune_id = $1", connection)
        {
            Parameters = { new() { Value = commune.Value } },
        };
        var codes = new HashSet<string>(StringComparer.Ordinal);
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) codes.Add(row.GetString(0));
        return codes;
    }
}
