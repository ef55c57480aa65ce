namespace ThiDua.Paper.Specs.Grammar;

/// <summary>Targets in words, in ranges, as shares and as estimates: what is not exact is read with doubt, never as if it were.</summary>
public sealed class Targets_said_loosely
{
    [Theory]
    [InlineData("Hồ sơ đúng hạn đạt ít nhất chín mươi phần trăm (90%).", ">=90%")]
    [InlineData("Hồ sơ trực tuyến đạt tối thiểu 65% (sáu mươi lăm phần trăm).", ">=65%")]
    [InlineData("Tối thiểu chín mươi lăm phần trăm hồ sơ được trả đúng hạn.", ">=95%")]
    [InlineData("Có tối thiểu hai sáng kiến được công nhận.", ">=2 sáng kiến")]
    [InlineData("Mỗi ấp có ít nhất hai (02) mô hình hay.", ">=2 mô hình")]
    [InlineData("Mỗi ấp có ít nhất 02 (hai) mô hình hay.", ">=2 mô hình")]
    [InlineData("Có từ ba sáng kiến trở lên.", ">=3 sáng kiến")]
    [InlineData("Hồ sơ chậm không quá mười hai hồ sơ.", "<=12 hồ sơ")]
    [InlineData("Tổ chức không dưới năm buổi đối thoại.", ">=5 buổi")]
    public void in_words_keep_their_operator(string text, string targets) => Assert.Equal(targets, APlan.Targets(text));

    [Theory]
    [InlineData("Có hai mươi ba thôn tham gia trong năm nay.")]
    [InlineData("Thực hiện nghiêm, trước hết là một cửa, ba không.")]
    [InlineData("Phấn đấu tối thiểu năm 2025 hoàn thành.")]
    [InlineData("Không quá một bộ phận người dân phải đi lại.")]
    public void in_words_are_none_where_nothing_is_set(string text) => Assert.Empty(APlan.Criterion(text).Targets);

    [Theory]
    [InlineData("Từ 5 - 7 buổi tuyên truyền mỗi quý.", ">=5 buổi <=7 buổi")]
    [InlineData("Từ 5 đến 7 buổi tuyên truyền mỗi quý.", ">=5 buổi <=7 buổi")]
    [InlineData("Giảm từ 10-15% văn bản giấy.", ">=10% <=15%")]
    [InlineData("Chi phí giảm từ 10 - 15%.", ">=10% <=15%")]
    [InlineData("Mỗi thôn có 02-03 tuyên truyền viên.", ">=2 tuyên truyền viên <=3 tuyên truyền viên")]
    public void as_ranges_keep_both_ends(string text, string targets) => Assert.Equal(targets, APlan.Targets(text));

    [Theory]
    [InlineData("Cung cấp mức độ 3 - 4 dịch vụ công.")]
    [InlineData("Nhiệm kỳ 2020 - 2025 xã tiếp tục đẩy mạnh cải cách.")]
    [InlineData("Người dân từ 14 - 60 tuổi được hướng dẫn.")]
    [InlineData("Phấn đấu nằm trong 03 đơn vị dẫn đầu huyện.")]
    [InlineData("Chỉ số xếp trong 10 xã đứng đầu tỉnh.")]
    [InlineData("Trước ngày 9/10 thôn báo cáo kết quả.")]
    [InlineData("Hỗ trợ người dân 24/24 giờ, 24/7.")]
    public void as_levels_terms_ages_and_ranks_are_none(string text) => Assert.Empty(APlan.Criterion(text).Targets);

    [Theory]
    [InlineData("Hồ sơ trực tuyến đạt gần 90%.", "=90%")]
    [InlineData("Khoảng 90% người dân hài lòng.", "=90%")]
    [InlineData("Tỷ lệ số hóa đạt xấp xỉ 80%.", "=80%")]
    [InlineData("Vận động ít nhất 2/3 số hộ cài đặt tài khoản định danh.", ">=66,67%")]
    [InlineData("Trên 3/4 tổng số hộ dùng dịch vụ công.", ">75%")]
    [InlineData("Đạt tối thiểu chín mươi phần trăm (95%).", ">=95%")]
    [InlineData("Rút ngắn ít nhất 1/3 thời gian giải quyết.", ">=33,33%")]
    [InlineData("Phấn đấu 9/10 thôn có tổ công nghệ số.", "=90%")]
    [InlineData("Có 12/12 xóm có tổ công nghệ số.", "=100%")]
    public void as_estimates_and_shares_wait_for_a_person(string text, string targets)
    {
        var reading = APlan.Reading("I. TIÊU CHÍ THI ĐUA", "1. " + text);

        Assert.Equal(targets, APlan.Targets(text));
        Assert.True(reading.Sources["/criteria/0/targets/0"].IsDoubtful);
        Assert.Contains(reading.Findings, f => f is { Code: "target-inexact", Severity: "doubt" });
    }

    /// <summary>What became no target is not passed over in silence.</summary>
    [Theory]
    [InlineData("Rút ngắn thời gian giải quyết của 10 thủ tục có nhiều hồ sơ.", "10")]
    [InlineData("Giải quyết xong 7/9 vụ việc tồn đọng.", "7/9")]
    [InlineData("Có 12/12 tháng không để hồ sơ trễ hạn.", "12/12")]
    public void that_are_not_understood_are_told(string text, string number) =>
        Assert.StartsWith($"Số “{number}” ", Assert.Single(APlan.Reading("I. TIÊU CHÍ THI ĐUA", "1. " + text).Findings, f => f is { Code: "number-unread", Severity: "doubt" }).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Thực hiện Nghị định số 42/2022/NĐ-CP và Kế hoạch 15/KH-UBND ngày 24/01/2022.")]
    [InlineData("Dịch vụ công mức độ 3, 4 được cung cấp 24/7 trên sóng 4G.")]
    [InlineData("Duy trì hệ thống theo tiêu chuẩn TCVN ISO 9001:2015 năm 2023 (20 điểm).")]
    [InlineData("Tăng thanh toán trực tuyến từ 30% lên 50%, giảm từ 10 ngày xuống còn 7 ngày.")]
    [InlineData("Tối thiểu 65% (sáu mươi lăm phần trăm) hồ sơ, không quá 03 hồ sơ/quý, trừ 02 lĩnh vực đất đai, hộ tịch.")]
    [InlineData("Giai đoạn 2021 - 2025 phấn đấu nằm trong 03 đơn vị dẫn đầu huyện.")]
    public void that_are_names_and_days_are_not(string text) =>
        Assert.DoesNotContain(APlan.Reading("I. TIÊU CHÍ THI ĐUA", "1. " + text).Findings, f => f.Code == "number-unread");

    [Theory]
    [InlineData("Hồ sơ trực tuyến gắn 90% với thanh toán.")]
    [InlineData("Tối thiểu 90% hồ sơ.")]
    public void exact_are_not_doubted(string text) =>
        Assert.False(APlan.Reading("I. TIÊU CHÍ THI ĐUA", "1. " + text).Sources["/criteria/0/targets/0"].IsDoubtful);
}
