using ThiDua.Decisions;
using ThiDua.Documents;

namespace ThiDua.Specs.Decisions;

public sealed class A_day_of_force
{
    private static readonly DateOnly Signed = new(2026, 6, 30);

    [Theory]
    [InlineData("Quyết định này có hiệu lực kể từ ngày ký./.", "2026-06-30")]
    [InlineData("Quyết định này có hiệu lực kể từ ngày 05 tháng 7 năm 2026./.", "2026-07-05")]
    [InlineData("Quyết định này có hiệu lực thi hành từ ngày 5/7/2026.", "2026-07-05")]
    [InlineData("Quyết định này có hiệu lực từ ngày 01/01/2026.", "2026-06-30")] // never before it was signed
    [InlineData("Quyết định này có hiệu lực từ ngày 31 tháng 6 năm 2026.", "2026-06-30")] // no such day
    [InlineData("Chánh Văn phòng chịu trách nhiệm thi hành.", "2026-06-30")]
    public void is_the_one_that_the_text_names_else_that_of_the_paper(string last, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), DayOfForce.Of(Paper(last, Signed)));

    [Fact]
    public void is_not_known_before_the_paper_bears_a_day() => Assert.Null(DayOfForce.Of(Paper("Quyết định này có hiệu lực kể từ ngày ký./.", null)));

    private static OfficialPaper Paper(string last, DateOnly? day) => new()
    {
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Symbol = "QĐ-UBND",
        Place = "Tân Hòa",
        Type = "QUYẾT ĐỊNH",
        Subject = "Về việc tặng Giấy khen",
        Date = day,
        Body = [new PaperArticle(1, "Tặng Giấy khen cho 01 cá nhân (có danh sách kèm theo)."), new PaperArticle(2, last)],
    };
}
