using ThiDua.Decisions;

namespace ThiDua.Specs.Decisions;

public sealed class A_code_on_a_certificate
{
    [Fact]
    public void is_never_the_same_twice() => Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => PublicCode.New().ToString()).Distinct().Count());

    [Fact]
    public void is_read_in_capitals_too()
    {
        var code = PublicCode.New();
        Assert.True(PublicCode.TryParse($" {code.ToString().ToUpperInvariant()} ", out var read));
        Assert.Equal(code, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789abcdefghjkmnpqr")] // one short
    [InlineData("0123456789abcdefghjkmnpqri")] // i is none of its letters
    [InlineData("0123456789abcdefghjkmnpq'x")]
    public void is_nothing_else(string? text) => Assert.False(PublicCode.TryParse(text, out _));
}
