using ThiDua.Law;
using ThiDua.Web.Decisions;

namespace ThiDua.Web.Start;

/// <summary>What <c>./thidua serve</c> was asked for.</summary>
/// <param name="Data">Data folder.</param>
/// <param name="Connection">An existing PostgreSQL; null for the private one.</param>
/// <param name="Empty">No demo world: one administrator only.</param>
/// <param name="Urls">Addresses to listen on.</param>
internal sealed record ServeOptions(string Data, string? Connection, bool Empty, IReadOnlyList<Uri> Urls)
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>A switch without a value is one that is on; the host's own configuration wants a value.</summary>
    public static string[] AsSettings(IEnumerable<string> args) => [.. args.Select(arg => arg == "--empty" ? "--empty=true" : arg)];

    public static ServeOptions From(ConfigurationManager settings)
    {
        settings["urls"] ??= DefaultUrl;
        if (settings[PublicAddress.Setting] is { Length: > 0 } address) PublicAddress.Checked(address); // said at the start, not when certificates are printed
        return new(
            settings["data"] ?? "data",
            settings["connection"] is { Length: > 0 } connection ? connection : null,
            string.Equals(settings["empty"], "true", StringComparison.OrdinalIgnoreCase),
            [.. settings["urls"]!.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Address)]);
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var url)
        && url.Scheme is "http" or "https"
            ? url
            : throw new RefusedException($"Địa chỉ \"{text}\" không đúng. Đề nghị viết như {DefaultUrl}.");
}
