using Microsoft.EntityFrameworkCore;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Movements;

/// <summary>What was done about a movement, from the audit log, the latest first.</summary>
public sealed class ShowHistory(ThiDuaDb db)
{
    private const int Most = 30;

    /// <param name="movement">One that this scope may see.</param>
    /// <param name="commune">Whose it is; entries of another chain are not looked at.</param>
    public async Task<IReadOnlyList<PastAct>> Of(MovementId movement, UnitId commune, CancellationToken stop)
    {
        var id = movement.Value;
        var lines = await db.Database.SqlQuery<Line>($"""
            SELECT e.at AS "At", e.account_name AS "Name", e.action AS "Action", e.subject AS "Subject", t.title AS "Title",
                e.after ->> 'done' IS NOT NULL AS "Done", e.after ->> 'closed' IS NOT NULL AS "Closed", e.after ->> 'summed_up' IS NOT NULL AS "SummedUp"
            FROM (
                SELECT 'movement' AS subject, {id}::text AS key
                UNION ALL SELECT 'movement_terms', movement || '/' || number FROM movement_terms WHERE movement = {id}
                UNION ALL SELECT 'movement_task', id::text FROM movement_task WHERE movement = {id}
                UNION ALL SELECT 'recorded_value', id::text FROM recorded_value WHERE movement = {id}) k
            JOIN audit_entry e ON e.subject = k.subject AND e.subject_key = k.key AND e.chain = {commune.Value}
            LEFT JOIN movement_task t ON e.subject = 'movement_task' AND t.id::text = e.subject_key
            WHERE NOT (e.subject = 'movement_task' AND e.action = 'added')
            ORDER BY e.number DESC LIMIT {Most}
            """).ToListAsync(stop);
        return [.. lines.Select(l => new PastAct(l.At, l.Name, Words(l)))];
    }

    private static string Words(Line line) => (line.Subject, line.Action) switch
    {
        ("movement", "added") => "Phát động phong trào",
        ("movement", _) when line.SummedUp => "Ghi nhận tổng kết",
        ("movement", _) when line.Closed => "Kết thúc phong trào",
        ("movement_terms", _) => "Cố định nội dung thành một phiên bản",
        ("recorded_value", _) => "Ghi số liệu",
        ("movement_task", _) when line.Done => $"Báo hoàn thành: {line.Title}",
        ("movement_task", _) => $"Thay đổi việc: {line.Title}",
        _ => "Cập nhật phong trào",
    };

    private sealed record Line(DateTimeOffset At, string Name, string Action, string Subject, string? Title, bool Done, bool Closed, bool SummedUp);
}

/// <summary>One act upon a movement.</summary>
public sealed record PastAct(DateTimeOffset At, string Name, string What);
