using ThiDua.Documents;

namespace ThiDua.Specs.Documents;

public sealed class A_fingerprint
{
    private static readonly string Seeds = SharedFolder.Find("seeds") ?? "";

    [Fact]
    public void knows_a_damaged_scan_of_the_same_plan()
    {
        Assert.SkipWhen(Seeds.Length == 0, "../shared không có ở bản sao này.");
        var likeness = Of("000-dai-thang-2023.txt").To(Of("001-dai-thang-2023-scanned.txt"));

        Assert.True(likeness.IsSamePaper, likeness.ToString());
    }

    [Theory]
    [InlineData("002-an-dung-2021-2025.txt")]
    [InlineData("003-luong-dien-2023.txt")]
    [InlineData("004-tien-thanh-2023.txt")]
    public void keeps_different_plans_apart(string other)
    {
        Assert.SkipWhen(Seeds.Length == 0, "../shared không có ở bản sao này.");
        var likeness = Of("000-dai-thang-2023.txt").To(Of(other));

        Assert.False(likeness.IsSamePaper || likeness.IsSameText, likeness.ToString());
    }

    [Fact]
    public void calls_last_years_text_with_new_figures_the_same_text()
    {
        const string plan = "Phát động phong trào thi đua đẩy mạnh cải cách hành chính xã Hòa Bình; phấn đấu 100% hồ sơ đúng hạn, tối thiểu 65% hồ sơ trực tuyến, Kế hoạch số 18/KH-UBND ngày 20/12/{0}, báo cáo trước ngày 15/11/{1}, tổng kết năm {1}.";
        var old = Fingerprint.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, plan, 2022, 2023));
        var now = Fingerprint.Of(string.Format(System.Globalization.CultureInfo.InvariantCulture, plan.Replace("65", "80", StringComparison.Ordinal).Replace("18/", "07/", StringComparison.Ordinal), 2023, 2024));

        Assert.True(old.To(now).IsSameText, old.To(now).ToString());
        Assert.True(old.To(old).IsSamePaper);
    }

    [Fact]
    public void of_nothing_is_like_nothing()
    {
        Assert.False(Fingerprint.Of("").To(Fingerprint.Of("")).IsSamePaper);
    }

    private static Fingerprint Of(string seed) => Fingerprint.Of(File.ReadAllText(Path.Combine(Seeds, seed)));
}
