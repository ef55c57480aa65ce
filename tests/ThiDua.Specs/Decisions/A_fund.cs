using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Specs.Decisions;

public sealed class A_fund
{
    private static readonly Guid First = Guid.CreateVersion7(), Second = Guid.CreateVersion7();
    private static readonly Deed By = new(new(2026, 11, 20, 9, 0, 0, TimeSpan.FromHours(7)), Guid.Empty, "Nguyễn Thị Lan");

    [Fact]
    public void holds_what_came_in_less_what_is_promised_and_spent()
    {
        var fund = FundOf(20_000_000);
        fund.Commit(First, Move(6_000_000), By);
        fund.Pay(First, Move(2_000_000), By);
        fund.SpendOnOrganising(Move(1_000_000), By);
        Assert.Equal((20_000_000m, 4_000_000m, 2_000_000m, 1_000_000m), (fund.Balance.Income, fund.Balance.Owed, fund.Balance.Paid, fund.Balance.Organising));
        Assert.Equal((13_000_000m, 17_000_000m), (fund.Balance.Left, fund.Balance.Cash));
    }

    [Fact]
    public void promises_no_đồng_beyond_its_balance_without_a_reason()
    {
        var fund = FundOf(1_000_000);
        Assert.Contains("thiếu 1 đồng", Assert.Throws<RefusedException>(() => fund.Commit(First, Move(1_000_001), By)).Message, StringComparison.Ordinal);
        fund.Commit(First, Move(1_000_000), By);
        var over = fund.Commit(Second, Move(500_000) with { Because = "Xã đã có văn bản cấp bổ sung" }, By);
        Assert.Equal(("Xã đã có văn bản cấp bổ sung", -500_000m), (over.Because, fund.Balance.Left));
    }

    [Fact]
    public void promises_the_money_of_a_decision_once()
    {
        var fund = FundOf(5_000_000);
        fund.Commit(First, Move(1_000_000), By);
        Assert.Throws<RefusedException>(() => fund.Commit(First, Move(1_000_000), By));
    }

    [Fact]
    public void pays_no_more_than_it_promised()
    {
        var fund = FundOf(5_000_000);
        fund.Commit(First, Move(1_000_000), By);
        fund.Pay(First, Move(600_000), By);
        Assert.Throws<RefusedException>(() => fund.Pay(First, Move(400_001), By));
        fund.Release(First, Move(400_000), By);
        Assert.Equal((0m, 4_400_000m), (fund.OpenOf(First), fund.Balance.Left));
    }

    [Theory]
    [InlineData(2_000_000, true)]
    [InlineData(2_000_001, false)]
    public void warns_where_organising_takes_more_than_its_fifth(decimal spent, bool met)
    {
        var fund = FundOf(20_000_000);
        fund.Replan(new(10_000_000), By);
        fund.SpendOnOrganising(Move(spent), By);
        Assert.Equal(met, new CheckFund(ParameterBook.Shipped).Of(fund)[0].Met);
    }

    [Theory]
    [InlineData(9_000_000, true)]
    [InlineData(8_999_999, false)]
    public void warns_where_it_is_planned_above_its_ceiling(decimal ceiling, bool met)
    {
        var fund = FundOf(1);
        fund.Replan(new(9_000_000, ceiling, "Nghị quyết số 12/NQ-HĐND"), By);
        Assert.Equal(met, new CheckFund(ParameterBook.Shipped).Of(fund).Single(f => f.Basis.Act == "Nghị quyết số 12/NQ-HĐND").Met);
    }

    [Theory]
    [InlineData(2025, 12, 31, false)]
    [InlineData(2026, 1, 1, true)]
    [InlineData(2027, 1, 31, true)]
    [InlineData(2027, 2, 1, false)]
    public void takes_days_of_its_year_and_of_its_settling(int year, int month, int day, bool taken)
    {
        var fund = FundOf(1_000_000);
        var refused = Record.Exception(() => fund.Receive(Move(1) with { Day = new(year, month, day) }, By));
        Assert.Equal(taken, refused is null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10.5)]
    public void takes_whole_amounts_above_nothing(double amount) =>
        Assert.Throws<RefusedException>(() => FundOf(1_000_000).Receive(Move((decimal)amount), By));

    private static FundYear FundOf(decimal income)
    {
        var fund = FundYear.Open(UnitId.New(), 2026, new(20_000_000), By);
        fund.Receive(Move(income), By);
        return fund;
    }

    private static FundMove Move(decimal amount) => new(amount, new(2026, 11, 20), "Nội dung");
}
