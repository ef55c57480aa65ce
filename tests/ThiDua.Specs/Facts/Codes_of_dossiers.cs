using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class Codes_of_dossiers
{
    [Theory]
    [InlineData("005.09.10.H46-210517-0058", true)]
    [InlineData("000.00.12.H08-200074-0050", true)] // an official example whose middle is no day
    [InlineData("G09.20-20260609-0092637", true)]
    [InlineData("H46.123.05-260125-120001", true)]
    [InlineData("152600012345678", false)]
    [InlineData("123", false)]
    [InlineData("H46-210517-0058/PKSHS", false)]
    [InlineData("0050910H46-210517-0058", false)]
    [InlineData("005.09.H46-210517-0058", false)]
    [InlineData("005.09.10.H46-210517", false)]
    public void have_the_forms_of_the_circulars_or_are_shown(string code, bool wellFormed) => Assert.Equal(wellFormed, DossierCode.IsWellFormed(DossierCode.Normal(code)));

    [Theory]
    [InlineData("005.09.10.h46-210517-0058")]
    [InlineData(" 005.09.10.H46 - 210517 - 0058")]
    [InlineData("005..09.10.H46--210517-0058")]
    [InlineData("005.09.10.H46–210517–0058.")]
    public void are_one_however_they_are_typed(string code) => Assert.Equal("005.09.10.H46-210517-0058", DossierCode.Normal(code));

    [Theory]
    [InlineData("1.00513", "1.005130")]
    [InlineData("2.0005", "2.000500")]
    [InlineData("1.005129", "1.005129")]
    [InlineData("2.002621.h13", "2.002621.H13")]
    public void of_procedures_get_back_the_zeros_that_excel_took(string code, string normal) => Assert.Equal(normal, ProcedureCode.Normal(code));
}
