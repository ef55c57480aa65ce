using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>Dossiers that ended before the day they came.</summary>
internal sealed class ResultBeforeReceipt(NpgsqlDataSource database) : ILookAtFacts
{
    public string Rule => "result_before_receipt";

    public Task<IReadOnlyList<Sight>> Look(UnitId commune, DateOnly from, DateOnly to, RadarThresholds thresholds, CancellationToken stop) => SightQuery.Run(
        database, Rule, "dossier", """
            SELECT to_char(received_on, 'YYYY-MM'), to_char(received_on, 'MM/YYYY'), count(*) OVER month, coalesce(code, ''), received_on, batch, sheet, line
            FROM (
                SELECT *, count(*) OVER (PARTITION BY date_trunc('month', received_on)) AS together FROM fact_dossier
                WHERE commune_id = $1 AND received_on BETWEEN $2 AND $3 AND least(finished_at, returned_at)::date < received_on
            ) f
            WHERE together >= $4
            WINDOW month AS (PARTITION BY date_trunc('month', received_on))
            ORDER BY received_on, code
            """,
        (month, count) => $"Tháng {month}: {count} hồ sơ có kết quả trước ngày tiếp nhận.",
        [commune.Value, from, to, (long)thresholds.Of(Rule, "rows")], stop);
}
