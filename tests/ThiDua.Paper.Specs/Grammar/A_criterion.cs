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

    [Theory]
    [InlineData("Bảng tiêu chí áp dụng đối với UBND các xã, thị trấn:", "collective")]
    [InlineData("Các tiêu chí chấm điểm áp dụng cho phòng, ban chuyên môn:", "collective")]
    [InlineData("Bảng tiêu chí áp dụng đối với cán bộ, công chức các phòng:", null)]
    public void is_for_the_bodies_that_the_words_above_its_table_name(string above, string? appliesTo) =>
        Assert.Equal(appliesTo, Assert.Single(APlan.Reading("4. Tiêu chí thi đua", above, "STT\tNội dung\tMức tối thiểu", "1\tHồ sơ được giải quyết đúng hạn\t≥ 96%").Criteria).AppliesTo);
}
