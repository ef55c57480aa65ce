using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>
/// How often the radar speaks where nothing is wrong: communes whose dossiers, applicants and answers are drawn at random as
/// they come in ordinary months. Printed, and held below one alarm in twenty commune-months for every rule.
/// </summary>
public sealed class The_radar_on_clean_data(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private const int Communes = 12;
    private const int Months = 6; // January to June

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_nearly_silent()
    {
        var alarms = new List<string>();
        for (var number = 1; number <= Communes; number++)
        {
            await using var commune = new CommuneWithCriteria(database);
            await Draw(commune.Lan.Commune.Value, number);
            var movement = await commune.Launch(One("online_end_to_end", AtLeast(65)), One("results_on_time", AtLeast(95)), One("service_satisfaction", AtLeast(90)));
            var figures = (await commune.Ask<ComputeCriteria, MovementFigures?>(compute => compute.For(movement.Id, null, Stop)))!.Figures;
            Assert.All(figures, figure => Assert.True(figure.Whole!.Denominator > 300 && figure.Trend.All(month => month.State is ValueState.Known)));
            alarms.AddRange((await commune.Ask<RunRadar, IReadOnlyList<RadarCheck>>(radar => radar.On(movement.Id, Stop))).Select(check => check.Rule));
        }

        foreach (var rule in RadarRule.All)
        {
            var heard = alarms.Count(alarm => alarm == rule.Key);
            var rate = alarms.Count(alarm => alarm == rule.Key) / (decimal)(Communes * Months);
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rule.Key}: {rate:0.0000} alarms in a commune-month without a fault"));
            Assert.Equal(new FalseAlarms(heard, Communes * Months), rule.FalseAlarms); // what the page says is what was measured
            Assert.True(rate <= 0.05m, $"{rule.Key} speaks in {rate:0.000} of commune-months");
        }
    }

    // Between 80 and 300 dossiers a month on working days, three in five online; most applicants come once, some offices
    // for their people; forty slips of eight questions.
    private async Task Draw(Guid commune, int number)
    {
        await using var command = database.Source.CreateCommand($"""
            SELECT setseed({(number / 100m).ToString(CultureInfo.InvariantCulture)});
            INSERT INTO fact_dossier (commune_id, key_hash, content_hash, batch, sheet, line, stable_on, code, received_on, received_at, due_on, due_at, finished_at, settled_on,
                channel, status, timeliness, electronic_result, applicant_mark)
            SELECT '{commune}', gen_random_uuid(), 0, 1, 1, n::int, '9999-12-31', 'H' || n, day, day + time '08:00', day + 7, day + 7 + time '17:00', day + took + time '09:00', day + took,
                CASE WHEN r < 0.6 THEN 1 ELSE 0 END, 9, CASE WHEN took < 7 THEN 0 WHEN took = 7 THEN 1 ELSE 2 END, r < 0.58, 'm' || who
            FROM (
                SELECT row_number() OVER () AS n, day, random() AS r, (random() * 6 + CASE WHEN random() < 0.03 THEN 4 ELSE 0 END)::int AS took,
                    CASE WHEN random() < 0.05 THEN (random() * 6)::int ELSE (random() * 100000)::int END AS who
                FROM (SELECT d::date AS day, 80 + random() * 220 AS volume FROM generate_series(date '2026-01-02', date '2026-06-29', '1 day') d WHERE extract(isodow FROM d) < 6) days
                CROSS JOIN LATERAL generate_series(1, (volume / 22)::int)
            ) drawn;
            INSERT INTO fact_answer (commune_id, key_hash, content_hash, batch, sheet, line, stable_on, slip, item, answered_on, grade)
            SELECT '{commune}', gen_random_uuid(), 0, 1, 1, 1, '9999-12-31', month || '-' || slip, 14 + item, make_date(2026, month, 1 + (slip * 7) % 28), CASE WHEN random() < 0.5 THEN 4 WHEN random() < 0.85 THEN 3 ELSE 2 END
            FROM generate_series(1, {Months}) month, generate_series(1, 40) slip, generate_series(1, 8) item;
            """);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
