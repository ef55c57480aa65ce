using static ThiDua.Paper.Specs.Intake.AWordFile;

namespace ThiDua.Paper.Specs.Intake;

public sealed class A_wrong_extension
{
    [Fact]
    public async Task misleads_nobody()
    {
        Assert.Equal("Kế hoạch", (await Taking.In(Of(P("Kế hoạch")), "ke-hoach.pdf")).Lines[0].Text);
        Assert.Equal("Ke hoach", (await Taking.In(APdfFile.Of(1, "Ke hoach"), "ke-hoach.docx")).Lines[0].Text);
        Assert.Equal("Kế hoạch", (await Taking.In("Kế hoạch"u8.ToArray(), "ke-hoach.jpg")).Lines[0].Text);
    }
}
