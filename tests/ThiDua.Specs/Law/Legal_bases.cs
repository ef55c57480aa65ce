using ThiDua.Law;

namespace ThiDua.Specs.Law;

public sealed class Legal_bases
{
    private static readonly CheckLegalBases Check = new(ActRegister.Shipped);
    private static readonly DocumentDay In2023 = new(2023, 2, 10);
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void in_force_at_the_day_of_the_plan_and_gone_today_are_told_with_what_took_their_place()
    {
        var finding = Assert.Single(Check.On(["Nghị định 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ"], In2023, Today));

        Assert.Equal("basis-expired-today", finding.Code);
        Assert.Contains("01/01/2024", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Nghị định 152/2025/NĐ-CP", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-12-31", "basis-expired-today")]   // last day of force
    [InlineData("2024-01-01", "basis-expired")]         // first day after
    [InlineData("2017-09-30", "basis-not-yet-in-force")]
    public void are_judged_by_the_day_of_the_plan(string day, string code)
    {
        var finding = Assert.Single(Check.On(["Nghị định số 91/2017/NĐ-CP"], DocumentDay.TryParse(day), Today));

        Assert.Equal(code, finding.Code);
    }

    [Fact]
    public void that_cite_a_law_by_name_and_day_are_found_too()
    {
        var findings = Check.On(
            ["Luật Thi đua, khen thưởng ngày 26/11/2003", "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14/6/2005"], In2023, Today);

        Assert.Equal(["15/2003/QH11", "47/2005/QH11"], findings.Select(f => f.Act.Number));
        Assert.All(findings, f => Assert.Equal("basis-expired-today", f.Code));
    }

    [Fact]
    public void that_cite_a_law_by_name_alone_mean_the_one_in_force_that_day()
    {
        Assert.Equal("15/2003/QH11", Assert.Single(Check.On(["Luật Thi đua, khen thưởng"], In2023, Today)).Act.Number);
        Assert.Empty(Check.On(["Luật Thi đua, khen thưởng"], DocumentDay.Of(Today), Today));
    }

    [Fact]
    public void in_force_give_no_cause()
    {
        Assert.Empty(Check.On(["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ"], DocumentDay.Of(Today), Today));
    }

    [Fact]
    public void unknown_to_the_register_are_neither_in_force_nor_expired()
    {
        Assert.Empty(Check.On(["Kế hoạch số 25/KH-UBND ngày 09/02/2023 của UBND huyện"], In2023, Today));
    }

    [Fact]
    public void with_a_wrong_day_of_issue_are_told()
    {
        var findings = Check.On(["Nghị định số 152/2025/NĐ-CP ngày 15/6/2025 của Chính phủ"], DocumentDay.Of(Today), Today);

        Assert.Equal("basis-date-differs", Assert.Single(findings).Code);
    }

    [Fact]
    public void with_a_slip_in_the_name_are_told_and_a_scanner_is_forgiven()
    {
        const string slip = "Nghị định số 152/2025/NĐ-CP quy định về phân cấp, phân quyền trong lỉnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng";

        var finding = Assert.Single(Check.On([slip], DocumentDay.Of(Today), Today));

        Assert.Equal("basis-misspelt", finding.Code);
        Assert.Contains("“lỉnh”", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check.On([slip], DocumentDay.Of(Today), Today, spellingIsPrinted: false));
        Assert.Empty(Check.On([slip.Replace("lỉnh", "lĩnh", StringComparison.Ordinal)], DocumentDay.Of(Today), Today));
    }

    [Fact]
    public void with_a_dash_set_close_are_spelt_right()
    {
        Assert.Empty(Check.On(["Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021- 2030"], DocumentDay.Of(Today), Today));
    }

    [Fact]
    public void read_without_marks_are_found_by_their_number()
    {
        Assert.Equal("91/2017/NĐ-CP", Assert.Single(Check.On(["Nghi dinh 91/2017/ND-CP ngay 31/7/2017"], In2023, Today)).Act.Number);
    }

    [Theory]
    [InlineData("Luật Thi đua, Khen thưởng năm 2003", "15/2003/QH11")]
    [InlineData("Luật Thi đua - Khen thưởng 2003", "15/2003/QH11")]
    [InlineData("Luật Thi đua, khen thưởng (năm 2003) và các văn bản hướng dẫn", "15/2003/QH11")]
    [InlineData("Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013", "39/2013/QH13")]
    public void that_cite_a_law_by_name_and_year_mean_the_one_of_that_year(string basis, string number)
    {
        var finding = Assert.Single(Check.On([basis], new(2026, 2, 10), Today));

        Assert.Equal(("basis-expired", number), (finding.Code, finding.Act.Number));
    }

    [Theory]
    [InlineData("Luật Thi đua, khen thưởng năm 2022")]
    [InlineData("Luật Thi đua, khen thưởng năm 2004")]   // there is none: unknown, neither in force nor expired
    public void that_cite_a_law_by_a_year_are_not_taken_for_another(string basis) =>
        Assert.Empty(Check.On([basis], DocumentDay.Of(Today), Today));

    [Theory]
    [InlineData("2024-01", "basis-expired", "trước tháng 01/2024 ghi trên văn bản (ngày còn để trống)")]
    [InlineData("2023-12", "basis-expired-today", "đến nay đã hết hiệu lực")]
    [InlineData("2017-09", "basis-not-yet-in-force", "sau tháng 09/2017 ghi trên văn bản (ngày còn để trống)")]
    public void of_a_plan_whose_day_is_blank_are_judged_by_its_month_as_written(string month, string code, string said)
    {
        var finding = Assert.Single(Check.On(["Nghị định số 91/2017/NĐ-CP"], DocumentDay.TryParse(month), Today));

        Assert.Equal(code, finding.Code);
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }
}
