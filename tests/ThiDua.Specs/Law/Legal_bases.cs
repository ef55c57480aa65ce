using ThiDua.Law;

namespace ThiDua.Specs.Law;

public sealed class Legal_bases
{
    private static readonly CheckLegalBases Check = new(ActRegister.Shipped);
    private static readonly DateOnly In2023 = new(2023, 2, 10);
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
        var finding = Assert.Single(Check.On(["Nghị định số 91/2017/NĐ-CP"], DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Today));

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
        Assert.Empty(Check.On(["Luật Thi đua, khen thưởng"], Today, Today));
    }

    [Fact]
    public void in_force_give_no_cause()
    {
        Assert.Empty(Check.On(["Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ"], Today, Today));
    }

    [Fact]
    public void unknown_to_the_register_are_neither_in_force_nor_expired()
    {
        Assert.Empty(Check.On(["Kế hoạch số 25/KH-UBND ngày 09/02/2023 của UBND huyện"], In2023, Today));
    }

    [Fact]
    public void with_a_wrong_day_of_issue_are_told()
    {
        var findings = Check.On(["Nghị định số 152/2025/NĐ-CP ngày 15/6/2025 của Chính phủ"], Today, Today);

        Assert.Equal("basis-date-differs", Assert.Single(findings).Code);
    }

    [Fact]
    public void with_a_slip_in_the_name_are_told_and_a_scanner_is_forgiven()
    {
        const string slip = "Nghị định số 152/2025/NĐ-CP quy định về phân cấp, phân quyền trong lỉnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng";

        var finding = Assert.Single(Check.On([slip], Today, Today));

        Assert.Equal("basis-misspelt", finding.Code);
        Assert.Contains("“lỉnh”", finding.Message, StringComparison.Ordinal);
        Assert.Empty(Check.On([slip], Today, Today, spellingIsPrinted: false));
        Assert.Empty(Check.On([slip.Replace("lỉnh", "lĩnh", StringComparison.Ordinal)], Today, Today));
    }

    [Fact]
    public void with_a_dash_set_close_are_spelt_right()
    {
        Assert.Empty(Check.On(["Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021- 2030"], Today, Today));
    }

    [Fact]
    public void read_without_marks_are_found_by_their_number()
    {
        Assert.Equal("91/2017/NĐ-CP", Assert.Single(Check.On(["Nghi dinh 91/2017/ND-CP ngay 31/7/2017"], In2023, Today)).Act.Number);
    }
}
