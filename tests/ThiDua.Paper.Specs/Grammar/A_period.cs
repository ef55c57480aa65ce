namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_period
{
    [Theory]
    [InlineData("Từ ngày ban hành kế hoạch đến ngày 31/12/2023.", "2023-02-10", "2023-12-31")]
    [InlineData("Kể từ ngày ban hành kế hoạch đến hết tháng 11 năm 2023.", "2023-02-10", "2023-11-30")]
    [InlineData("Kể từ ngày ký đến trước ngày 20 tháng 12 năm 2023.", "2023-02-10", "2023-12-19")]
    [InlineData("Phong trào được triển khai từ năm 2022 đến năm 2025.", "2022-01-01", "2025-12-31")]
    [InlineData("Phong trào tổ chức trong giai đoạn 2021 - 2025.", "2021-01-01", "2025-12-31")]
    [InlineData("Từ tháng 3 đến hết tháng 11 năm 2023.", "2023-03-01", "2023-11-30")]
    [InlineData("Bắt đầu từ ngày 01/02/2023 và kết thúc vào ngày 30/10/2023.", "2023-02-01", "2023-10-30")]
    [InlineData("Thực hiện từ năm 2022 đến năm 2024, chia làm 02 đợt: đợt 1 từ khi phát động đến hết năm 2022; đợt 2 đến hết năm 2024.", "2022-01-01", "2024-12-31")]
    [InlineData("Trong năm 2023.", "2023-01-01", "2023-12-31")]
    public void has_the_days_that_the_text_fixes(string text, string from, string to)
    {
        var period = APlan.Reading("IV. THỜI GIAN THỰC HIỆN", text).Period;

        Assert.Equal((from, to, text), (period?.From, period?.To, period?.Text));
    }

    [Fact]
    public void of_a_phase_named_by_its_year_is_that_year()
    {
        var reading = APlan.Reading(
            "II. THỜI GIAN", "Phong trào được triển khai từ năm 2022 đến năm 2025.",
            "a) Năm 2022: Ban hành Kế hoạch phát động phong trào thi đua giai đoạn 2021-2025.");

        Assert.Equal(("2022-01-01", "2022-12-31"), (reading.Phases[0].From, reading.Phases[0].To));
    }

    [Fact]
    public void may_have_its_two_ends_in_two_items()
    {
        var period = APlan.Reading("IV. THỜI GIAN", "1. Thời gian phát động: từ tháng 3 năm 2023.", "2. Thời gian kết thúc: ngày 30 tháng 11 năm 2023.").Period;

        Assert.Equal(("2023-03-01", "2023-11-30"), (period?.From, period?.To));
    }

    [Fact]
    public void is_found_behind_another_label()
    {
        var period = APlan.Reading("II. ĐỐI TƯỢNG, TIÊU CHÍ", "3. Tổ chức thi đua: Kể từ ngày ký đến ngày 20/12/2023.").Period;

        Assert.Equal("2023-12-20", period?.To);
    }

    [Fact]
    public void of_several_rounds_has_them_as_phases()
    {
        var phases = APlan.Reading("IV. THỜI GIAN", "Từ tháng 02/2023 đến tháng 11/2023, chia làm 02 đợt:", "- Đợt 1: từ ngày 01/02/2023 đến ngày 30/6/2023.", "- Đợt 2: từ ngày 01/7/2023 đến ngày 30/11/2023.").Phases;

        Assert.Equal([("Đợt 1", "2023-02-01", "2023-06-30"), ("Đợt 2", "2023-07-01", "2023-11-30")], phases.Select(p => (p.Name, p.From!, p.To!)));
    }
}
