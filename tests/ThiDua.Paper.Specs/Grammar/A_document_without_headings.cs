using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>Letters and decisions say in running text, or in what they enclose, what a plan puts under headings.</summary>
public sealed class A_document_without_headings
{
    private static readonly string[] Body =
    [
        "Đợt thi đua diễn ra từ ngày 06/3/2023 đến ngày 03/6/2023.",
        "Kết thúc đợt thi đua, Chủ tịch UBND xã tặng Giấy khen cho không quá 03 tập thể, 07 cá nhân. Tiền thưởng mỗi tập thể 800.000 đồng.",
        "Hồ sơ đề nghị khen thưởng gồm: văn bản đề nghị; báo cáo thành tích; gửi về Văn phòng UBND xã trước ngày 10/6/2023.",
    ];

    [Fact]
    public void says_period_awards_and_dossier_in_running_text()
    {
        var reading = APlan.Reading(Body);

        Assert.Equal(("2023-03-06", "2023-06-03"), (reading.Period?.From, reading.Period?.To));
        Assert.Equal("Kết thúc đợt thi đua, Chủ tịch UBND xã tặng Giấy khen cho không quá 03 tập thể, 07 cá nhân.", Assert.Single(reading.RewardForms));
        Assert.Equal([3, 7], reading.Quotas.Select(q => (int)q.Max!));
        Assert.Equal(["văn bản đề nghị", "báo cáo thành tích"], Assert.Single(reading.DossierComponents).Items);
    }

    [Fact]
    public void is_read_together_with_the_plan_that_it_issues()
    {
        var reading = PlanReader.Read(PlanFiles.Text(string.Join('\n',
            "ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM", "Số: 18/QĐ-UBND", "Đồng Tâm, ngày 05 tháng 02 năm 2026", "QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch thi đua",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;", "QUYẾT ĐỊNH:", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua.",
            "Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.", "Nơi nhận:", "- Như Điều 2;", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Tám",
            "KẾ HOẠCH", "Thi đua năm 2026", "(Ban hành kèm theo Quyết định số 18/QĐ-UBND)", "I. MỤC ĐÍCH", "- Nâng cao chất lượng phục vụ.")));

        Assert.Equal(["Nâng cao chất lượng phục vụ."], reading.Purposes);
        Assert.Equal(["Như Điều 2", "Lưu: VT"], reading.Recipients);
        Assert.Equal("Lê Văn Tám", reading.SignerName);
    }
}
