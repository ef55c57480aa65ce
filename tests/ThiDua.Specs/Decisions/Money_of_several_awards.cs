using ThiDua.Decisions;
using ThiDua.Law;

namespace ThiDua.Specs.Decisions;

public sealed class Money_of_several_awards
{
    private static readonly DivideAwardMoney Divide = new(new WorkOutAwardMoney(ParameterBook.Shipped));
    private static readonly DateOnly LastOfOldSalary = new(2026, 6, 30), FirstOfNewSalary = new(2026, 7, 1);

    [Fact]
    public void of_one_moment_and_one_time_is_that_of_the_highest_title_alone()
    {
        var paid = Divide.By([Title("advanced_worker", 2025), Title("base_fighter", 2025)], FirstOfNewSalary);
        Assert.Equal([0m, 2_530_000m], paid.Select(p => p.Amount));
        Assert.Contains("danh hiệu cao hơn là “base_fighter” (khoản 5 Điều 49 Nghị định 152/2025/NĐ-CP)", paid[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void is_paid_for_each_title_of_another_time() =>
        Assert.Equal([760_000m, 2_530_000m], Divide.By([Title("advanced_worker", 2024), Title("base_fighter", 2025)], FirstOfNewSalary).Select(p => p.Amount));

    [Fact]
    public void is_paid_for_a_title_and_a_form_alike() =>
        Assert.Equal([760_000m, 760_000m], Divide.By([Title("advanced_worker", 2025), Form("Cải cách hành chính")], FirstOfNewSalary).Select(p => p.Amount));

    [Fact]
    public void is_paid_for_each_form_of_another_achievement() =>
        Assert.Equal([710_000m, 710_000m], Divide.By([Form("Cải cách hành chính"), Form("Chuyển đổi số")], LastOfOldSalary).Select(p => p.Amount));

    [Fact]
    public void is_refused_for_two_forms_of_one_achievement() => Assert.Contains(
        "một thành tích", Assert.Throws<RefusedException>(() => Divide.By([Form("Cải cách hành chính"), Form("cải cách hành chính ")], LastOfOldSalary)).Message, StringComparison.Ordinal);

    [Fact]
    public void is_not_taken_from_one_by_the_title_of_another() =>
        Assert.Equal([760_000m, 2_530_000m], Divide.By([Title("advanced_worker", 2025), Title("base_fighter", 2025) with { Recipient = "Bình" }], FirstOfNewSalary).Select(p => p.Amount));

    [Fact]
    public void is_paid_once_where_the_same_title_stands_twice() =>
        Assert.Equal([760_000m, 0m], Divide.By([Title("advanced_worker", 2025), Title("advanced_worker", 2025)], FirstOfNewSalary).Select(p => p.Amount));

    [Theory]
    [InlineData(2026, 6, 30, 710_000, "Nghị định 73/2024/NĐ-CP")]
    [InlineData(2026, 7, 1, 760_000, "Nghị định 161/2026/NĐ-CP")]
    public void follows_the_salary_of_the_day_of_the_decision(int year, int month, int day, decimal amount, string act)
    {
        var paid = Assert.Single(Divide.By([Form("Cải cách hành chính")], new(year, month, day)));
        Assert.Equal((amount, act), (paid.Amount, paid.Money.BaseSalary!.Basis.Act));
    }

    [Fact]
    public void of_a_plan_is_the_gift_it_promises_to_each()
    {
        var gifts = DivideAwardMoney.Gifts([Form("Cải cách hành chính"), Form("Chuyển đổi số") with { Recipient = "Bình" }], 300_000m, "Kế hoạch số 31/KH-UBND");
        Assert.Equal([300_000m, 300_000m], gifts.Select(g => g.Amount));
        Assert.All(gifts, gift => Assert.Equal("Theo Kế hoạch số 31/KH-UBND", gift.Reason));
    }

    private static AwardToPay Title(string name, int year) =>
        new($"title.{name}", name, IsTitle: true, "individual", "An", $"Thành tích năm {year}", new(year, 1, 1), new(year, 12, 31));

    private static AwardToPay Form(string achievement) =>
        new("certificate.commune", "Giấy khen", IsTitle: false, "individual", "An", achievement, new(2025, 1, 1), new(2025, 12, 31));
}
