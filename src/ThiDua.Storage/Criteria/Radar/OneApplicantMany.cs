using Npgsql;
using ThiDua.Criteria;
using ThiDua.Organizations;

namespace ThiDua.Storage.Criteria.Radar;

/// <summary>One telephone number or account that stands on many online dossiers of a month. Only its mark is known.</summary>
internal sealed class OneApplicantMany(NpgsqlDataSource database) : ILookAtFacts
{
    public string Rule => "one_applicant_many";

    public Task<IReadOnlyList<Sight>> Look(UnitId commune, DateOnly from, DateOnly to, RadarThresholds thresholds, CancellationToken stop) => SightQuery.Run(
        database, Rule, "dossier", """
            SELECT to_char(received_on, 'YYYY-MM') || '/' || left(applicant_mark, 12), to_char(received_on, 'MM/YYYY'), together, coalesce(code, ''), received_on, batch, sheet, line
            FROM (
                SELECT *, count(*) OVER (PARTITION BY applicant_mark, date_trunc('month', received_on)) AS together FROM fact_dossier
                WHERE commune_id = $1 AND received_on BETWEEN $2 AND $3 AND channel = $4 AND applicant_mark IS NOT NULL
            ) f
            WHERE together >= $5
            ORDER BY 1, received_on, code
            """,
        (month, count) => $"Tháng {month}: một số điện thoại hoặc tài khoản đứng tên {count} hồ sơ trực tuyến.",
        [commune.Value, from, to, FactChoice.Of("dossier", "channel", "online"), (long)thresholds.Of(Rule, "rows")], stop);
}
