namespace ThiDua.Paper.Specs.Grammar;

public sealed class A_signature
{
    [Theory]
    [InlineData("Y Thim Niê")]
    [InlineData("Siu H’Bloi")]
    [InlineData("K'Sor H'Lan")]
    [InlineData("H’Hương Ayun")]
    [InlineData("Nguyễn Thị Bé Ba")]
    public void may_be_of_any_people_of_the_country(string name) =>
        Assert.Equal(name, APlan.Reading("I. MỤC ĐÍCH", "- Thi đua.", "", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "", name).SignerName);
}
