using ThiDua.Documents;
using ThiDua.Paper.Grammar;

namespace ThiDua.Paper.Specs.Grammar;

/// <summary>A small plan of a commune with a head that reads well; a spec adds the section it is about.</summary>
internal static class APlan
{
    private static readonly string[] Head =
    [
        "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "XÃ ĐỒNG TÂM                 Độc lập - Tự do - Hạnh phúc",
        "Số: 05/KH-UBND           Đồng Tâm, ngày 10 tháng 02 năm 2023",
        "",
        "KẾ HOẠCH",
        "Phát động phong trào thi đua cải cách hành chính năm 2023",
        "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003;",
        "UBND xã phát động phong trào thi đua như sau:",
    ];

    public static DocumentText With(params string[] section) => PlanFiles.Text(string.Join('\n', [.. Head, .. section]));

    public static Reading Reading(params string[] section) => PlanReader.Read(With(section));

    public static ReadCriterion Criterion(string text) => Assert.Single(Reading("I. TIÊU CHÍ THI ĐUA", "1. " + text).Criteria);

    public static string Targets(string text) =>
        string.Join(' ', Criterion(text).Targets.Select(t => $"{t.Operator}{t.Value}{(t.Unit == "%" ? "%" : " " + t.Unit)}"));
}
