namespace ThiDua.Paper.Specs.Grammar;

public sealed class Deadlines_of_a_plan
{
    [Theory]
    [InlineData("- Văn phòng: báo cáo UBND huyện trước 20/6 và 20/12/2023.", "2023-06-20 2023-12-20")]
    [InlineData("- Văn phòng: báo cáo UBND huyện trước ngày 15/6, 15/12 hằng năm.", "--06-15 --12-15")]
    [InlineData("- Văn phòng: tổng hợp kết quả trước ngày 05/11/2023, trình Hội đồng họp xét trước ngày 15/11/2023.", "2023-11-05 2023-11-15")]
    [InlineData("- Văn phòng: gửi hồ sơ trước ngày 05/12/2023 đối với tổng kết, trước ngày 05/6/2023 đối với sơ kết.", "2023-12-05 2023-06-05")]
    [InlineData("- Văn phòng: báo cáo trước ngày 20/11/2023 theo Kế hoạch số 15/KH-UBND.", "2023-11-20")]
    public void are_as_many_as_the_clause_sets(string text, string days) =>
        Assert.Equal(days, string.Join(' ', APlan.Reading("VI. TỔ CHỨC THỰC HIỆN", text).Deadlines.Select(d => d.Date)));

    [Fact]
    public void stand_behind_the_time_of_a_phase_too()
    {
        var reading = APlan.Reading("V. THỜI GIAN THỰC HIỆN", "Từ ngày ban hành đến hết tháng 11 năm 2023:", "- Đợt 1: từ ngày ban hành đến 30/6/2023; sơ kết trước ngày 12/7/2023.");

        Assert.Equal("2023-07-12", Assert.Single(reading.Deadlines).Date);
    }
}
