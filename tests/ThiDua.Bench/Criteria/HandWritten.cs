namespace ThiDua.Bench.Criteria;

/// <summary>The four criteria over dossiers as somebody who knows SQL would write them for this one question.</summary>
internal static class HandWritten
{
    /// <remarks>Every column is asked for: PostgreSQL does not work out what nobody reads.</remarks>
    /// <param name="also">A further condition that ends with AND; null for none.</param>
    public static string Dossiers(string? also) => $"""
        WITH figure AS (
            SELECT f.commune_id,
                count(*) FILTER (WHERE taken_in) AS received,
                count(*) FILTER (WHERE taken_in AND in_system IS NOT FALSE) AS via_system,
                count(*) FILTER (WHERE taken_in AND status = 6) AS withdrawn,
                count(*) FILTER (WHERE taken_in AND status <> 6 AND channel = 1 AND (electronic_result OR NOT paper_result_due)) AS online,
                count(*) FILTER (WHERE taken_in AND judged) AS judged,
                count(*) FILTER (WHERE taken_in AND judged AND gone_in_time) AS gone,
                count(*) FILTER (WHERE taken_in AND judged AND gone_in_time IS NOT TRUE AND gone_some_day) AS gone_some_day,
                count(*) FILTER (WHERE taken_in AND judged AND gone_in_time IS NOT TRUE AND gone_some_day IS NOT TRUE AND due_on IS NULL AND in_time IS NULL) AS no_day,
                count(*) FILTER (WHERE taken_in AND judged AND gone_in_time IS NOT TRUE AND gone_some_day IS NOT TRUE AND in_time <= 1) AS in_time,
                count(*) FILTER (WHERE taken_in AND pays) AS to_pay,
                count(*) FILTER (WHERE taken_in AND pays AND fee <= 0) AS nothing_to_pay,
                count(*) FILTER (WHERE taken_in AND pays AND (fee > 0 OR fee IS NULL) AND payment = 3) AS refunded,
                count(*) FILTER (WHERE taken_in AND pays AND (fee > 0 OR fee IS NULL) AND payment IS DISTINCT FROM 3 AND paid_online) AS paid_online
            FROM (
                SELECT f.commune_id, f.in_system, f.status, f.channel, f.electronic_result, f.paper_result_due, f.due_on, f.fee, f.payment, f.paid_online,
                    f.status IS NULL OR f.status NOT IN (0, 2) AS taken_in, f.settled_on <= $2 OR f.due_on < $2 AS judged,
                    CASE WHEN f.settled_on <= $2 THEN f.timeliness END AS in_time, CASE WHEN f.settled_on <= $2 THEN f.withdrawn_in_time END AS gone_in_time,
                    f.status = 6 AND f.settled_on IS NULL AS gone_some_day, p.has_fee AND p.online_payment AS pays
                FROM fact_dossier f LEFT JOIN fact_procedure p ON p.commune_id = f.commune_id AND p.code = f.procedure_code
                WHERE {also} f.received_on BETWEEN $1 AND $2) f
            GROUP BY f.commune_id)
        SELECT * FROM figure
        """;
}
