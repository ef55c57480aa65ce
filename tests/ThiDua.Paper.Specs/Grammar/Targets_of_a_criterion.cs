namespace ThiDua.Paper.Specs.Grammar;

public sealed class Targets_of_a_criterion
{
    [Theory]
    [InlineData("100% văn bản được ký số.", "=100%")]
    [InlineData("Tối thiểu 65% hồ sơ nộp trực tuyến.", ">=65%")]
    [InlineData("Số hóa đạt tỷ lệ tối thiểu là 60%.", ">=60%")]
    [InlineData("Hồ sơ đúng hạn đạt từ 99,5% trở lên.", ">=99,5%")]
    [InlineData("Từ 95% phụ huynh trở lên hài lòng.", ">=95%")]
    [InlineData("Mức độ hài lòng đạt 90% trở lên.", ">=90%")]
    [InlineData("Mức độ hài lòng không thấp hơn 95%.", ">=95%")]
    [InlineData("Hồ sơ đúng hạn ≥ 99%.", ">=99%")]
    [InlineData("Trên 95% hồ sơ được số hóa.", ">95%")]
    [InlineData("Hồ sơ bổ sung dưới 5% tổng số hồ sơ.", "<5%")]
    [InlineData("Trường hợp quá hạn không vượt quá 1% tổng số.", "<=1%")]
    [InlineData("Thanh toán trực tuyến đạt từ 85% đến 90%.", ">=85% <=90%")]
    [InlineData("Tỷ lệ nắm được cách tra cứu đạt 70 - 80%.", ">=70% <=80%")]
    [InlineData("Tăng thanh toán trực tuyến từ 30% lên 50%.", "=50%")]
    [InlineData("Tối thiểu 70% được triển khai; trong số đó, giao dịch đạt từ 60% trở lên.", ">=70% >=60%")]
    [InlineData("Giảm từ 10% đến 15% số văn bản giấy.", ">=10% <=15%")]
    [InlineData("Thanh toán không dùng tiền mặt tăng 10% so với quý I.", "=10%")]
    [InlineData("Kích hoạt tài khoản cho 90 - 95% công dân từ 14 tuổi trở lên.", ">=90% <=95%")]
    [InlineData("Hồ sơ trực tuyến: đạt và vượt 75%.", ">=75%")]
    [InlineData("Phấn đấu đạt và vượt mức 80% hồ sơ trực tuyến.", ">=80%")]
    [InlineData("Tỷ lệ hài lòng bằng hoặc cao hơn 90%.", ">=90%")]
    [InlineData("Hồ sơ trễ hạn thấp hơn hoặc bằng 2%.", "<=2%")]
    [InlineData("Hồ sơ trực tuyến vượt 75%.", ">75%")]
    [InlineData("Tỷ lệ hài lòng không được thấp hơn 90%.", ">=90%")]
    [InlineData("Số hồ sơ trễ hạn giảm từ 50% trở lên so với năm trước.", ">=50%")]
    [InlineData("Hồ sơ trực tuyến đạt từ 60% trở lên (trừ hồ sơ của người dưới 16 tuổi, hồ sơ dưới 05 trang).", ">=60%")]
    public void are_its_percentages_with_their_operators(string text, string targets) =>
        Assert.Equal(targets, APlan.Targets(text));

