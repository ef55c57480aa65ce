using System.Globalization;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Specs.Movements;

public sealed class A_Vietnamese_number
{
    [Theory]
    [InlineData("64,95", "64.95")]
    [InlineData(" 1.234,5 ", "1234.5")]
    [InlineData("1.234", "1234")]
    [InlineData("100%", "100")]
    [InlineData("99,5 %", "99.5")]
    [InlineData("-3,25", "-3.25")]
    [InlineData("0", "0")]
    public void is_read_as_papers_write_it(string typed, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), VietnameseNumber.Parse(typed));

    [Theory]
    [InlineData("64.95", "“64.95” dùng dấu chấm cho phần thập phân. Đề nghị viết dấu phẩy: 64,95.")]
    [InlineData("", "Chưa nhập số. Đề nghị nhập một số, ví dụ 64,95.")]
    [InlineData("tám mươi", "“tám mươi” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.")]
    [InlineData("٦٤", "“٦٤” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.")]
    [InlineData("1.23.456", "“1.23.456” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.")]
    [InlineData("1,2,3", "“1,2,3” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.")]
    [InlineData("99999999999999999999999999999999", "“99999999999999999999999999999999” không phải là số. Đề nghị nhập như 64,95 hoặc 1.234,5.")]
    public void is_refused_with_a_sentence_when_it_is_none(string typed, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RefusedException>(() => VietnameseNumber.Parse(typed)).Message);

    [Fact]
    public void is_shown_with_every_decimal_given() =>
        Assert.Equal(("1.234,5", "64,95", "100"), (VietnameseNumber.Format(1234.5m), VietnameseNumber.Format(64.950m), VietnameseNumber.Format(100m)));
}
