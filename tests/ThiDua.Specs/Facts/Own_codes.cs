using ThiDua.Facts;
using ThiDua.Law;

namespace ThiDua.Specs.Facts;

public sealed class Own_codes
{
    [Theory]
    [InlineData("H46.12.05", "H46.12.05", true)]
    [InlineData("H46.12.05", "H46.12.05.01", true)] // a part, as it is written now
    [InlineData("09.10.H46", "005.09.10.H46", true)] // a part, as it was written
    [InlineData("H46.12.05", "H46.12.06", false)]
    [InlineData("H46.12.0", "H46.12.05", false)] // half a group is no agency
    [InlineData("9.10.H46", "005.09.10.H46", false)]
    public void cover_the_commune_and_its_parts(string own, string agency, bool covered) =>
        Assert.Equal(covered, OwnCodes.Cover(new HashSet<string>([own], StringComparer.Ordinal), agency));

    [Fact]
    public void are_taken_as_people_type_them() =>
        Assert.Equal(["H46.12.05", "000.09.10.H46"], OwnCodes.Of("h46.12.05\r\n 000.09.10.H46 , H46..12.05\n"));

    [Theory]
    [InlineData("H46.12.05-260105-0001")]
    [InlineData("xã Tân Hòa")]
    [InlineData("=1+1")]
    public void are_no_other_words(string typed) => Assert.Throws<RefusedException>(() => OwnCodes.Of(typed));
}
