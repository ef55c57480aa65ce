using ThiDua.Councils;
using ThiDua.Documents;

namespace ThiDua.Specs.Councils;

/// <summary>The minutes have every field that the form of a session on awards asks for, and what the council's rules add.</summary>
public sealed class The_minutes
{
    [Theory]
    [InlineData("Vào hồi 08 giờ 30 phút, ngày 18 tháng 12 năm 2026, tại Phòng họp số 1")]
    [InlineData("họp xét khen thưởng tập thể, cá nhân, hộ gia đình có thành tích trong phong trào thi đua cải cách hành chính.")]
    [InlineData("thành lập theo Quyết định số 45/QĐ-UBND ngày 10/07/2025 của Chủ tịch UBND xã Tân Hòa")]
    [InlineData("Chủ trì: Thành viên 0, Chức vụ 0.")]
    [InlineData("Thư ký: Thành viên 1, Chức vụ 1.")]
    [InlineData("triệu tập 9, có mặt 8, vắng mặt 1, gửi ý kiến bằng văn bản 1.")]
    [InlineData("Thành viên 8 (Đi công tác)")]
    [InlineData("Khi khai mạc, phiên họp có mặt 8/9 thành viên (cần ít nhất 6), đủ điều kiện tiến hành.")]
    [InlineData("Khi kết thúc bỏ phiếu có mặt 8/9 thành viên (cần ít nhất 6), đủ điều kiện biểu quyết.")]
    [InlineData("Trần Thị Mười (Chuyên viên), đề nghị Giấy khen: Rút ngắn thời gian giải quyết. Ý kiến tại phiên họp: Xứng đáng.")]
    [InlineData("Thành viên 3, đối với Trần Thị Mười: người thân. Vẫn tính trong tổng số thành viên Hội đồng.")]
    [InlineData("tổ kiểm phiếu: Thành viên 4, Thành viên 5. Số phiếu phát ra 7 (trên màn hình 3, phiếu giấy 4), thu về 7, hợp lệ 6, không hợp lệ 1. Thành viên có mặt không bỏ phiếu: Thành viên 7.")]
    [InlineData("Ý kiến bằng văn bản của Thành viên 8 đối với Trần Thị Mười: đồng ý")]
    [InlineData("1 | Trần Thị Mười | Giấy khen | 6 | 1 | 1 | 66,66 | Đạt")]
    [InlineData("Giấy khen: cần quá nửa tổng số thành viên Hội đồng, tức ít nhất 5/9 phiếu.")]
    [InlineData("Nhất trí theo kết quả kiểm phiếu.")]
    [InlineData("Phiên họp kết thúc vào hồi 10 giờ 00 phút cùng ngày")]
    public void say(string words) => Assert.Contains(words, Text(MinutesPaper.Of(HeldSession.File())), StringComparison.Ordinal);

    [Fact]
    public void are_signed_by_the_secretary_at_the_left_and_the_chair_for_the_council()
    {
        var paper = MinutesPaper.Of(HeldSession.File());

        Assert.Equal(["THƯ KÝ Thành viên 1", "TM. HỘI ĐỒNG CHỦ TỊCH Thành viên 0"], paper.Signatures.Select(s => $"{s.Authority} {s.Position} {s.Name}".Trim()));
        Assert.Equal(("BB-HĐTĐKT", "BIÊN BẢN", "Tân Hòa", (DateOnly?)new DateOnly(2026, 12, 18)), (paper.Symbol, paper.Type, paper.Place, paper.Date));
        Assert.Equal("Họp xét khen thưởng phong trào thi đua cải cách hành chính", paper.Subject);
    }

    [Fact]
    public void say_where_too_few_were_there()
    {
        var file = HeldSession.File() with { Quorum = new Quorum(9, 10) };
        var text = Text(MinutesPaper.Of(file));

        Assert.Contains("Khi khai mạc, phiên họp có mặt 8/9 thành viên (cần ít nhất 9), không đủ điều kiện tiến hành.", text, StringComparison.Ordinal);
        Assert.Contains("Khi kết thúc bỏ phiếu có mặt 8/9 thành viên (cần ít nhất 9), không đủ điều kiện biểu quyết.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void do_not_tell_who_voted_what()
    {
        var file = HeldSession.File();
        var text = Text(MinutesPaper.Of(file)) + Text(BallotRecordPaper.Of(file, file.Ballots[0]));

        Assert.DoesNotContain("Thành viên 4: đồng ý", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Phiếu giấy có đánh số ở cuống: in 5 phiếu, phát 4, đổi do hỏng 1, chưa dùng 0, thu về 4, không nộp lại 0. Số phiếu khớp.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void have_slips_beside_them_whose_numbers_stand_on_the_stub_alone()
    {
        var file = HeldSession.File();
        var slips = SlipsPaper.Of(file, file.Ballots[0].Ballot).Annexes;

        Assert.Equal(5, slips.Count);
        Assert.Equal("Cuống phiếu số 03 (tổ kiểm phiếu giữ, không bỏ vào hòm phiếu).", slips[2].Body.OfType<PaperParagraph>().Last().Text);
        Assert.All(slips, slip => Assert.Equal(slips[0].Body.SkipLast(1).Select(Line), slip.Body.SkipLast(1).Select(Line)));
    }

    private static string Text(OfficialPaper paper) => string.Join('\n', paper.Body.Select(Line));

    private static string Line(PaperBlock block) => block switch
    {
        PaperParagraph p => p.Text,
        PaperHeading h => $"{h.Number} {h.Text}",
        PaperTable t => string.Join('\n', t.Rows.Select(row => string.Join(" | ", row))),
        _ => "",
    };
}
