namespace ThiDua.Paper.Specs.Grammar;

public sealed class Legal_bases
{
    [Theory]
    [InlineData("Căn cứ Luật A ngày 14/6/2005 và Luật B ngày 16/11/2013;", "Luật A ngày 14/6/2005|Luật B ngày 16/11/2013")]
    [InlineData("Thực hiện Kế hoạch số 1/KH-UBND của UBND huyện và Kế hoạch số 2/KH-UBND của UBND xã;", "Kế hoạch số 1/KH-UBND của UBND huyện|Kế hoạch số 2/KH-UBND của UBND xã")]
    [InlineData("Thực hiện Kế hoạch Thực hiện Kế hoạch số 131/KH-UBND của UBND huyện;", "Kế hoạch số 131/KH-UBND của UBND huyện")]
    [InlineData("Căn cứ Nghị định 152/2025/NĐ-CP của Chính phủ quy định về phân cấp; quy định chi tiết Luật Thi đua, khen thưởng;", "Nghị định 152/2025/NĐ-CP của Chính phủ quy định về phân cấp; quy định chi tiết Luật Thi đua, khen thưởng")]
    [InlineData("Căn cứ Quyết định số 5/QĐ-UBND ban hành kèm theo Quyết định số 4/QĐ-UBND của UBND tỉnh;", "Quyết định số 5/QĐ-UBND ban hành kèm theo Quyết định số 4/QĐ-UBND của UBND tỉnh")]
    [InlineData("Thực hiện Quyết định số 9/QĐ-UBND của UBND tỉnh ban hành Quy chế xét khen, Công văn số 7/SNV-CC của Sở Nội vụ;", "Quyết định số 9/QĐ-UBND của UBND tỉnh ban hành Quy chế xét khen|Công văn số 7/SNV-CC của Sở Nội vụ")]
    [InlineData("Thực hiện Kế hoạch số 1/KH-UBND của UBND huyện triển khai Quyết định số 2/QĐ-UBND, Quyết định số 3/QĐ-UBND của UBND tỉnh;", "Kế hoạch số 1/KH-UBND của UBND huyện triển khai Quyết định số 2/QĐ-UBND, Quyết định số 3/QĐ-UBND của UBND tỉnh")]
    [InlineData("Xét đề nghị của Văn phòng xã.", "đề nghị của Văn phòng xã")]
    [InlineData("Thực hiện Hướng dẫn số 06-HD/BTCTU ngày 30/9/2025 của Ban Tổ chức Tỉnh ủy, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:", "Hướng dẫn số 06-HD/BTCTU ngày 30/9/2025 của Ban Tổ chức Tỉnh ủy")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005;\nNghị định số 98/2023/NĐ-CP của Chính phủ;", "Luật A ngày 14/6/2005|Nghị định số 98/2023/NĐ-CP của Chính phủ")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005; căn cứ Chương trình số 12/CTr-UBND của UBND huyện; căn cứ Luật Tổ chức B;", "Luật A ngày 14/6/2005|Chương trình số 12/CTr-UBND của UBND huyện|Luật Tổ chức B")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005; căn cứ Chương trình hành động số 12-CTr/HU của Huyện ủy; căn cứ chức năng, nhiệm vụ được giao;", "Luật A ngày 14/6/2005|Chương trình hành động số 12-CTr/HU của Huyện ủy|chức năng, nhiệm vụ được giao")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005; xét đề nghị của Văn phòng xã.", "Luật A ngày 14/6/2005|đề nghị của Văn phòng xã")]
    [InlineData("Căn cứ Luật A ngày 14/6/2005; thực hiện chỉ đạo của UBND tỉnh tại Công văn số 5/UBND-NC;", "Luật A ngày 14/6/2005|chỉ đạo của UBND tỉnh tại Công văn số 5/UBND-NC")]
    [InlineData("Căn cứ Chỉ thị số 03/CT-UBND ngày 08 tháng 01 năm 2019 của Chủ tịch\nUBND huyện về tăng cường kỷ luật;", "Chỉ thị số 03/CT-UBND ngày 08 tháng 01 năm 2019 của Chủ tịch UBND huyện về tăng cường kỷ luật")]
    [InlineData("Căn cứ Kế hoạch cải cách hành chính của UBND huyện Mường Sa và Nghị quyết của Đảng ủy xã về nhiệm vụ trọng tâm;", "Kế hoạch cải cách hành chính của UBND huyện Mường Sa|Nghị quyết của Đảng ủy xã về nhiệm vụ trọng tâm")]
    [InlineData("Căn cứ Kế hoạch số 3/KH-UBND của UBND huyện về thực hiện Chỉ thị và Nghị quyết của Huyện ủy;", "Kế hoạch số 3/KH-UBND của UBND huyện về thực hiện Chỉ thị và Nghị quyết của Huyện ủy")]
    [InlineData("Căn cứ Quyết định số 4/QĐ-UBND ban hành Quy chế; thực hiện nhiệm vụ được giao tốt hơn;", "Quyết định số 4/QĐ-UBND ban hành Quy chế; thực hiện nhiệm vụ được giao tốt hơn")]
    public void begin_anew_at_each_act_but_keep_what_an_act_carries_out(string line, string acts) =>
        Assert.Equal(acts.Split('|'), APlan.Reading([.. line.Split('\n'), "I. MỤC ĐÍCH", "- Thi đua."]).LegalBases.Skip(1));
}
