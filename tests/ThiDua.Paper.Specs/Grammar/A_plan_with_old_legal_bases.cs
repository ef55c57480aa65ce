using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_plan_with_old_legal_bases
{
    private static readonly string[] Lines =
    [
        "ỦY BAN NHÂN DÂN", "XÃ HÒA AN", "Số: 07/KH-UBND", "Hòa An, ngày 05 tháng 3 năm 2024", "KẾ HOẠCH",
        "Phát động phong trào thi đua cải cách hành chính năm 2024",
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;",
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;",
        "I. MỤC ĐÍCH", "1. Nâng cao chất lượng phục vụ người dân.",
    ];

    [Fact]
    public void is_told_which_had_expired_then_and_which_have_since()
    {
        var reading = ReadAndCheck.On(
            new DocumentText([.. Lines.Select(line => new TextLine(line))], TextMedium.Digital), new DateOnly(2026, 11, 21));

        var findings = reading.Findings.Where(f => f.Code.StartsWith("basis-", StringComparison.Ordinal)).ToList();
        Assert.Equal([("basis-expired", 7), ("basis-expired-today", 8)], findings.Select(f => (f.Code, f.Line ?? 0)));
        Assert.Contains("98/2023/NĐ-CP", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("152/2025/NĐ-CP", findings[1].Message, StringComparison.Ordinal);
    }
}
