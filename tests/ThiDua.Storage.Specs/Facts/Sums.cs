using ThiDua.Criteria;
using ThiDua.Facts;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Facts;

/// <summary>Whatever comes and goes, in whatever order: figures from sums are the figures that the facts give.</summary>
public sealed class Sums(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>
{
    private static readonly List<Indicator> Counting = [.. IndicatorCatalogue.All.Where(i => i.Form is CountingForm)];

    // The same definitions under ids that no sums are kept by are counted from the facts.
    private readonly List<BoundIndicator> _fromSums = [.. Counting.Select(i => new BoundIndicator(IndicatorId.New(), i))];
    private readonly List<BoundIndicator> _fromFacts = [.. Counting.Select(i => new BoundIndicator(IndicatorId.New(), i))];

    private readonly CountFacts _count = new(database.Source);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task always_equal_the_facts(int seed)
    {
        await using var commune = new ACommune(database);
        var facts = new RandomFacts(new Random(seed));
        Assert.NotEqual(0, await new KeepSums(database.Source).Of(commune.Id, _fromSums, Stop));
        var committed = new Stack<BatchId>();
        long considered = 0;
        for (var step = 0; step < 24; step++)
        {
            if (step % 4 == 3 && committed.TryPop(out var last)) await commune.Undo(last);
            else committed.Push(await Bring(commune, facts, FactKind.All[step % FactKind.All.Count]));
            considered += await Compare(commune, facts);
        }

        Assert.True(considered > 1000, $"There was little to compare: {considered}.");
    }

    [Fact]
    public async Task are_as_if_nothing_had_happened_after_undoing()
    {
        await using var commune = new ACommune(database);
        var facts = new RandomFacts(new Random(7));
        await new KeepSums(database.Source).Of(commune.Id, _fromSums, Stop);
        foreach (var kind in FactKind.All) await Bring(commune, facts, kind);
        foreach (var kind in FactKind.All)
        {
            var (rows, sums) = (await commune.Stored("fact_" + kind.Name, $"fact_{kind.Name}.*"), await commune.Sums());
            var batch = await Bring(commune, facts, kind);
            Assert.True((await commune.Find(batch)).Counts is { New: > 0 } or { Changed: > 0 });
            Assert.NotEqual(rows, await commune.Stored("fact_" + kind.Name, $"fact_{kind.Name}.*"));
            await commune.Undo(batch);
            Assert.Equal(rows, await commune.Stored("fact_" + kind.Name, $"fact_{kind.Name}.*"));
            Assert.Equal(sums, await commune.Sums());
            Assert.Empty(await commune.Stored($"fact_{kind.Name}_past", "batch"));
        }
    }

    [Fact]
    public async Task are_those_of_the_whole_when_parts_are_added_up()
    {
        await using var commune = new ACommune(database);
        await Bring(commune, new RandomFacts(new Random(11)), FactKind.Of("dossier"));
        await new KeepSums(database.Source).Of(commune.Id, _fromSums, Stop);
        var (from, to) = (new DateOnly(2026, 2, 5), new DateOnly(2026, 3, 17));
        foreach (var indicator in _fromSums.Where(i => i.Indicator.Form is RatioForm { Kind: "dossier" }))
        {
            var whole = (await _count.Of(commune.Id, [indicator], from, to, Stop)).Single();
            var parts = (await _count.ByDimension(commune.Id, indicator, "field", from, to, Stop)).Select(part => part.Figure).ToList();
            var months = (await _count.OfPeriods(commune.Id, [indicator], [(from, new(2026, 2, 28)), (new(2026, 3, 1), to)], to, Stop)).Select(month => month.Single()).ToList();
            Assert.Equal(whole.Numerator, parts.Sum(part => part.Numerator));
            Assert.Equal(whole.Denominator, parts.Sum(part => part.Denominator));
            Assert.Equal(whole.Considered, months.Sum(month => month.Considered));
            Assert.Equal(whole.Numerator, months.Sum(month => month.Numerator));
        }
    }

    [Fact]
    public async Task of_several_periods_in_one_look_are_those_of_each_by_itself()
    {
        await using var commune = new ACommune(database);
        var facts = new RandomFacts(new Random(12));
        foreach (var kind in FactKind.All) await Bring(commune, facts, kind);
        await new KeepSums(database.Source).Of(commune.Id, _fromSums, Stop);
        var (first, day) = (new DateOnly(2026, 1, 9), new DateOnly(2026, 3, 17));
        List<(DateOnly, DateOnly)> periods =
            [(first, day), (new(2026, 1, 1), day), (first, new(2026, 1, 31)), (new(2026, 2, 1), new(2026, 2, 28)), (new(2026, 3, 1), day)];
        var sums = await _count.OfPeriods(commune.Id, _fromSums, periods, day, Stop);
        var counted = await _count.OfPeriods(commune.Id, _fromFacts, periods, day, Stop);
        foreach (var (at, (from, to)) in periods.Index())
        {
            Assert.Equal(counted[at].Select(Told), sums[at].Select(Told));
            var alone = await _count.Of(commune.Id, _fromFacts, from, to, Stop);
            var same = Enumerable.Range(0, Counting.Count).Where(place => to == day || Counting[place].Form is CountingForm { IsStock: true } or GrowthForm or GroupRatioForm).ToList();
            Assert.NotEmpty(same);
            Assert.Equal(same.Select(place => Told(alone[place])), same.Select(place => Told(counted[at][place])));
        }
    }

    private static async Task<BatchId> Bring(ACommune commune, RandomFacts facts, FactKind kind)
    {
        var batch = await commune.Receive(kind.Name, string.Join('|', RandomFacts.Fields(kind)), facts.Rows(kind, 40));
        await commune.Commit(batch);
        return batch;
    }

    private async Task<long> Compare(ACommune commune, RandomFacts facts)
    {
        var (from, to) = facts.Period();
        var sums = await _count.Of(commune.Id, _fromSums, from, to, Stop);
        var counted = await _count.Of(commune.Id, _fromFacts, from, to, Stop);
        Assert.Equal(counted.Select(Told), sums.Select(Told));
        foreach (var place in Enumerable.Range(0, Counting.Count).Where(place => place % 5 == to.Day % 5 && Counting[place].Form is RatioForm { Kind: "dossier" or "result" }))
        {
            var bySums = await _count.ByDimension(commune.Id, _fromSums[place], "field", from, to, Stop);
            var byFacts = await _count.ByDimension(commune.Id, _fromFacts[place], "field", from, to, Stop);
            Assert.Equal(byFacts.Select(part => part.Value + Told(part.Figure)), bySums.Select(part => part.Value + Told(part.Figure)));
        }

        return counted.Sum(value => value.Considered);
    }

    private static string Told(IndicatorValue value) =>
        $"{value.Key} {value.From}–{value.To} {value.Numerator}/{value.Denominator} of {value.Considered}, {string.Join(' ', value.Excluded.Select(e => e.Count))} {value.State}";
}