    [Theory]
    [InlineData("Có ít nhất 01 sáng kiến được công nhận.", ">=1 sáng kiến")]
    [InlineData("Bài kiểm tra tin học đạt từ 80/100 điểm trở lên.", ">=80 điểm")]
    [InlineData("Có 10/12 tháng trở lên hoàn thành nhiệm vụ.", ">=10 tháng")]
    [InlineData("Đơn vị được xếp loại thi đua khối từ Tốt trở lên.", ">=Tốt xếp loại")]
    [InlineData("Đánh giá chất lượng phục vụ của trạm đạt loại Khá.", "=Khá xếp loại")]
    [InlineData("Chỉ số của xã xếp thứ 03 trở lên trong tổng số 12 xã.", "<=3 thứ")]
    [InlineData("Chuyển đổi số của phường đạt vị trí thứ 7 trở lên trong 15 phường.", "<=7 thứ")]
    [InlineData("Trực 7/7 ngày trong tuần.", "")]
    [InlineData("Mỗi ấp có tối thiểu 20 hộ gia đình tham gia.", ">=20 hộ gia đình")]
    [InlineData("Mỗi lượt chờ không quá 20 phút/lượt.", "<=20 phút/lượt")]
    [InlineData("Có ít nhất 03 kỹ năng số cơ bản.", ">=3 kỹ năng số")]
    [InlineData("Có từ 02 sáng kiến, mô hình trở lên.", ">=2 sáng kiến")]
    [InlineData("Giải quyết một hồ sơ không quá 02 ngày làm việc.", "<=2 ngày")]
    [InlineData("Thời gian giải quyết hồ sơ giảm từ 10 ngày xuống còn 7 ngày.", "=7 ngày")]
    [InlineData("Điểm đánh giá đạt từ 85 điểm trở lên.", ">=85 điểm")]
    [InlineData("Kết quả phân loại của đơn vị xếp loại Tốt.", "=Tốt xếp loại")]
    [InlineData("Xếp loại chất lượng từ Hoàn thành tốt nhiệm vụ trở lên.", ">=Hoàn thành tốt nhiệm vụ xếp loại")]
    [InlineData("Số lần bị nhắc nhở về thái độ phục vụ bằng 0 lần.", "=0 lần")]
    [InlineData("Hồ sơ chứng thực trả trong vòng 01 ngày làm việc.", "<=1 ngày")]
    [InlineData("Đóng góp ít nhất 03 bài giảng điện tử.", ">=3 bài giảng")]
    [InlineData("Mỗi xóm có từ 02 tuyên truyền viên trở lên.", ">=2 tuyên truyền viên")]
    [InlineData("Số hồ sơ tồn đọng không được quá 5 hồ sơ.", "<=5 hồ sơ")]
    [InlineData("Không được vượt quá 5 hồ sơ trễ hạn.", "<=5 hồ sơ")]
    [InlineData("Không có quá 01 lượt phản ánh, kiến nghị đúng.", "<=1 lượt")]
    [InlineData("Không để xảy ra quá 02 trường hợp chậm trả kết quả.", "<=2 trường hợp")]
    [InlineData("Số hồ sơ trễ hạn không vượt quá 03 hồ sơ/quý.", "<=3 hồ sơ/quý")]
    [InlineData("Tổ chức ít nhất 01 buổi/tháng.", ">=1 buổi/tháng")]
    public void are_counted_things_and_grades_too(string text, string targets) =>
        Assert.Equal(targets, APlan.Targets(text));

    [Theory]
    [InlineData("Thực hiện Nghị định số 42/2022/NĐ-CP của Chính phủ.")]
    [InlineData("Dịch vụ công mức độ 3, 4 được cung cấp đầy đủ.")]
    [InlineData("Hoàn thành nhiệm vụ năm 2023.")]
    [InlineData("Tổ chức đối thoại với doanh nghiệp: 10 điểm.")]
    [InlineData("Duy trì hệ thống theo tiêu chuẩn TCVN ISO 9001:2015.")]
    [InlineData("Phấn đấu nằm trong nhóm 05 xã dẫn đầu huyện.")]
    public void are_no_numbers_of_acts_years_levels_or_points(string text) =>
        Assert.Empty(APlan.Criterion(text).Targets);

    [Theory]
    [InlineData("100% văn bản điện tử (trừ văn bản mật).", "văn bản mật")]
    [InlineData("100% hồ sơ được lập, trừ hồ sơ mật.", "hồ sơ mật")]
    [InlineData("100% văn bản được ký số, không bao gồm văn bản mật.", "văn bản mật")]
    [InlineData("100% hồ sơ đúng hạn (không kể hồ sơ chậm do lỗi mạng);", "hồ sơ chậm do lỗi mạng")]
    [InlineData("Tối thiểu 90% hài lòng, trừ phiếu không hợp lệ (20 điểm).", "phiếu không hợp lệ")]
    [InlineData("100% thôn có sóng 4G, ngoại trừ thôn vùng lõi.", "thôn vùng lõi")]
    public void leave_out_what_the_criterion_excludes(string text, string exclusion) =>
        Assert.Equal(exclusion, APlan.Criterion(text).Exclusion);

    [Theory]
    [InlineData("100% hồ sơ công việc được lưu trữ điện tử.")]
    [InlineData("Loại trừ tiêu cực trong giải quyết hồ sơ.")]
    public void exclude_nothing_where_nothing_is_excluded(string text) =>
        Assert.Null(APlan.Criterion(text).Exclusion);

    [Theory]
    [InlineData("1 Tối thiểu 95% hồ sơ được nộp trực tuyến.\tTrung tâm Phục vụ hành chính công")]
    [InlineData("1\tTối thiểu 95% hồ sơ được nộp trực tuyến.\t20\tVăn phòng")]
    public void stand_in_tables_beside_points_and_who_is_charged(string row) =>
        Assert.Equal("Tối thiểu 95% hồ sơ được nộp trực tuyến.", Assert.Single(APlan.Reading("I. CHỈ TIÊU", "STT\tChỉ tiêu\tĐơn vị chủ trì", row).Criteria).Text);
}
