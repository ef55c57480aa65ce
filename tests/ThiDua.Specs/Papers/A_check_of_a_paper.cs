using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_check_of_a_paper
{
    private static readonly OfficialPaper Clean = new()
    {
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Symbol = "KH-UBND",
        Place = "Tân Hòa",
        Type = "KẾ HOẠCH",
        Subject = "Phát động phong trào thi đua năm 2026",
        LegalBases = ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
        Body = [new PaperHeading(0, "I.", "MỤC ĐÍCH"), new PaperParagraph("Nâng cao chất lượng phục vụ người dân.")],
        Recipients = ["Các thôn", "Lưu: VT"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Đình Khoát")],
    };

    [Fact]
    public void finds_only_number_signature_and_day_missing_in_a_clean_draft() =>
        Assert.Equal(3, Open(Clean).Count(one => one.Blocks));

    [Fact]
    public void finds_nothing_else_in_it() => Assert.DoesNotContain(Open(Clean), one => !one.Blocks);

    [Theory]
    [InlineData("Kết quả , đánh giá", "Thừa dấu cách trước dấu câu")]
    [InlineData("Kết quả,đánh giá", "Thiếu dấu cách sau dấu câu")]
    [InlineData("Kết quả  đánh giá", "Thừa dấu cách")]
    [InlineData("Kết quả của của xã", "Một từ viết hai lần")]
    [InlineData("Nguyên nhân: [...]", "Còn chỗ để trống")]
    [InlineData("Kết quả (năm 2026", "Ngoặc đơn")]
    [InlineData("Kết quả “tốt", "Ngoặc kép")]
    [InlineData("Kết quả.. tốt", "Dấu câu lặp")]
    [InlineData("Danh sách khen thưỡng", "Có thể sai chính tả: “khen thưỡng”, thường viết “khen thưởng”")]
    [InlineData("Các tập thễ và cá nhân", "Có thể sai chính tả: “tập thễ”, thường viết “tập thể”")]
    [InlineData("Đạt thành tích xuất xắc", "Có thể sai chính tả: “xuất xắc”, thường viết “xuất sắc”")]
    [InlineData("Công tác TUYÊN CHUYỀN", "Có thể sai chính tả: “TUYÊN CHUYỀN”, thường viết “tuyên truyền”")]
    [InlineData("Công tác dà soát thủ tục", "Có thể sai chính tả: “dà soát”, thường viết “rà soát”")]
    public void finds_slips_of_the_hand(string text, string found) =>
        Assert.Contains(Open(Clean with { Body = [new PaperParagraph(text)] }), one => one.Finding.Reason.StartsWith(found, StringComparison.Ordinal));

    [Theory]
    [InlineData("Tỷ lệ 64,95%, 1.299/2.000 hồ sơ; đúng hạn: 100%.")]
    [InlineData("Gửi về UBND xã (qua Văn phòng) trước ngày 15/12…")]
    [InlineData("Trang www.tanhoa.example.vn; thư: a@b.vn.")]
    [InlineData("Uỷ ban nhân dân xã Tân Hoà quyết định khen thưởng tập thể xuất sắc.")]
    [InlineData("Kỷ luật, kỷ cương; kỹ năng sử dụng dịch vụ; xử lý, bổ sung hồ sơ; nỗ lực hỗ trợ.")]
    public void leaves_right_text_alone(string text) =>
        Assert.DoesNotContain(Open(Clean with { Body = [new PaperParagraph(text)] }), one => !one.Blocks);

    [Fact]
    public void finds_what_is_missing_or_misplaced()
    {
        Assert.Contains(Open(Clean with { Recipients = [] }), one => one.Finding.Reason.Contains("Nơi nhận", StringComparison.Ordinal));
        Assert.Contains(Open(Clean with { Recipients = ["Các thôn", "Lưu VP"] }), one => one.Finding.Reason.Contains("Lưu: VT", StringComparison.Ordinal));
        Assert.Contains(Open(Clean with { Symbol = "KH - UBND" }), one => one.Finding.Reason.Contains("dấu cách", StringComparison.Ordinal));
        Assert.Contains(Open(Clean with { Body = [.. Clean.Body, new PaperHeading(0, "II.", "NỘI DUNG")] }), one => one.Finding.Reason.Contains("Mục “II. NỘI DUNG”", StringComparison.Ordinal));
    }

    [Fact]
    public void lets_no_paper_go_in_which_a_composer_left_places_open_and_names_them()
    {
        var found = Assert.Single(Open(Clean with
        {
            Body =
            [
                new PaperHeading(0, "I.", "LÝ LỊCH"), new PaperParagraph("Quê quán: [...]; nơi thường trú: […]", "-"),
                new PaperHeading(0, "III.", "ĐÁNH GIÁ"), new PaperHeading(1, "3.", "Nguyên nhân"), new PaperParagraph("Nguyên nhân của những hạn chế: [...]"),
            ],
        }), one => one.Blocks && one.Finding.Reason.StartsWith("Còn chỗ", StringComparison.Ordinal));
        Assert.Equal(
            "Còn chỗ để trống tại mục I (“Quê quán”, “nơi thường trú”); mục III.3 (“Nguyên nhân của những hạn chế”). Đề nghị ghi đủ nội dung trước khi ban hành.",
            found.Finding.Reason);
    }

    [Fact]
    public void lets_no_paper_go_without_the_name_of_who_signs() => Assert.Contains(
        Open(Clean with { Signatures = [new(null, "XÁC NHẬN CỦA CẤP TRÌNH", "Lê Đình Khoát"), new(null, "THỦ TRƯỞNG ĐƠN VỊ", " ")] }),
        one => one.Blocks && one.Finding.Reason == "Chưa ghi họ và tên người ký tại “THỦ TRƯỞNG ĐƠN VỊ”. Đề nghị ghi họ tên trước khi ban hành.");

    [Fact]
    public void looks_the_legal_bases_up() => Assert.Contains(
        Open(Clean with { LegalBases = ["Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003"] }), one => one.Finding.Reason.Contains("hết hiệu lực", StringComparison.Ordinal));

    [Theory]
    [InlineData("Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã Tân Hòa tại phiên họp ngày 22 tháng 11 năm 2026", true)]
    [InlineData("Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã Tân Hòa tại phiên họp ngày 21 tháng 11 năm 2026", true)]
    [InlineData("Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã Tân Hòa tại phiên họp ngày 20 tháng 11 năm 2026", false)]
    [InlineData("Căn cứ Kế hoạch số 31/KH-UBND ngày 21/11/2026 của Ủy ban nhân dân xã", true)]
    [InlineData("Căn cứ Kế hoạch số 31/KH-UBND ngày 05/01/2026 tổ chức phong trào đến ngày 31/12/2026", false)]
    public void lets_no_paper_rest_on_what_comes_after_it(string basis, bool later)
    {
        var found = Open(Clean with { LegalBases = [basis] }).Where(one => one.Blocks && one.Finding.Reason.Contains("sau ngày của văn bản (20/11/2026)", StringComparison.Ordinal));
        Assert.Equal(later, found.Any());
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(20, false)]
    public void lets_no_paper_bear_a_day_to_come(int day, bool blocked) =>
        Assert.Equal(blocked, Open(Clean with { Date = new(2026, 11, day) }).Exists(one => one.Blocks && one.Finding.Reason.Contains("chưa đến ngày đó", StringComparison.Ordinal)));

    private static List<PaperFinding> Open(OfficialPaper content)
    {
        var paper = OutgoingPaper.Draft(UnitId.New(), PaperKind.Plan, "spec:1", content, new Deed(default, Guid.Empty, "Lan"));
        return [.. new CheckPaper(ActRegister.Shipped).For(paper, new(2026, 11, 20)).Where(one => !one.Finding.Met)];
    }
}
