using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Facts.ACommune;

namespace ThiDua.Storage.Specs.Facts;

public sealed class An_undone_batch(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly string Open = Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "-");
    private static readonly string Done = Dossier(1, "2026-03-02 08:00", "2026-03-09 17:00", "2026-03-05 10:00");
    private static readonly string Other = Dossier(2, "2026-04-02 08:00", "2026-04-09 17:00", "2026-04-05 10:00");

    [Fact]
    public async Task gives_back_what_it_had_replaced()
    {
        await using var commune = new ACommune(database);
        await commune.Bring(Open);
        var before = await commune.Dossiers();
        var later = await commune.Bring(Done, Other);
        Assert.NotEqual(before, await commune.Dossiers());
        await commune.Undo(later, "  Nhập nhầm tháng ");
        Assert.Equal(before, await commune.Dossiers());
        var row = await commune.Find(later);
        Assert.Equal((BatchState.Undone, "Nhập nhầm tháng"), (row.State, row.UndoneBecause));
    }

    [Theory]
    [InlineData(true)] // the later file replaced its row
    [InlineData(false)] // the later file told the same, so that it would be missing
    public async Task is_refused_while_a_later_file_rests_on_it(bool changed)
    {
        await using var commune = new ACommune(database);
        var first = await commune.Bring(Open);
        var second = await commune.Bring(changed ? Done : Open);
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => commune.Undo(first));
        Assert.Contains("dossier.csv", refusal.Message, StringComparison.Ordinal);

        await commune.Undo(second);
        await commune.Undo(first);
        Assert.Empty(await commune.Dossiers());
    }

    [Fact]
    public async Task of_other_rows_may_stand_between_others()
    {
        await using var commune = new ACommune(database);
        var first = await commune.Bring(Open);
        await commune.Bring(Other);
        await commune.Undo(first);
        Assert.Contains("-0002", Assert.Single(await commune.Dossiers()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task needs_a_reason()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Bring(Open);
        await Assert.ThrowsAsync<RefusedException>(() => commune.Undo(batch, " "));
        Assert.Single(await commune.Dossiers());
    }

    [Fact]
    public async Task is_not_undone_again()
    {
        await using var commune = new ACommune(database);
        var batch = await commune.Bring(Open);
        await commune.Undo(batch);
        await Assert.ThrowsAsync<RefusedException>(() => commune.Undo(batch));
    }
}
