using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

public sealed class Quotas
{
    private static readonly LawOnDay Law2025 = new(ParameterBook.Shipped, new(2025, 12, 31));
    private static readonly QuotaBases Nobody = new(0, 0, 0, 0, 0);

    private static readonly MovementTerms Plan004 = new()
    {
        Title = "Phong trào",
        Quotas =
        [
            new(Level.District, Audience.Collective, 1, "Cấp thành phố: Không vượt quá 01 tập thể và 02 cá nhân,"), new(Level.District, Audience.Individual, 2, "Cấp thành phố: Không vượt quá 01 tập thể và 02 cá nhân,"),
            new(Level.Commune, Audience.Collective, 1, "Đối với cấp xã: Không vượt quá 01 tập thể và 03 cá nhân."), new(Level.Commune, Audience.Individual, 3, "Đối với cấp xã: Không vượt quá 01 tập thể và 03 cá nhân."),
        ],
    };

    [Fact]
    public void of_plan_004_are_counted_for_city_and_ward_apart()
    {
        List<NominationSeat> seats =
        [
            Seat(Level.District, CandidateKind.Individual, NominationState.Agreed), Seat(Level.District, CandidateKind.Individual, NominationState.Qualified),
            Seat(Level.Commune, CandidateKind.Individual, NominationState.Decided), Seat(Level.Commune, CandidateKind.Individual, NominationState.Agreed),
            Seat(Level.Commune, CandidateKind.Individual, NominationState.Withdrawn), Seat(Level.Commune, CandidateKind.Household, NominationState.Proposed),
            Seat(Level.Commune, CandidateKind.Collective, NominationState.Refused),
        ];
        var lines = CountQuota.Of(Plan004, [], seats, Nobody, Law2025);
        Assert.Equal([(0, 1), (2, 1), (0, 1), (3, 1)], lines.Select(l => (l.Proposed, l.Left)));
        Assert.Equal([1, 2, 1, 3], lines.Select(l => l.Most));
        Assert.All(lines, l => Assert.True(l.Terms.IsBinding));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void say_when_the_council_must_choose_and_when_too_many_were_agreed_to(int agreed, bool exceeded)
    {
        var line = CountQuota.Of(Plan004, [], [.. Enumerable.Range(0, agreed).Select(_ => Seat(Level.Commune, CandidateKind.Individual, NominationState.Agreed))], Nobody, Law2025)[3];
        Assert.Equal((exceeded, exceeded), (line.IsExceeded, line.IsExceededByProposals));
    }

    [Theory]
    [InlineData(QuotaRounding.Down, 29, 1)]    // 5 % of 29 = 1,45
    [InlineData(QuotaRounding.Nearest, 29, 1)]
    [InlineData(QuotaRounding.Up, 29, 2)]
    [InlineData(QuotaRounding.Down, 30, 1)]    // exactly one and a half
    [InlineData(QuotaRounding.Nearest, 30, 2)]
    [InlineData(QuotaRounding.Up, 40, 2)]      // exactly two: nothing to round
    [InlineData(QuotaRounding.Down, 40, 2)]
    public void in_percent_are_rounded_as_they_say(QuotaRounding rounding, int registered, int most)
    {
        var terms = new QuotaTerms(Level.Commune, Audience.Individual, null, 0.05m, QuotaBase.Registered, rounding, false, "Công văn 120/SNV");
        Assert.Equal(most, CountQuota.Of(new() { Title = "P" }, [terms], [], Nobody with { RegisteredPeople = registered }, Law2025).Single().Most);
    }

    [Fact]
    public void show_leaders_and_direct_workers()
    {
        var terms = new QuotaTerms(Level.Commune, Audience.Individual, 5, null, QuotaBase.Everybody, QuotaRounding.Down, false, "Công văn", LeastDirect: 0.5m);
        NominationSeat Of(bool leads) => Seat(Level.Commune, CandidateKind.Individual, NominationState.Qualified) with { Candidate = ACase.Somebody() with { IsLeader = leads } };
        var line = CountQuota.Of(new() { Title = "P" }, [terms], [Of(true), Of(true), Of(false)], Nobody, Law2025).Single();
        Assert.Equal((2, 1, true), (line.Leaders, line.Direct, line.HasTooFewDirect));
        Assert.False(CountQuota.Of(new() { Title = "P" }, [terms], [Of(true), Of(false)], Nobody, Law2025).Single().HasTooFewDirect); // exactly half
    }

    [Fact]
    public void of_the_law_bound_fighters_until_2023()
    {
        NominationSeat[] one = [new(NominationId.New(), "title.base_fighter", Level.District, ACase.Somebody(), NominationState.Qualified, false)];
        var line = CountQuota.Of(new() { Title = "P" }, [], one, Nobody with { AdvancedWorkers = 19 }, new(ParameterBook.Shipped, new(2023, 12, 31))).Single();
        Assert.Equal((2, true), (line.Most, line.Terms.IsBinding));
        Assert.Empty(CountQuota.Of(new() { Title = "P" }, [], one, Nobody with { AdvancedWorkers = 19 }, new(ParameterBook.Shipped, new(2024, 1, 1))));
    }

    [Fact]
    public void leave_gifts_of_the_head_out() =>
        Assert.Equal(0, CountQuota.Of(Plan004, [], [Seat(Level.Commune, CandidateKind.Individual, NominationState.Qualified) with { Award = "gift.commune", IsEncouragement = true }], Nobody, Law2025)[3].Proposed);

    [Theory]
    [InlineData("2024-12-31", 7, 10, true)]
    [InlineData("2024-12-31", 9, 13, false)]
    [InlineData("2025-07-01", 7, 10, true)]
    public void among_equals_give_way_to_women(string day, int women, int members, bool isOfWomen)
    {
        var tie = new BreakTie(new(ParameterBook.Shipped, DateOnly.Parse(day, null)));
        Assert.Equal(isOfWomen, tie.IsPreferred(WomenAmong.Read(new WomenAmong(women, members).OfCollective)));
        var (he, she, best) = (("An", "Nam", 8), ("Bình", "Nữ", 8), ("Cả", "Nam", 9));
        Assert.Equal([best, she, he], tie.Order([he, she, best], c => c.Item3, c => WomenAmong.Read(c.Item2)));
    }

    [Fact]
    public void know_no_more_women_than_members() =>
        Assert.Contains("từ 0 đến tổng số", Assert.Throws<RefusedException>(() => WomenAmong.Counted(8, 7)).Message, StringComparison.Ordinal);

    private static NominationSeat Seat(Level level, CandidateKind kind, NominationState state) =>
        new(NominationId.New(), level is Level.District ? "certificate.district" : "certificate.commune", level, ACase.Somebody(kind), state, false);
}
