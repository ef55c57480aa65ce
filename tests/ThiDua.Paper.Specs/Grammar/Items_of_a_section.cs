namespace ThiDua.Paper.Specs.Grammar;

public sealed class Items_of_a_section
{
    [Fact]
    public void are_its_leaves_below_in_which_too()
    {
        var reading = APlan.Reading(
            "II. NỘI DUNG THI ĐUA", "1. Chuyển đổi số:", "- Khai thác dữ liệu, trong đó:", "+ Không yêu cầu nộp lại giấy tờ;", "+ Ký số văn bản.",
            "III. CHỈ TIÊU", "1. Tối thiểu 80% hồ sơ trực tuyến, trong đó:", "- Ít nhất 60% toàn trình.");

        Assert.Equal(["Không yêu cầu nộp lại giấy tờ;", "Ký số văn bản."], reading.Contents);
        Assert.Single(reading.Criteria);
    }

    [Fact]
    public void on_papers_are_papers_not_how_many_sets_are_made() =>
        Assert.Equal(
            ["Tờ trình", "Biên bản họp xét"],
            Assert.Single(APlan.Reading("V. KHEN THƯỞNG", "1. Hồ sơ: gồm Tờ trình; Biên bản họp xét; 02 bộ gửi bản giấy về Văn phòng.").DossierComponents).Items);

    [Fact]
    public void on_papers_end_where_it_is_said_how_many_are_sent() =>
        Assert.Equal(
            ["Tờ trình", "danh sách", "báo cáo thành tích"],
            Assert.Single(APlan.Reading("V. KHEN THƯỞNG", "1. Hồ sơ gồm: Tờ trình, danh sách, báo cáo thành tích; gửi 02 bộ về Văn phòng trước ngày 30/11/2023.").DossierComponents).Items);

    [Fact]
    public void on_awards_are_told_apart_from_what_is_asked_in_the_next_sentence()
    {
        var reading = APlan.Reading("Khen thưởng: Cuối năm Chủ tịch UBND xã tặng Giấy khen cho 03 cá nhân. Cá nhân được khen thưởng phải không có hồ sơ trễ hạn.");

        Assert.Equal(["Cá nhân được khen thưởng phải không có hồ sơ trễ hạn."], reading.RewardStandards);
        Assert.EndsWith("03 cá nhân.", Assert.Single(reading.RewardForms), StringComparison.Ordinal);
    }
}
