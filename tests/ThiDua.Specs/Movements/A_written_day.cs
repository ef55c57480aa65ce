using ThiDua.Movements;

namespace ThiDua.Specs.Movements;

public sealed class A_written_day
{
    [Theory]
    [InlineData("2023-02-10", "2023-02-10", "10/02/2023")]
    [InlineData("10/2/2023", "2023-02-10", "10/02/2023")]
    [InlineData("2023-02", "2023-02", "02/2023")]
    [InlineData("2/2023", "2023-02", "02/2023")]
    [InlineData("--01-05", "--01-05", "05/01")]
    [InlineData(" 5/1 ", "--01-05", "05/01")]
    [InlineData("29/02", "--02-29", "29/02")]
    public void is_understood_as_typed_and_as_read(string text, string iso, string shown)
    {
        var day = WrittenDay.TryParse(text);

        Assert.Equal((iso, shown), (day?.ToString(), day?.ToVietnamese()));
    }

    [Theory]
    [InlineData("31/02/2023")]
    [InlineData("2023-13-01")]
    [InlineData("29/02/2023")]
    [InlineData("ngày mai")]
    [InlineData("2023")]
    [InlineData("")]
    [InlineData(null)]
    public void is_not_invented(string? text) => Assert.Null(WrittenDay.TryParse(text));

    [Fact]
    public void falls_on_the_28th_where_a_year_has_no_29th_of_February() =>
        Assert.Equal("2025-02-28", WrittenDay.TryParse("29/02/2024")!.InYears(1).ToString());
}
