namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_criterion
{
    [Theory]
    [InlineData("1. Đối với tập thể", "collective")]
    [InlineData("Đối với tập thể:", "collective")]
    [InlineData("Đối với cá nhân:", "individual")]
    [InlineData("1. Đối với cán bộ, công chức", "individual")]
    [InlineData("2. Về công chức, công vụ", null)]          // a field of the reform
    [InlineData("2. Xây dựng đội ngũ cán bộ, công chức", null)]
    [InlineData("Đối với tập thể và cá nhân:", null)]
    public void is_for_whom_the_nearest_heading_names(string heading, string? appliesTo)
    {
        var criterion = Assert.Single(APlan.Reading("III. TIÊU CHÍ THI ĐUA", heading, "- Hồ sơ được giải quyết đúng hạn.").Criteria);

        Assert.Equal((appliesTo, "Hồ sơ được giải quyết đúng hạn."), (criterion.AppliesTo, criterion.Text));
    }
}
