using ThiDua.Awards;
using ThiDua.Movements;

namespace ThiDua.Specs.Awards;

public sealed class A_proposed_achievement
{
    private static readonly MovementTerms Plan002 = new()
    {
        Title = "Phát động phong trào thi đua đẩy mạnh cải cách hành chính xã An Dũng giai đoạn 2021 - 2025",
        From = new(2022, 1, 1),
        To = new(2025, 12, 31),
    };

    [Fact]
    public void names_the_time_that_its_review_judges()
    {
        Assert.Equal("Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính xã An Dũng năm 2023", ProposeAchievement.For(Plan002, new(2023)));
        Assert.Equal("Đã có thành tích xuất sắc trong phong trào thi đua đẩy mạnh cải cách hành chính xã An Dũng giai đoạn 2021 - 2025", ProposeAchievement.For(Plan002, new(2025, IsFinal: true)));
    }

    [Fact]
    public void differs_from_review_to_review() =>
        Assert.Equal(5, AwardRound.Of(Plan002).Select(round => ProposeAchievement.For(Plan002, round)).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("Phong trào thi đua cải cách hành chính năm 2023", "phong trào thi đua cải cách hành chính năm 2023")]
    [InlineData("Phong trào thi đua cải cách hành chính", "phong trào thi đua cải cách hành chính năm 2023")]
    [InlineData("Phong trào thi đua năm học 2022 - 2023", "phong trào thi đua năm học 2022 - 2023")]
    public void names_the_year_once(string title, string movement) =>
        Assert.Equal("Đã có thành tích xuất sắc trong " + movement, ProposeAchievement.For(new() { Title = title, From = new(2023, 1, 1), To = new(2023, 12, 31) }, new(2023)));

    [Fact]
    public void of_the_final_review_names_the_stage_where_the_title_does_not() =>
        Assert.EndsWith("cải cách hành chính giai đoạn 2022 - 2025", ProposeAchievement.For(Plan002 with { Title = "Phong trào thi đua cải cách hành chính" }, new(2025, IsFinal: true)), StringComparison.Ordinal);
}
