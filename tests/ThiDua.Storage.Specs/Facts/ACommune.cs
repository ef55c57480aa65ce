using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>A commune that brings files in, the whole way through storage.</summary>
internal sealed class ACommune(ThrowAwayDatabase database) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public UnitId Id { get; } = UnitId.New();

    public StorageHost Host { get; } = new(database);

    public async Task<BatchId> Receive(string kind, string fields, params string[] rows)
    {
        await using var work = Host.Within(Id);
        var text = string.Join('\n', rows.Prepend($"{kind}|{fields}"));
        return await work.Get<ReceiveBatch>().Quietly(Id, null, $"{kind}.csv", "", new MemoryStream(Encoding.UTF8.GetBytes(text)), Stop);
    }

    public async Task<BatchCounts> Check(BatchId batch)
    {
        await using var work = Host.Within(Id);
        return await work.Get<CheckBatch>().Run(batch, Stop);
    }

    public async Task<BatchCounts> Commit(BatchId batch)
    {
        await using var work = Host.Within(Id);
        return await work.Get<CommitBatch>().Run(batch, Stop);
    }

    public async Task Undo(BatchId batch, string why = "Nhập nhầm tệp")
    {
        await using var work = Host.Within(Id);
        await work.Get<UndoBatch>().Run(batch, why, Stop);
    }

    /// <summary>A file of dossiers, committed at once.</summary>
    public async Task<BatchId> Bring(params string[] rows)
    {
        var batch = await Receive("dossier", "code|received_at|due_at|finished_at|status", rows);
        await Commit(batch);
        return batch;
    }

    public async Task<BatchRow> Find(BatchId id)
    {
        await using var work = Host.Within(Id);
        return await work.Get<ThiDuaDb>().Set<BatchRow>().AsNoTracking().SingleAsync(b => b.Id == id, Stop);
    }

    public async Task<List<CellProblem>> Problems(BatchId id)
    {
        await using var work = Host.Within(Id);
        return [.. (await work.Get<ThiDuaDb>().Set<BatchProblemRow>().AsNoTracking().Where(p => p.BatchId == id).OrderBy(p => p.Place).ToListAsync(Stop)).Select(p => p.Problem)];
    }

    /// <summary>What stands in a table of the commune, as text without the batch's number; sorted.</summary>
    public async Task<List<string>> Stored(string table, string columns)
    {
        await using var command = database.Source.CreateCommand($"SELECT concat_ws(' ', {columns}) FROM {table} WHERE commune_id = $1 ORDER BY 1");
        command.Parameters.Add(new() { Value = Id.Value });
        var rows = new List<string>();
        await using var row = await command.ExecuteReaderAsync(Stop);
        while (await row.ReadAsync(Stop)) rows.Add(row.GetString(0));
        return rows;
    }

    public Task<List<string>> Dossiers() => Stored("fact_dossier", "code, received_on, settled_on, timeliness, line, stable_on");

    public Task<List<string>> Sums() => Stored("roll_up", "indicator, month, dimension, value, considered, denominator, numerator, excluded");

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    /// <summary>A row of dossiers; each day may be <c>-</c>.</summary>
    public static string Dossier(int number, string received, string due, string finished, string status = "done") => string.Create(
        CultureInfo.InvariantCulture, $"H46.01-260301-{number:D4}|{received}|{due}|{finished}|{(finished == "-" && status == "done" ? "processing" : status)}");
}
