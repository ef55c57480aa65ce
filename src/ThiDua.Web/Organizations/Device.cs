namespace ThiDua.Web.Organizations;

/// <summary>What a browser says of itself, in words that a person knows his own device by.</summary>
internal static class Device
{
    // The order decides: Edge also calls itself Chrome, Chrome also calls itself Safari.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var browser = Find(Browsers, userAgent);
        var system = Find(Systems, userAgent);
        return (browser, system) switch
        {
            (null, null) => "Thiết bị không rõ",
            (null, _) => $"Trình duyệt khác trên {system}",
            (_, null) => browser,
            _ => $"{browser} trên {system}",
        };
    }

    private static string? Find((string Sign, string Name)[] known, string text) =>
        known.FirstOrDefault(k => text.Contains(k.Sign, StringComparison.OrdinalIgnoreCase)).Name;
}
