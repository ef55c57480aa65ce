namespace ThiDua.Web.Specs.Look;

public sealed class Every_answer(LayoutHost host) : IClassFixture<LayoutHost>
{
    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/refuse")]
    [InlineData("/break")]
    [InlineData("/site.css")]
    public async Task carries_the_security_headers(string address)
    {
        using var answer = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task writes_Vietnamese_as_letters_not_as_entities()
    {
        using var answer = await host.Client.GetAsync("/failures/403", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Không thuộc phạm vi được giao", text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"vi\">", text, StringComparison.Ordinal);
    }
}
