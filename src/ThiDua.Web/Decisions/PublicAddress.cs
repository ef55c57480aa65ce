using ThiDua.Law;

namespace ThiDua.Web.Decisions;

/// <summary>
/// Where strangers open the public pages, which the codes on certificates lead to for decades: the address that the server
/// was given (<c>--address</c>), whatever address the clerk himself came by. Where none was given there is only his.
/// </summary>
public sealed class PublicAddress(IConfiguration settings)
{
    public const string Setting = "address";

    private readonly string? _given = settings[Setting] is { Length: > 0 } text ? Checked(text) : null;

    /// <exception cref="RefusedException">The text is no address of the web.</exception>
    public static string Checked(string text) => Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address.AbsoluteUri.TrimEnd('/')
        : throw new RefusedException($"Địa chỉ công khai “{text}” không đúng. Đề nghị viết như https://thidua.tanhoa.gov.vn.");

    public string Seen(HttpRequest request) => _given ?? $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>No other machine can open it: codes printed now would lead nowhere.</summary>
    public bool IsOnlyHere(HttpRequest request) => Uri.TryCreate(Seen(request), UriKind.Absolute, out var address) && address.IsLoopback;
}
