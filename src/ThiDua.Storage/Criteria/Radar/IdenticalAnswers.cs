using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>Slips of one day that say the same to every question.</summary>
internal sealed class IdenticalAnswers(NpgsqlDataSource database) : ILookAtFacts
{
    public string Rule => "identical_answers";

    public Task<IReadOnlyList<Sight>> Look(UnitId commune, DateOnly from, DateOnly to, RadarThresholds thresholds, CancellationToken stop) => SightQuery.Run(
        database, Rule, "answer", """
            SELECT answered_on || '/' || left(md5(said), 8), to_char(answered_on, 'DD/MM/YYYY'), together, slip, answered_on, batch, sheet, line
            FROM (
                SELECT *, count(*) OVER (PARTITION BY answered_on, said) AS together FROM (
                    SELECT slip, answered_on, string_agg(item || '=' || coalesce(grade, -1), ',' ORDER BY item) AS said, count(*) AS items,
                        min(batch) AS batch, min(sheet) AS sheet, min(line) AS line
                    FROM fact_answer WHERE commune_id = $1 AND answered_on BETWEEN $2 AND $3 GROUP BY slip, answered_on
                ) slips WHERE items >= $4
            ) f
            WHERE together >= $5
            ORDER BY 1, slip
            """,
        (day, count) => $"Ngày {day}: {count} phiếu khảo sát trả lời giống hệt nhau ở mọi câu.",
        [commune.Value, from, to, (long)thresholds.Of(Rule, "items"), (long)thresholds.Of(Rule, "slips")], stop);
}
