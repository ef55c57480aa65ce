using Npgsql;
using ThiDua.Law;
using ThiDua.Storage.Database;

namespace ThiDua.Storage.Specs.Database;

public sealed class A_migrated_database(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Đặng Thị Hường", "dang thi huong")]
    [InlineData("ĐẮK  LẮK ", "dak lak")]
    [InlineData("Nguyễn Ước", "nguyen uoc")]
    [InlineData("Qu\u0061\u0309ng Nga\u0303i", "quang ngai")] // letters and marks apart (NFD)
    public async Task folds_text_for_search(string text, string folded)
    {
        await using var command = database.Source.CreateCommand("SELECT fold($1)");
        command.Parameters.Add(new() { Value = text });
        Assert.Equal(folded, await command.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public async Task orders_text_as_the_vietnamese_alphabet_does()
    {
        await using var command = database.Source.CreateCommand(
            "SELECT string_agg(w, ' ' ORDER BY w) FROM unnest('{đá,ông,da,âm,an,ăn,oi,dạ,ơn}'::text[]) w");
        Assert.Equal("an ăn âm da dạ đá oi ông ơn", await command.ExecuteScalarAsync(Stop));
    }

    [Fact]
    public async Task is_migrated_once() => Assert.Equal(0, await new Migrator(database.Source).Run(Stop));

    [Fact]
    public async Task is_refused_by_an_older_version()
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => new Migrator(database.Source, []).Run(Stop));
        Assert.Contains("phiên bản ThiDua mới hơn (bước 0001)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_refused_when_a_step_was_edited()
    {
        Migration[] edited = [.. Migration.BuiltIn.Select(m => new Migration(m.Number, m.Name, m.Number == 1 ? m.Sql + "--" : m.Sql))];
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => new Migrator(database.Source, edited).Run(Stop));
        Assert.Contains("bước 0001 đã bị sửa", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task forgets_a_step_that_failed_half_way()
    {
        Migration[] broken = [.. Migration.BuiltIn, new(9999, "break", "CREATE TABLE half_way (id int); SELECT 1/0;")];
        await Assert.ThrowsAsync<PostgresException>(() => new Migrator(database.Source, broken).Run(Stop));
        await using var command = database.Source.CreateCommand("SELECT to_regclass('half_way') IS NULL");
        Assert.Equal(true, await command.ExecuteScalarAsync(Stop));
    }
}
