using ThiDua.Participation;

namespace ThiDua.Specs.Participation;

public sealed class A_registration_policy
{
    [Theory]
    [InlineData("Các đơn vị tổ chức đăng ký thi đua trước ngày 15/3.", true)]
    [InlineData("Cán bộ, công chức ký kết giao ước thi đua.", true)]
    [InlineData("Giải quyết hồ sơ đăng ký kinh doanh đúng hạn.", false)]
    [InlineData("Cấp giấy đăng ký khai sinh trực tuyến.", false)]
    public void follows_the_plans_own_words(string requirement, bool asked) =>
        Assert.Equal(asked, RegistrationPolicy.Of(new() { Title = "Phong trào", Requirements = [requirement] }).IsAsked);
}
