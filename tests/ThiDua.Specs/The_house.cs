namespace ThiDua.Specs;

public sealed class The_house
{
    [Fact]
    public void stands() => Assert.Equal("ThiDua", typeof(ThiDua.Law.Provision).Assembly.GetName().Name);
}
