namespace ThiDua.Paper.Specs.Grammar;

public sealed class Legal_bases
{
    [Theory]
    [InlineData("Căn cứ Luật A ngày 14/6/2005 và Luật B ngày 16/11/2013;", "Luật A ngày 14/6/2005|Luật B ngày 16/11/2013")]
    [InlineData("Thực hiện Kế hoạch số 1/KH-UBND của UBND huyện và Kế hoạch số 2/KH-UBND của UBND xã;", "Kế hoạch số 1/KH-UBND của UBND huyện|Kế hoạch số 2/KH-UBND của UBND xã")]
    [InlineData("Thực hiện Kế hoạch Thực hiện Kế hoạch số 131/KH-UBND của UBND huyện;", "Kế hoạch số 131/KH-UBND của UBND huyện")]
    [InlineData("Căn cứ Nghị định 152/2025/NĐ-CP của Chính phủ quy định về phân cấp; quy định chi tiết Luật Thi đua, khen thưởng;", "Nghị định 152/2025/NĐ-CP của Chính phủ quy định về phân cấp; quy định chi tiết Luật Thi đua, khen thưởng")]
    [InlineData("Căn cứ Quyết định số 5/QĐ-UBND ban hành kèm theo Quyết định số 4/QĐ-UBND của UBND tỉnh;", "Quyết định số 5/QĐ-UBND ban hành kèm theo Quyết định số 4/QĐ-UBND của UBND tỉnh")]
    [InlineData("Xét đề nghị của Văn phòng xã.", "đề nghị của Văn phòng xã")]
    [InlineData("Thực hiện Hướng dẫn số 06-HD/BTCTU ngày 30/9/2025 của Ban Tổ chức Tỉnh ủy, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:", "Hướng dẫn số 06-HD/BTCTU ngày 30/9/2025 của Ban Tổ chức Tỉnh ủy")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005;\nNghị định số 98/2023/NĐ-CP của Chính phủ;", "Luật A ngày 14/6/2005|Nghị định số 98/2023/NĐ-CP của Chính phủ")]
    public void begin_anew_at_each_act_but_keep_what_an_act_carries_out(string line, string acts) =>
        Assert.Equal(acts.Split('|'), APlan.Reading([.. line.Split('\n'), "I. MỤC ĐÍCH", "- Thi đua."]).LegalBases.Skip(1));
}
