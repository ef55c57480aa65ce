using Npgsql;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>The last working days of a month bring several times as many online dossiers a day as its other working days.</summary>
internal sealed class BurstBeforeDeadline(NpgsqlDataSource database, WorkingDays working) : ILookAtFacts
{
    public string Rule => "burst_before_deadline";

    public async Task<IReadOnlyList<Sight>> Look(UnitId commune, DateOnly from, DateOnly to, RadarThresholds thresholds, CancellationToken stop)
    {
        var (days, times, rows) = ((int)thresholds.Of(Rule, "days"), thresholds.Of(Rule, "times"), (long)thresholds.Of(Rule, "rows"));
        var online = await Online(commune, from, to, stop);
        var sights = new List<Sight>();
        for (var month = new DateOnly(from.Year, from.Month, 1); month.AddMonths(1).AddDays(-1) <= to; month = month.AddMonths(1))
        {
            var last = month.AddMonths(1).AddDays(-1);
            var since = working.Before(last.AddDays(1), days);
            var (late, other) = (online.Where(d => d.Day >= since && d.Day <= last).ToList(), online.Count(d => d.Day >= month && d.Day < since));
            var otherDays = working.Between(month.AddDays(-1), since.AddDays(-1));
            if (late.Count < rows || otherDays <= 0 || late.Count * otherDays < times * other * days) continue;
            sights.Add(new(
                Rule, $"{month:yyyy-MM}", $"Tháng {month:MM/yyyy}: {late.Count} hồ sơ trực tuyến trong {days} ngày làm việc cuối, {other} trong {otherDays} ngày làm việc trước đó.",
                late.Count, [.. late.Take(Sight.MostRows)]));
        }

        return sights;
    }

    private async Task<List<SightedRow>> Online(UnitId commune, DateOnly from, DateOnly to, CancellationToken stop)
    {
        await using var command = database.CreateCommand("""
            SELECT coalesce(code, ''), received_on, batch, sheet, line FROM fact_dossier
            WHERE commune_id = $1 AND received_on BETWEEN $2 AND $3 AND channel = $4 ORDER BY received_on, code
            """);
        foreach (var value in new object[] { commune.Value, from, to, FactChoice.Of("dossier", "channel", "online") }) command.Parameters.Add(new NpgsqlParameter { Value = value });
        var rows = new List<SightedRow>();
        await using var row = await command.ExecuteReaderAsync(stop);
        while (await row.ReadAsync(stop)) rows.Add(new("dossier", row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetInt32(2), row.GetInt16(3), row.GetInt32(4)));
        return rows;
    }
}
