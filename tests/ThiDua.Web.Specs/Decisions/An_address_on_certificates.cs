using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using ThiDua.Law;
using ThiDua.Web.Decisions;

namespace ThiDua.Web.Specs.Decisions;

public sealed class An_address_on_certificates
{
    [Theory]
    [InlineData("https://thidua.tanhoa.gov.vn/", "https://thidua.tanhoa.gov.vn", false)]
    [InlineData(null, "http://127.0.0.1:5080", true)]
    public void is_the_one_that_was_set_whatever_the_clerk_typed(string? set, string seen, bool onlyHere)
    {
        var request = new DefaultHttpContext().Request;
        (request.Scheme, request.Host) = ("http", new HostString("127.0.0.1", 5080));
        var address = Of(set);

        Assert.Equal((seen, onlyHere), (address.Seen(request), address.IsOnlyHere(request)));
    }

    [Theory]
    [InlineData("thidua.tanhoa.gov.vn")]
    [InlineData("ftp://thidua.tanhoa.gov.vn")]
    public void is_refused_where_no_browser_opens_it(string set) => Assert.Throws<RefusedException>(() => Of(set));

    private static PublicAddress Of(string? set) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new(PublicAddress.Setting, set)]).Build());
}
