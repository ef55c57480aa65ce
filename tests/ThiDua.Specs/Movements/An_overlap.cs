using ThiDua.Movements;

namespace ThiDua.Specs.Movements;

public sealed class An_overlap
{
    [Fact]
    public void counts_the_criteria_that_two_movements_ask_at_the_same_time()
    {
        var mine = Terms(new(2026, 1, 1), new(2026, 12, 31), "100% hồ sơ trả kết quả đúng hạn năm 2026", "Có sáng kiến được công nhận");
        var other = Terms(new(2026, 6, 1), new(2027, 5, 31), "100% hồ sơ trả kết quả đúng hạn năm 2027");

        var overlap = FindOverlap.Between(mine, other);

        Assert.Equal((1, 2, new DateOnly(2026, 6, 1), new DateOnly(2026, 12, 31)), (overlap!.Criteria, overlap.OfCriteria, overlap.From, overlap.To));
        Assert.Equal("Trùng 1/2 tiêu chí trong thời gian cùng thực hiện (đến ngày 31/12/2026).", overlap.ToString());
    }

    [Theory]
    [InlineData(2027, "100% hồ sơ trả kết quả đúng hạn")]    // another year
    [InlineData(2026, "Trồng cây xanh quanh trụ sở thôn")]    // another matter
    public void is_none_for_other_days_or_other_matters(int year, string criterion)
    {
        var mine = Terms(new(2026, 1, 1), new(2026, 12, 31), "100% hồ sơ trả kết quả đúng hạn");

        Assert.Null(FindOverlap.Between(mine, Terms(new(year, 1, 1), new(year, 12, 31), criterion)));
    }

    private static MovementTerms Terms(DateOnly from, DateOnly to, params string[] criteria) => new()
    {
        Title = "Phong trào",
        From = from,
        To = to,
        Criteria = [.. criteria.Select(text => new Criterion(CriterionId.New(), null, null, text, [], null))],
    };
}
