using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Specs.Criteria;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Awards;

/// <summary>Parameters and quotas that were set, and old decisions that were taken in, as they are kept.</summary>
public sealed class What_is_set_for_the_rules(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private CommuneWithCriteria _ward = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Actor Administrator => _ward.Lan with { Duties = new HashSet<Duty> { Duty.Administrator } };

    public ValueTask InitializeAsync()
    {
        _ward = new(database);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _ward.DisposeAsync();

    [Fact]
    public async Task lays_a_parameter_over_the_shipped_one_on_its_days_for_its_commune_until_withdrawn()
    {
        await _ward.Do<SetParameter>(s => s.On("rule.tie.women", 0.6m, new("Quyết định 86/2025/QĐ-UBND", null, new(2026, 2, 1), new(2026, 2, 28)), Administrator, Stop));
        var book = await Book();
        Assert.Equal([0.7m, 0.6m, 0.6m, 0.7m], new DateOnly[] { new(2026, 1, 31), new(2026, 2, 1), new(2026, 2, 28), new(2026, 3, 1) }.Select(day => book.On("rule.tie.women", day)!.Value));
        await using (var other = _ward.Host.Within(UnitId.New())) Assert.Equal(0.7m, (await other.Get<ILawParameters>().Book(Stop)).On("rule.tie.women", new(2026, 2, 1))!.Value);

        await _ward.Do<SetParameter>(async s => await s.Withdraw((await _ward.Ask<ILawParameters, IReadOnlyList<ParameterSetting>>(p => p.Settings(Stop))).Single().Id, Administrator, Stop));
        Assert.Equal(0.7m, (await Book()).On("rule.tie.women", new(2026, 2, 1))!.Value);
        Assert.Contains("Chỉ quản trị", await _ward.Refused<SetParameter>(s => s.On("rule.tie.women", 0.6m, new("Văn bản", null, new(2026, 2, 1), null), _ward.Lan, Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task limits_a_movement_by_a_quota_until_it_is_withdrawn()
    {
        var movement = (await _ward.Launch()).Id;
        await _ward.Do<SetQuota>(s => s.On(movement, new(Level.Commune, Audience.Individual, 2, null, QuotaBase.Everybody, QuotaRounding.Down, IsBinding: false, "Công văn 120"), _ward.Lan, Stop));
        Assert.Equal(2, (await _ward.Ask<IQuotaSettings, IReadOnlyList<QuotaTerms>>(q => q.Of(movement, Stop))).Single().Most);

        var id = (await _ward.Ask<IQuotaSettings, IReadOnlyList<QuotaSetting>>(q => q.All(movement, Stop))).Single().Id;
        await _ward.Do<SetQuota>(s => s.Withdraw(movement, id, _ward.Lan, Stop));
        Assert.Empty(await _ward.Ask<IQuotaSettings, IReadOnlyList<QuotaTerms>>(q => q.Of(movement, Stop)));
        Assert.Single(await _ward.Ask<IQuotaSettings, IReadOnlyList<QuotaSetting>>(q => q.All(movement, Stop))); // kept with who withdrew it
    }

    [Fact]
    public async Task takes_old_decisions_in_whole_and_never_twice()
    {
        const string good = "Phòng Kinh tế\t\tGiấy khen\t2024\t15/QĐ-UBND\t20/12/2024\tUBND xã\tThành tích";
        await Settle();
        Assert.Contains("Dòng 2: Không có “Ai Đó”", await _ward.Refused<ImportMerit>(i => i.On(good + "\nAi Đó\t\tGiấy khen\t2024\t1/QĐ\t1/1/2024\tX\t", _ward.Lan, Stop)), StringComparison.Ordinal);
        Assert.Empty(await Records());

        await _ward.Do<ImportMerit>(i => i.On(good, _ward.Lan, Stop));
        var entry = Assert.Single(Assert.Single(await Records()));
        Assert.Equal(("certificate.commune", 2024, "15/QĐ-UBND"), (entry.What, entry.Year, entry.Paper!.Number));
        Assert.Contains("đã có dòng này", await _ward.Refused<ImportMerit>(i => i.On(good, _ward.Lan, Stop)), StringComparison.Ordinal);
    }

    private async Task Settle()
    {
        var commune = new Unit(_ward.Lan.Commune, UnitKind.Commune, "Xã Tân Hòa", null, _ward.Lan.Commune, new Period(new(2025, 7, 1)));
        var office = new Unit(UnitId.New(), UnitKind.Office, "Phòng Kinh tế", commune.Id, commune.Id, new Period(new(2025, 7, 1)));
        await using var system = _ward.Host.Within();
        await system.Get<IOrganizations>().Keep(new Rearrangement { Units = [commune, office] }, Stop);
    }

    private Task<ParameterBook> Book() => _ward.Ask<ILawParameters, ParameterBook>(p => p.Book(Stop));

    private Task<ILookup<string, MeritEntry>> Records() => _ward.Ask<IMeritRecords, ILookup<string, MeritEntry>>(r => r.All(Stop));
}
