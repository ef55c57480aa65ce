using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Storage.Specs.Database;
using static ThiDua.Storage.Specs.Criteria.CommuneWithCriteria;

namespace ThiDua.Storage.Specs.Criteria;

/// <summary>Published by a higher office, declared here with its points over the points there are.</summary>
public sealed class The_index_of_reform(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private readonly CommuneWithCriteria _commune = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _commune.DisposeAsync();

    [Fact]
    public async Task is_declared_in_points_and_never_beyond_its_scale()
    {
        await _commune.Launch(One("results_on_time", AtLeast(60)));
        DeclaredMonth? kept = null;
        await _commune.Do<DeclareMonth>(async declare => kept = await declare.On(Points(87.5m), _commune.Lan, Stop));
        Assert.Equal((87.5m, 100m), (kept!.Numerator, kept.Denominator));
        await Assert.ThrowsAsync<RefusedException>(() => _commune.Do<DeclareMonth>(declare => declare.On(Points(101), _commune.Lan, Stop)));
    }

    private static MonthEntry Points(decimal points) => new(DeclareMonth.ReformIndexKey, new(2026, 1, 1), DeclaredWhat.Total, points, 100, null, "Quyết định số 15/QĐ-UBND", null, []);
}
