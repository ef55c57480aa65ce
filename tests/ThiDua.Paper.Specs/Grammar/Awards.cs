using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class Awards
{
    [Theory]
    [InlineData("- Giấy khen của Chủ tịch UBND xã: không quá 03 tập thể và 06 cá nhân.", "commune collective 3, commune individual 6")]
    [InlineData("- Đề nghị UBND huyện khen: 01 tập thể, 02 cá nhân.", "district collective 1, district individual 2")]
    [InlineData("- Bằng khen của Chủ tịch UBND tỉnh: 01 tập thể.", "province collective 1")]
    [InlineData("- Tập thể: 03; cá nhân: 05.", " collective 3,  individual 5")]
    [InlineData("- Mỗi cơ quan, đơn vị được đề nghị tối đa 02 tập thể, 03 cá nhân.", " collective 2,  individual 3")]
    [InlineData("- Chủ tịch UBND xã tặng Giấy khen cho ba tập thể và năm cá nhân.", "commune collective 3, commune individual 5")]
    [InlineData("- UBND xã khen thưởng không quá hai (02) tập thể, 04 (bốn) cá nhân.", "commune collective 2, commune individual 4")]
    [InlineData("- Tổng số khen: 05 (03 tập thể, 02 cá nhân).", " collective 3,  individual 2")]
    [InlineData("- Chủ tịch UBND xã khen: tổng số 10, trong đó tập thể 04, cá nhân 06.", "commune collective 4, commune individual 6")]
    [InlineData("- Hộ gia đình được UBND xã khen: mỗi ấp không quá 02.", " collective 2")]
    [InlineData("- UBND xã tặng Giấy khen cho cá nhân tiêu biểu, mỗi thôn không quá 02 người.", " individual 2")]
    [InlineData("- UBND xã tặng Giấy khen cho cá nhân tiêu biểu, mỗi năm không quá 10 người.", "commune individual 10")]
    public void are_counted_by_level_and_subject(string text, string quotas) =>
        Assert.Equal(quotas, string.Join(", ", APlan.Reading("V. SỐ LƯỢNG KHEN THƯỞNG", text).Quotas.Select(q => $"{q.Level} {q.Subject} {q.Max}")));

    [Theory]
    [InlineData("3. Hồ sơ đề nghị khen thưởng (01 bộ) gửi Hội đồng Thi đua - Khen thưởng xã:", "- Văn bản đề nghị;", "- Bản tóm tắt thành tích.")]
    [InlineData("3. Hồ sơ gồm văn bản đề nghị; bản tóm tắt thành tích.")]
    [InlineData("Hồ sơ đề nghị gồm: 01 tờ trình, 01 biên bản họp xét.")]
    [InlineData("3. Hồ sơ: mỗi trường hợp lập 01 bộ gồm tờ trình, báo cáo thành tích.")]
    [InlineData("3. Thủ tục", "Các đơn vị lập hồ sơ đề nghị khen thưởng (gồm 01 tờ trình và 02 báo cáo thành tích) gửi về Văn phòng UBND xã.")]
    [InlineData("3. Hồ sơ đề nghị khen thưởng gồm có tờ trình kèm danh sách và biên bản họp bình xét, gửi trước ngày 20/11/2023.")]
    public void name_the_parts_of_the_dossier_however_they_are_led_in(params string[] lines)
    {
        var reading = APlan.Reading(["IV. KHEN THƯỞNG", "1. Hình thức: Giấy khen của Chủ tịch UBND xã.", "2. Số lượng: 02 tập thể.", .. lines]);

        Assert.Equal(2, Assert.Single(reading.DossierComponents).Items.Count);
    }

    [Fact]
    public void asked_for_where_work_is_charged_have_their_dossier_too()
    {
        var reading = APlan.Reading("V. TỔ CHỨC THỰC HIỆN", "1. Các ngành, các ấp: Bình xét, lập hồ sơ đề nghị khen thưởng gồm: 01 tờ trình, 01 biên bản, 01 báo cáo thành tích gửi về Văn phòng UBND xã.", "2. Văn phòng: Tổng hợp.");

        Assert.Equal(["01 tờ trình", "01 biên bản", "01 báo cáo thành tích"], Assert.Single(reading.DossierComponents).Items);
        Assert.DoesNotContain(reading.Findings, f => f.Code == "dossier-missing");
    }

    [Fact]
    public void are_no_criteria_of_the_movement_where_their_section_stands_apart()
    {
        var reading = APlan.Reading("III. TIÊU CHÍ BÌNH XÉT", "1. Hồ sơ đúng hạn đạt tối thiểu 97%.", "IV. KHEN THƯỞNG", "1. Tiêu chí bình xét: Hoàn thành tốt nhiệm vụ.");

        Assert.Equal(["Hồ sơ đúng hạn đạt tối thiểu 97%."], reading.Criteria.Select(c => c.Text));
    }

    /// <summary>Until 2025 a quận lay in a city directly under the centre, a phường also in one of a province.</summary>
    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\nQUẬN NGỌC HẢI", "province")]
    [InlineData("UBND QUẬN NGỌC HẢI\nỦY BAN NHÂN DÂN PHƯỜNG BẾN LỘC", "province")]
    [InlineData("UBND THÀNH PHỐ TAM LONG\nỦY BAN NHÂN DÂN PHƯỜNG BẾN LỘC", "district")]
    public void of_a_city_are_of_the_level_that_the_city_has(string agencies, string level)
    {
        var reading = PlanReader.Read(PlanFiles.Text(agencies + "\nSố: 5/KH-UBND\nNgọc Hải, ngày 25 tháng 01 năm 2019\nKẾ HOẠCH\nThi đua năm 2019\nI. MỤC ĐÍCH\n- Thi đua.\nII. SỐ LƯỢNG KHEN THƯỞNG\n- Cấp thành phố: tối đa 02 tập thể."));

        Assert.Equal(level, Assert.Single(reading.Quotas).Level);
    }

    [Fact]
    public void counted_in_a_section_of_their_own_are_of_the_level_that_grants_them()
    {
        var reading = APlan.Reading("V. KHEN THƯỞNG", "1. Hình thức khen thưởng", "Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc.",
            "2. Số lượng khen thưởng", "- Tập thể: tối đa 06 tập thể (03 thôn và 03 trường).", "- Sơ kết: không quá 10 cá nhân/năm.");

        Assert.Equal(["commune collective 6", "commune individual 10"], reading.Quotas.Select(q => $"{q.Level} {q.Subject} {q.Max}"));
    }

    [Fact]
    public void granted_by_two_levels_leave_a_bare_count_without_one()
    {
        var reading = APlan.Reading("V. KHEN THƯỞNG", "1. Hình thức khen thưởng", "- Chủ tịch UBND xã tặng Giấy khen.", "- Đề nghị Chủ tịch UBND tỉnh tặng Bằng khen.",
            "2. Số lượng khen thưởng", "- Không quá 06 tập thể.");

        Assert.Equal([null], reading.Quotas.Select(q => q.Level));
    }

    [Fact]
    public void granted_in_several_sentences_ask_what_sets_them_apart()
    {
        var reading = APlan.Reading("V. KHEN THƯỞNG", "1. Khen thưởng hằng năm", "- Chủ tịch UBND xã tặng Giấy khen cho các tập thể dẫn đầu phong trào thi đua, mỗi năm không quá 02 tập thể.",
            "2. Khen thưởng tổng kết", "- Chủ tịch UBND xã tặng Giấy khen cho cá nhân đã có 02 năm hoàn thành xuất sắc nhiệm vụ.", "- Chủ tịch UBND xã tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc.");

        Assert.Equal(["các tập thể dẫn đầu phong trào thi đua", "cá nhân đã có 02 năm hoàn thành xuất sắc nhiệm vụ"], reading.RewardStandards);
    }

    [Theory]
    [InlineData("Các ấp gửi đề nghị khen thưởng về Văn phòng UBND xã chậm nhất ngày 20/12/2024.")]
    [InlineData("Các thôn nộp hồ sơ đề nghị khen thưởng chậm nhất là ngày 20 tháng 12.")]
    public void are_not_named_by_the_day_on_which_they_are_asked_for(string deadline) =>
        Assert.Equal(["UBND xã tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc."],
            APlan.Reading("V. KHEN THƯỞNG", "1. UBND xã tặng Giấy khen cho tập thể, cá nhân có thành tích xuất sắc.", "2. Số lượng: 02 tập thể.", deadline).RewardForms);

    [Theory]
    [InlineData("Mức thưởng: 500 000 đồng/tập thể.", "500000 collective")]
    [InlineData("Mức thưởng: 600.000 đồng/tập thể; 300.000 đồng/cá nhân.", "600000 collective, 300000 person")]
    [InlineData("Tiền thưởng: tập thể 500.000 đồng, cá nhân 250.000 đồng.", "500000 collective, 250000 person")]
    [InlineData("Mức thưởng: tập thể 1 triệu đồng, cá nhân 400 nghìn đồng.", "1000000 collective, 400000 person")]
    [InlineData("Mức thưởng: 300.000đ/ người.", "300000 person")]
    [InlineData("Kinh phí: 20 triệu đồng từ ngân sách xã.", "20000000 ")]
    [InlineData("Tiền thưởng 02 triệu đồng/tập thể, 01 triệu đồng/cá nhân.", "2000000 collective, 1000000 person")]
    [InlineData("Tiền thưởng: tập thể 1,2 triệu đồng; cá nhân 0,5 triệu đồng.", "1200000 collective, 500000 person")]
    [InlineData("Tiền thưởng 0.500.000 đồng/tập thể, 00 triệu đồng/cá nhân.", "")]
    public void have_their_money_in_dong(string text, string amounts) =>
        Assert.Equal(amounts, string.Join(", ", APlan.Reading("V. KHEN THƯỞNG", "1. " + text).MoneyAmounts.Select(m => $"{m.Amount} {m.Per}")));

    [Theory]
    [InlineData("1. Hồ sơ gồm: Tờ trình; biên bản họp xét; báo cáo thành tích.", "commune: Tờ trình|biên bản họp xét|báo cáo thành tích")]
    [InlineData("* Trình cấp huyện:\n- Tờ trình đề nghị.\n- Biên bản họp.", "district: Tờ trình đề nghị.|Biên bản họp.")]
    public void need_papers_by_level(string text, string expected)
    {
        var dossier = Assert.Single(APlan.Reading(["V. HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG", .. text.Split('\n')]).DossierComponents);

        Assert.Equal(expected, $"{dossier.Level}: {string.Join('|', dossier.Items)}");
    }

    [Theory]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 20/11/2023.", "2023-11-20")]
    [InlineData("Hồ sơ trình Ủy ban nhân dân xã trước ngày 05/01 hàng năm.", "--01-05")]
    [InlineData("Hồ sơ gửi chậm nhất là ngày 15 tháng 12 năm 2023.", "2023-12-15")]
    [InlineData("Các thôn gửi đăng ký trước ngày 28/02/2023 và báo cáo trước ngày 15/12/2023.", "2023-02-28, 2023-12-15")]
    [InlineData("Báo cáo gửi về Văn phòng trước ngày 15 của tháng cuối quý.", "")]
    [InlineData("Báo cáo kết quả hằng quý (trước ngày 15 của tháng cuối quý) và năm (trước ngày 05/12).", ", --12-05")]
    [InlineData("Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 05/12) báo cáo kết quả về Văn phòng.", "2023-06-10, --12-05")]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 31 tháng 11.", "")]
    public void have_their_deadlines(string text, string dates) =>
        Assert.Equal(dates, string.Join(", ", APlan.Reading("V. KHEN THƯỞNG", "1. Hồ sơ", text).Deadlines.Select(d => d.Date)));

    [Theory]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 31 tháng 11.", "31 tháng 11")]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 30/02.", "30/02")]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 29/02/2023.", "29/02/2023")]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 15/13/2023.", "15/13/2023")]
    [InlineData("Hồ sơ gửi về UBND xã chậm nhất 31/6.", "31/6")]
    public void due_on_a_day_that_does_not_exist_are_told(string text, string day)
    {
        var reading = APlan.Reading("V. KHEN THƯỞNG", "1. Hồ sơ", text);

        Assert.Equal($"Ngày {day} không có trong lịch nên chưa được ghi nhận. Đề nghị đối chiếu với bản gốc và nhập đúng ngày.",
            Assert.Single(reading.Findings, f => f is { Code: "date-impossible", Severity: "doubt" }).Message);
        Assert.All(reading.Deadlines, deadline => Assert.Null(deadline.Date));
    }

    [Theory]
    [InlineData("Hồ sơ gửi về UBND xã trước ngày 29/02.")]
    [InlineData("Tập thể đạt đến 15/17 tiêu chí được xét khen thưởng.")]
    [InlineData("Có 2/3 số hộ tham gia; sơ kết 6 tháng 15 ngày một lần; gửi trước ngày 30 tháng 11.")]
    public void due_on_a_day_that_exists_are_not(string text) =>
        Assert.DoesNotContain(APlan.Reading("V. KHEN THƯỞNG", "1. Hồ sơ", text).Findings, f => f.Code == "date-impossible");

    [Fact]
    public void name_the_parts_of_the_dossier_in_one_sentence_too()
    {
        var reading = APlan.Reading(
            "IV. KHEN THƯỞNG", "1. Hình thức: Giấy khen của Chủ tịch UBND xã.", "2. Số lượng: 02 tập thể.",
            "3. Hồ sơ gồm: Tờ trình; Biên bản họp; Báo cáo thành tích. Gửi về Văn phòng trước ngày 20/12/2023.");

        Assert.Equal(["Tờ trình", "Biên bản họp", "Báo cáo thành tích"], Assert.Single(reading.DossierComponents).Items);
        Assert.DoesNotContain(reading.Findings, f => f.Code.Contains("dossier", StringComparison.Ordinal));
    }

    [Fact]
    public void stated_twice_in_different_ways_are_noticed()
    {
        var reading = APlan.Reading("VI. HÌNH THỨC, TIÊU CHUẨN KHEN THƯỞNG", "1. Hình thức khen thưởng", "Chủ tịch UBND xã tặng Giấy khen và đề nghị Chủ tịch UBND huyện tặng Giấy khen.",
            "2. Hình thức khen thưởng: Chủ tịch UBND xã tặng giấy khen.");

        Assert.Equal(2, reading.RewardForms.Count);
        Assert.Contains(reading.Findings, f => f.Code == "award-forms-contradict");
    }

    [Fact]
    public void name_their_standards_after_an_introduction()
    {
        var reading = APlan.Reading("V. KHEN THƯỞNG", "1. Khen thưởng hằng năm", "Chủ tịch UBND xã tặng Giấy khen cho cá nhân đạt một trong các tiêu chuẩn sau:", "- Có sáng kiến.", "- Có thành tích xuất sắc.");

        Assert.Equal(["Có sáng kiến.", "Có thành tích xuất sắc."], reading.RewardStandards);
        Assert.Equal(["Chủ tịch UBND xã tặng Giấy khen cho cá nhân đạt một trong các tiêu chuẩn sau:"], reading.RewardForms);
    }
}
