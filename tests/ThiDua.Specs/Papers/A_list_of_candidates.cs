using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Specs.Papers;

public sealed class A_list_of_candidates
{
    private const string Ours = "Giấy khen của Chủ tịch UBND xã Tân Hòa", Theirs = "Bằng khen của Chủ tịch UBND tỉnh Lam Giang";

    private static readonly ListedCandidate
        Village = new("unit:1", "Thôn Đông", "", Ours, "", IsCollective: true, Level.Commune),
        Hanh = new("person:2", "Nguyễn Thị Hồng Hạnh", "Công chức Văn phòng", Ours, "Hội đồng đồng ý 7/7 phiếu", IsCollective: false, Level.Commune);

    [Fact]
    public void stands_by_the_level_that_decides_and_says_who_decides()
    {
        var list = Of(Village, Hanh with { Level = Level.Province, Award = Theirs });
        Assert.Equal(
            ["A. ĐỀ NGHỊ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAM GIANG QUYẾT ĐỊNH", "I. CÁ NHÂN, HỘ GIA ĐÌNH", "B. CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN HÒA QUYẾT ĐỊNH", "I. TẬP THỂ"],
            Headings(list));
        Assert.Equal(Theirs, Rows(list)[0][3]);
    }

    [Fact]
    public void names_the_review_of_a_movement_of_several_years() =>
        Assert.Equal("Tập thể, cá nhân đề nghị khen thưởng năm 2023 trong phong trào thi đua giai đoạn 2021 - 2025",
            ComposeCandidateList.Of("phong trào thi đua giai đoạn 2021 - 2025", "năm 2023", [Village], Commune).Subject);

    [Fact]
    public void keeps_apart_who_is_held()
    {
        var list = Of(Village, Hanh with { IsHeld = true, Note = "Tạm dừng, chờ kết luận xác minh" });
        Assert.Equal("B. TẠM DỪNG, CHƯA ĐỀ NGHỊ CHO ĐẾN KHI CÓ KẾT LUẬN", Headings(list)[2]);
        Assert.Equal("Tạm dừng, chờ kết luận xác minh", Rows(list)[1][4]);
    }

    [Fact]
    public void has_nobody_twice_of_one_level_and_says_who_is_proposed_to_another_too()
    {
        var list = Of(Hanh, Hanh with { Award = "Lao động tiên tiến" }, Hanh with { Award = Theirs, Level = Level.Province });
        Assert.Equal(2, Rows(list).Count);
        Assert.Equal($"{Ours}; Lao động tiên tiến", Rows(list)[1][3]);
        Assert.EndsWith($"Đồng thời đề nghị {Theirs}", Rows(list)[1][4], StringComparison.Ordinal);
    }

    private static CommuneOnPaper Commune => new("Xã Tân Hòa", "Tỉnh Lam Giang", "Lê Đình Khoát");

    private static OfficialPaper Of(params ListedCandidate[] candidates) => ComposeCandidateList.Of("phong trào thi đua năm 2026", null, candidates, Commune);

    private static List<string> Headings(OfficialPaper list) => [.. list.Body.OfType<PaperHeading>().Select(one => $"{one.Number} {one.Text}")];

    private static List<IReadOnlyList<string>> Rows(OfficialPaper list) => [.. list.Body.OfType<PaperTable>().SelectMany(one => one.Rows)];
}
