using ThiDua.Documents;

namespace ThiDua.Paper.Specs.Writing;

/// <summary>Papers of an invented commune, as the State's layout has them.</summary>
internal static class PapersOfTheVillage
{
    public static OfficialPaper Plan { get; } = new()
    {
        Superior = "ỦY BAN NHÂN DÂN TỈNH LAM GIANG", // some communes still write it
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Number = "07",
        Symbol = "KH-UBND",
        Place = "Tân Hòa",
        Date = new DateOnly(2026, 2, 5),
        Type = "KẾ HOẠCH",
        Subject = "Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2026",
        LegalBases = ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"],
        Body =
        [
            new PaperHeading(0, "I.", "MỤC ĐÍCH, YÊU CẦU"),
            new PaperHeading(1, "1.", "Mục đích"),
            new PaperParagraph("Nâng cao chất lượng phục vụ người dân, doanh nghiệp.", "a)"),
            new PaperHeading(0, "II.", "TIÊU CHÍ THI ĐUA"),
            new PaperParagraph("100% hồ sơ thủ tục hành chính được trả kết quả đúng hạn và trước hạn.", "1."),
            new PaperParagraph("Tối thiểu 65% hồ sơ được tiếp nhận và trả kết quả trên Cổng Dịch vụ công.", "2."),
        ],
        Recipients = ["UBND tỉnh (b/c)", "Các thôn", "Lưu: VT, VP"],
        Signatures = [new("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Đình Khoát")],
    };

    public static OfficialPaper Decision { get; } = new()
    {
        Issuer = "ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        Number = "126",
        Symbol = "QĐ-UBND",
        Place = "Tân Hòa",
        Date = new DateOnly(2026, 12, 28),
        Type = "QUYẾT ĐỊNH",
        Subject = "Về việc tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã",
        Authority = "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA",
        LegalBases = ["Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Theo đề nghị của Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"],
        Body = [new PaperResolve("QUYẾT ĐỊNH:"), new PaperArticle(1, "Tặng Giấy khen cho 01 tập thể và 02 cá nhân có tên trong danh sách kèm theo."), new PaperArticle(2, "Quyết định này có hiệu lực kể từ ngày ký.")],
        Recipients = ["Như Điều 1", "Lưu: VT"],
        Signatures = [new(null, "CHỦ TỊCH", "Lê Đình Khoát")],
        Annexes =
        [
            new("DANH SÁCH", "(Kèm theo Quyết định số 126/QĐ-UBND ngày 28 tháng 12 năm 2026)",
                [new PaperTable(["TT", "Họ và tên", "Chức vụ, đơn vị", "Mức thưởng (đồng)"], [1, 4, 5, 3],
                    [["1", "Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng", "702.000"], ["2", "Vũ Thị Ngọc Ánh", "Công chức Văn hóa - xã hội", "702.000"]])], IsWide: true),
        ],
    };
}
