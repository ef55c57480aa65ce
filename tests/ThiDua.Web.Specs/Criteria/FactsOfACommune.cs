using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Facts;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

/// <summary>Facts laid straight into the tables of the demo commune, for specs of pages that show them.</summary>
internal static class FactsOfACommune
{
    /// <summary>Instead of whatever facts the commune has: dossiers received day after day from 5 January of the movement's year: every fourth on paper, every tenth late.</summary>
    public static Task<Movement> Dossiers(ThiDuaHost host, UnitId commune, int rows) => host.Within(commune, async services =>
    {
        var movement = (await services.GetRequiredService<ThiDuaDb>().Set<Movement>().Where(m => m.Closed == null).ToListAsync()).First(m => m.Terms.Criteria.Count > 0);
        await Forget(services.GetRequiredService<NpgsqlDataSource>(), commune);
        await using var command = services.GetRequiredService<NpgsqlDataSource>().CreateCommand($"""
            INSERT INTO fact_dossier (commune_id, key_hash, content_hash, batch, sheet, line, received_on, due_on, settled_on, stable_on,
                timeliness, status, channel, electronic_result, in_system, code, field, officer, procedure_code)
            SELECT $1, gen_random_uuid(), 0, 1, 1, n + 1, d, d + 5, d + CASE WHEN n % 10 = 0 THEN 8 ELSE 4 END, d + 9,
                CASE WHEN n % 10 = 0 THEN 2 ELSE 1 END, 9, CASE WHEN n % 4 = 0 THEN 0 ELSE 1 END, n % 4 <> 0, TRUE,
                'H22.61.03-' || n, CASE n % 3 WHEN 0 THEN 'Hộ tịch' WHEN 1 THEN 'Chứng thực' ELSE 'Đất đai' END,
                CASE n % 2 WHEN 0 THEN 'Nguyễn Thị Lan' ELSE 'Trần Văn Bình' END, '1.00' || n % 7
            FROM (SELECT n, DATE '{movement.Terms.From!.Value.Year}-01-05' + n % 200 AS d FROM generate_series(1, {rows}) n) r
            """);
        command.Parameters.Add(new() { Value = commune.Value });
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return movement;
    });

    /// <summary>A procedure in the commune's list.</summary>
    public static Task<int> Procedure(ThiDuaHost host, UnitId commune, string code, string name) => host.Within(commune, async services =>
    {
        await using var command = services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            "INSERT INTO fact_procedure (commune_id, key_hash, content_hash, batch, sheet, line, from_on, stable_on, code, name) VALUES ($1, gen_random_uuid(), 0, 1, 1, 1, DATE '2020-01-01', DATE '2020-01-01', $2, $3)");
        command.Parameters.Add(new() { Value = commune.Value });
        command.Parameters.Add(new() { Value = code });
        command.Parameters.Add(new() { Value = name });
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    });

    // The demo brings a year of its own; sums of it would outlive its facts.
    private static async Task Forget(NpgsqlDataSource database, UnitId commune)
    {
        string[] tables = [.. FactKind.All.Select(kind => "fact_" + kind.Name), "roll_up", "rolled_up"];
        await using var command = database.CreateCommand(string.Join("; ", tables.Select(table => $"DELETE FROM {table} WHERE commune_id = '{commune.Value}'")));
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
