using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class A_checklist
{
    [Theory]
    [InlineData("2022-08-14", null)]
    [InlineData("2022-08-15", "42/2022/NĐ-CP")]
    [InlineData("2026-06-30", "42/2022/NĐ-CP")]
    [InlineData("2026-07-01", "224/2026/NĐ-CP")]
    public void is_the_one_in_force_on_the_day(string day, string? name) =>
        Assert.Equal(name, Checklist.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Name);

    [Fact]
    public void names_for_every_duty_its_clause_and_act()
    {
        Assert.All(Checklist.All.SelectMany(list => list.Duties), duty =>
            Assert.Matches(@"^(điểm \p{L} )?khoản \d+ Điều \d+.*(Nghị định|Luật) .*\d+/\d{4}/", duty.Basis));
    }

    [Fact]
    public void tells_its_duties_apart_by_their_codes() =>
        Assert.All(Checklist.All, list => Assert.Equal(list.Duties.Count, list.Duties.Select(duty => duty.Code).Distinct().Count()));
}
