namespace ThiDua.Paper.Specs.Grammar;

public sealed class Subjects_of_a_movement
{
    [Theory]
    [InlineData("- Đảng ủy, HĐND, UBND, UBMTTQ và các đoàn thể xã.", "Đảng ủy, HĐND, UBND, UBMTTQ và các đoàn thể xã")]
    [InlineData("- Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân và Mặt trận Tổ quốc xã; các thôn.", "Đảng ủy, Hội đồng nhân dân, Ủy ban nhân dân và Mặt trận Tổ quốc xã|các thôn")]
    [InlineData("- Thường trực Đảng ủy, Thường trực HĐND, UBND xã.", "Thường trực Đảng ủy, Thường trực HĐND, UBND xã")]
    [InlineData("- Văn phòng HĐND và UBND, các phòng chuyên môn, Đảng ủy xã.", "Văn phòng HĐND và UBND|các phòng chuyên môn|Đảng ủy xã")]
    [InlineData("- UBND xã, Công an xã.", "UBND xã|Công an xã")]
    [InlineData("- Trung tâm Dịch vụ công xã, đơn vị sự nghiệp thuộc xã.", "Trung tâm Dịch vụ công xã|đơn vị sự nghiệp thuộc xã")]
    public void are_parted_at_commas_unless_the_bodies_share_their_place(string text, string groups) =>
        Assert.Equal(groups.Split('|'), APlan.Reading("I. ĐỐI TƯỢNG THI ĐUA", text).Subjects);
}
