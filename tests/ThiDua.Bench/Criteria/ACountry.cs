using System.Globalization;

namespace ThiDua.Bench.Criteria;

/// <summary>Two years of many communes, made inside PostgreSQL; nearly the same for the same numbers.</summary>
internal static class ACountry
{
    /// <summary>All of the country.</summary>
    public const int AllCommunes = 3321;

    public static readonly DateOnly Today = new(2026, 11, 20);

    private const string Commune = "md5('commune ' || c)::uuid";

    public static async Task Settle(BenchDatabase database, int dossiers, int communes)
    {
        foreach (var sql in (string[])[Dossiers, .. Others, Batches])
        {
            await database.Do(sql
                .Replace("{communes}", communes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{per}", (dossiers / communes).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        await database.Do($"VACUUM (ANALYZE) {Tables}, batch");
    }

    /// <summary>Whether so many communes are there from an earlier bench: their batches are written last.</summary>
    public static async Task<bool> IsSettled(BenchDatabase database, int communes) =>
        await database.Do("SELECT count(DISTINCT commune_id) FROM batch") is long there && there == communes;

    /// <summary>Everybody moves out.</summary>
    public static Task Clear(BenchDatabase database) => database.Do($"TRUNCATE {Tables}, fact_dossier_past, roll_up, rolled_up, batch CASCADE");

    public static async Task<Guid[]> Ids(BenchDatabase database, int communes) =>
        (Guid[])(await database.Do($"SELECT array_agg({Commune}) FROM generate_series(1, {communes}) c"))!;

    private const string Tables = "fact_dossier, fact_document, fact_procedure, fact_answer, fact_checklist_item, fact_work_file, fact_result, fact_report";

    private const string EachCommune = "generate_series(1, {communes}) c";

    private const string Head = "commune_id, key_hash, content_hash, batch, sheet, line";

    private static string Values(string letter) => $"{Commune}, md5('{letter}' || n || ' ' || c)::uuid, n, c, 1, n + 1";

    private static readonly string Dossiers = $$"""
        INSERT INTO fact_dossier ({{Head}}, stable_on, received_on, due_on, settled_on, received_at, due_at, finished_at, returned_at, fee, overdue_days,
            channel, status, timeliness, paper_result_due, electronic_result, paid_online, digitised, code, procedure_code, procedure_name, field, unit, officer)
        SELECT {{Values("h")}}, greatest(due, done) + 1, day, due, done, day + time '08:30', due + time '17:00', done + time '10:00', done + time '15:00',
            CASE WHEN p % 3 = 0 THEN 5000 * (1 + n % 20) END, greatest(done - due, 0),
            CASE WHEN r < 0.68 THEN 1 ELSE 0 END, CASE WHEN done IS NULL THEN 3 WHEN r > 0.995 THEN 6 ELSE 9 END, CASE WHEN done < due THEN 0 WHEN done = due THEN 1 WHEN done > due THEN 2 END,
            p % 7 > 0, r < 0.66, p % 3 = 0 AND r < 0.6, CASE WHEN r < 0.7 THEN 1 ELSE 0 END,
            'H46.' || c || '-' || to_char(day, 'YYMMDD') || '-12' || n, '1.' || lpad(p::text, 6, '0'), 'Thủ tục đăng ký số ' || p || ' theo quy định hiện hành',
            'Lĩnh vực ' || p % 12, 'Bộ phận Một cửa', 'Cán bộ số ' || n % 6
        FROM (SELECT c, n, day, p, r, day + 3 + p % 12 AS due, CASE WHEN day + took <= DATE '2026-11-20' THEN day + took END AS done
            FROM (SELECT c, n, DATE '2024-12-01' + (n * 719 / {per}) AS day, (n * 7 + c) % 150 AS p, random() AS r,
                    (CASE WHEN random() < 0.02 THEN 16 ELSE 0 END + (3 + ((n * 7 + c) % 150) % 12) * sqrt(random()))::integer AS took
                FROM {{EachCommune}}, generate_series(1, {per}) n) made) timed
        """;

    private static readonly string[] Others =
    [
        $"""
        INSERT INTO fact_procedure ({Head}, stable_on, from_on, announced_on, published_on, publication_days, online_level, applicable, at_desk, on_website, complete, has_fee, online_payment, code, name, field)
        SELECT {Values("p")}, DATE '2024-06-06', DATE '2024-06-01', DATE '2024-06-01', DATE '2024-06-05', 3, n % 3, TRUE, n % 50 > 0, n % 40 > 0, TRUE, n % 3 = 0, n % 4 > 0,
            '1.' || lpad(n::text, 6, '0'), 'Thủ tục ' || n, 'Lĩnh vực ' || n % 12
        FROM {EachCommune}, generate_series(0, 149) n
        """,
        $"""
        INSERT INTO fact_document ({Head}, stable_on, counted_on, issued_on, due_on, done_on, direction, level, exchanged, electronic, signed, for_action, done_properly, normative, number)
        SELECT {Values("d")}, DATE '2025-01-01' + n * 3 + 11, DATE '2025-01-01' + n * 3, DATE '2025-01-01' + n * 3, DATE '2025-01-01' + n * 3 + 10, DATE '2025-01-01' + n * 3 + n % 12,
            n % 2, 1, TRUE, n % 30 > 0, n % 25 > 0, n % 4 = 0, TRUE, n % 60 = 1, n || '/UBND'
        FROM {EachCommune}, generate_series(1, 220) n
        """,
        $"""
        INSERT INTO fact_answer ({Head}, stable_on, answered_on, grade, item, slip)
        SELECT {Values("a")}, DATE '2026-01-02' + n, DATE '2026-01-01' + n, 4 - (n % 10 = 0)::integer * 2, 15 + n % 19, n::text
        FROM {EachCommune}, generate_series(1, 200) n
        """,
        $"""
        INSERT INTO fact_result ({Head}, stable_on, issued_on, digitised_on, own, signed, code)
        SELECT {Values("r")}, DATE '2022-01-21' + n * 15, DATE '2022-01-01' + n * 15, CASE WHEN n % 3 > 0 THEN DATE '2022-01-20' + n * 15 END, TRUE, n % 20 > 0, n::text
        FROM {EachCommune}, generate_series(1, 100) n
        """,
        $"""
        INSERT INTO fact_work_file ({Head}, stable_on, opened_on, closed_on, archived_on, online, listed, code)
        SELECT {Values("w")}, DATE '2025-02-11' + n * 7, DATE '2025-01-01' + n * 7, DATE '2025-01-20' + n * 7, DATE '2025-02-10' + n * 7, n % 30 > 0, TRUE, n::text
        FROM {EachCommune}, generate_series(1, 90) n
        """,
        $"""
        INSERT INTO fact_report ({Head}, stable_on, due_on, sent_on, via_system, system_exists, name)
        SELECT {Values("b")}, DATE '2025-01-16' + n * 15, DATE '2025-01-15' + n * 15, DATE '2025-01-14' + n * 15 + (n % 20 = 0)::integer * 3, TRUE, TRUE, 'Báo cáo ' || n
        FROM {EachCommune}, generate_series(1, 44) n
        """,
        $"""
        INSERT INTO fact_checklist_item ({Head}, stable_on, checked_on, list, code, text, applicable, met, link)
        SELECT {Values("k")}, DATE '2026-08-03', DATE '2026-08-02', '224/2026/NĐ-CP', n::text, 'Mục ' || n, TRUE, n < 18, 'https://'
        FROM {EachCommune}, generate_series(1, 18) n
        """,
    ];

    private static readonly string Batches = $$"""
        WITH file AS (INSERT INTO stored_file (id, commune_id, hash, name, kind, size, uploaded_by_name, uploaded_at)
            SELECT md5('file ' || c)::uuid, {{Commune}}, repeat('0', 64), 'tep', '', 1, '', now() FROM {{EachCommune}})
        INSERT INTO batch (id, commune_id, file_id, kind, shape, state, received, committed, first_on, last_on)
        SELECT md5('batch ' || c || k)::uuid, {{Commune}}, md5('file ' || c)::uuid, k, '{}', 'Committed', '{}', '{}', DATE '2024-12-01', DATE '2026-11-20'
        FROM {{EachCommune}}, unnest(ARRAY['dossier', 'document', 'procedure', 'answer', 'result', 'work_file', 'report', 'checklist_item']) k
        """;
}
