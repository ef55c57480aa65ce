using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Storage;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Organizations;

public sealed class A_second_factor(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    [Fact]
    public async Task is_asked_for_once_it_is_on_and_a_recovery_code_opens_once()
    {
        var person = await host.SignedInAs("quyenbtl");
        Assert.Null((await person.Opens("/account/second-factor")).Page.QuerySelector("main img")); // looking changes nothing
        await person.Sends("/account/second-factor?handler=Begin");
        var setUp = await person.Opens("/account/second-factor");
        Assert.StartsWith("data:image/png;base64,", setUp.Page.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);
        var key = setUp.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

        var on = await person.Sends("/account/second-factor?handler=TurnOn", ("Code", Code(key)));

        Assert.All(await Kept(), value => Assert.DoesNotContain(key, value, StringComparison.OrdinalIgnoreCase));
        var codes = on.Page.QuerySelectorAll("main li code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);
        Assert.True(await SignsIn(Code(key)));
        Assert.True(await SignsIn(codes[0]));
        Assert.False(await SignsIn(codes[0]));
        Assert.False(await SignsIn("000000"));
        Assert.All(await Kept(), value => Assert.DoesNotContain(codes[1], value, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task that_was_kept_unsealed_before_still_opens_and_is_sealed_then()
    {
        const string Key = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
        var person = await host.SignedInAs("thamdinh");
        await person.Sends("/account/second-factor?handler=Begin");
        await host.Within(null, services => services.GetRequiredService<ThiDuaDb>().UserTokens
            .Where(token => token.Name == "AuthenticatorKey" && services.GetRequiredService<ThiDuaDb>().Users.Any(account => account.Id == token.UserId && account.UserName == "thamdinh"))
            .ExecuteUpdateAsync(token => token.SetProperty(t => t.Value, Key), TestContext.Current.CancellationToken));

        var on = await person.Sends("/account/second-factor?handler=TurnOn", ("Code", Code(Key)));

        Assert.Equal(10, on.Page.QuerySelectorAll("main li code").Length);
        Assert.DoesNotContain(Key, await Kept());
    }

    [Fact]
    public async Task is_not_turned_on_by_a_wrong_code()
    {
        var person = await host.SignedInAs("hoidong");
        await person.Sends("/account/second-factor?handler=Begin");

        var answer = await person.Sends("/account/second-factor?handler=TurnOn", ("Code", "123 456"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Mã xác thực không đúng", answer.Text, StringComparison.Ordinal);
        await host.SignedInAs("hoidong");
    }

    [Fact]
    public async Task step_cannot_be_reached_without_the_password() =>
        Assert.Equal("/sign-in", (await host.Visitor().Opens("/sign-in/second-step")).Location);

    private Task<List<string>> Kept() => host.Within(null, services => services.GetRequiredService<ThiDuaDb>().UserTokens
        .Select(token => token.Value!).ToListAsync(TestContext.Current.CancellationToken));

    private async Task<bool> SignsIn(string code)
    {
        var visitor = host.Visitor();
        var first = await visitor.Sends("/sign-in", ("UserName", "quyenbtl"), ("Password", DemoPeople.Password));
        Assert.StartsWith("/sign-in/second-step", first.Location, StringComparison.Ordinal);
        Assert.True((await visitor.Opens("/account/sessions")).IsRedirect); // half the way is outside
        return (await visitor.Sends("/sign-in/second-step", ("Code", code))).IsRedirect;
    }

    /// <summary>What an authenticator shows now (RFC 6238, SHA-1, 30 s, six digits).</summary>
    private static string Code(string key)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the standard that authenticator apps speak
        var hash = HMACSHA1.HashData(Bytes(key), counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7fffffff) % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var bits = string.Concat(base32.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
