using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Facts;

public sealed class A_figure(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private readonly UnitId _commune = UnitId.New();
    private readonly CountFacts _count = new(database.Source);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task counts_what_is_considered_excluded_and_counted()
    {
        await Dossiers("('2026-03-02', '2026-03-09', '2026-03-05', 0), ('2026-03-03', '2026-03-09', '2026-03-12', 2), ('2026-03-04', '2026-03-09', NULL, NULL)");
        var march = await Value(OnTime, new(2026, 3, 1), new(2026, 3, 31));
        Assert.Equal((1, 3, 3), (march.Numerator, march.Denominator, march.Considered));
        Assert.Equal(ValueState.Known, march.State);
    }

    [Fact]
    public async Task tells_how_things_stood_on_the_day_asked_about()
    {
        await Dossiers("('2026-03-02', '2026-03-09', '2026-03-05', 0), ('2026-03-03', '2026-03-09', '2026-03-12', 2), ('2026-03-04', '2026-03-09', NULL, NULL)");
        var before = await Value(OnTime, new(2026, 3, 1), new(2026, 3, 9));
        Assert.Equal((1, 1), (before.Numerator, before.Denominator)); // two are open, and their day has not passed
        var after = await Value(OnTime, new(2026, 3, 1), new(2026, 3, 10));
        Assert.Equal((1, 3), (after.Numerator, after.Denominator));
    }

    [Fact]
    public async Task is_the_same_from_sums()
    {
        await Dossiers("('2026-02-20', '2026-03-09', '2026-03-05', 0), ('2026-03-03', '2026-03-09', '2026-03-12', 2), ('2026-03-04', '2026-03-09', NULL, NULL)");
        var days = Enumerable.Range(0, 40).Select(day => new DateOnly(2026, 2, 15).AddDays(day)).ToList();
        var facts = await Task.WhenAll(days.Select(day => Value(OnTime, new(2026, 2, 10), day)));
        Assert.Equal(1, await new KeepSums(database.Source).Of(_commune, [OnTime], Stop));
        var sums = await Task.WhenAll(days.Select(day => Value(OnTime, new(2026, 2, 10), day)));
        Assert.Equal(facts.Select(Told), sums.Select(Told));
        Assert.Contains(facts, value => value.Denominator == 3);
    }

    [Fact]
    public async Task is_not_told_where_nothing_was_brought() =>
        Assert.Equal(ValueState.NoData, (await Value(OnTime, new(2026, 3, 1), new(2026, 3, 31))).State);

    [Fact]
    public async Task of_a_movement_has_its_sums_once_a_file_is_in()
    {
        await using var commune = new ACommune(database);
        await Bind(commune.Id, OnTime);
        Assert.Empty(await commune.Stored("rolled_up", "indicator"));
        await commune.Bring(ACommune.Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00"));
        Assert.Equal([OnTime.Id.Value.ToString()], await commune.Stored("rolled_up", "indicator"));
        Assert.NotEmpty(await commune.Sums());
    }

    [Fact]
    public async Task opens_down_to_the_row()
    {
        await Dossiers("('2026-03-02', '2026-03-09', '2026-03-05', 0), ('2026-03-03', '2026-03-09', '2026-03-12', 2)");
        var missed = await new FindFacts(database.Source).Rows(
            _commune, OnTime.Indicator, new(RowsOf.Missed), new(2026, 3, 1), new(2026, 3, 31), new(1, 10), Stop);
        Assert.Equal(1, missed.Total);
        Assert.Contains("Quá hạn", Assert.Single(missed.Page).Cells);
    }

    internal static readonly BoundIndicator OnTime = new(IndicatorId.New(), new(
        "results_on_time", 1, "Đúng hạn", "%", Direction.Up, "", "", "", "", Duty.Officer,
        new RatioForm("dossier", new([new([new("timeliness", Test.Filled, []), new("due_on", Test.BeforeTheDay, [])])]), [],
            new([new([new("timeliness", Test.Is, ["early", "on_time"])])]))));

    // The movement itself is not needed: only what it is measured by.
    private async Task Bind(UnitId commune, BoundIndicator indicator)
    {
        await using var connection = await database.Source.OpenConnectionAsync(Stop);
        await using var command = new Npgsql.NpgsqlCommand("""
            SET LOCAL session_replication_role = replica;
            INSERT INTO indicator (id, key, version, definition, reason) VALUES (@id, @key, 1, @definition::jsonb, 'x');
            INSERT INTO indicator_binding (movement, criterion, place, number, commune_id, indicator, origin, reason, by)
            VALUES (gen_random_uuid(), gen_random_uuid(), 0, 1, @commune, @id, 'x', 'x', '{}')
            """, connection);
        command.Parameters.AddWithValue("id", indicator.Id.Value);
        command.Parameters.AddWithValue("key", indicator.Indicator.Key);
        command.Parameters.AddWithValue("definition", IndicatorJson.Write(indicator.Indicator));
        command.Parameters.AddWithValue("commune", commune.Value);
        await using var transaction = await connection.BeginTransactionAsync(Stop);
        await command.ExecuteNonQueryAsync(Stop);
        await transaction.CommitAsync(Stop);
    }

    private static string Told(IndicatorValue value) => $"{value.To} {value.Numerator}/{value.Denominator} of {value.Considered}";

    private async Task<IndicatorValue> Value(BoundIndicator indicator, DateOnly from, DateOnly to) =>
        (await _count.Of(_commune, [indicator], from, to, Stop)).Single();

    private async Task Dossiers(string rows)
    {
        await using var command = database.Source.CreateCommand($"""
            INSERT INTO fact_dossier (commune_id, key_hash, content_hash, batch, sheet, line, received_on, due_on, settled_on, timeliness, stable_on)
            SELECT '{_commune.Value}', gen_random_uuid(), 0, 1, 1, 2, r::date, d::date, s::date, t::smallint, greatest(r::date, d::date, s::date) + 1
            FROM (VALUES {rows}) v(r, d, s, t)
            """);
        await command.ExecuteNonQueryAsync(Stop);
    }
}
