using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>What levels and audiences are called.</summary>
public static class Words
{
    /// <summary>The level as administration stood on that day: what was a district's matter is the province's since 1 July 2025.</summary>
    public static Level On(this Level level, DateOnly day) =>
        level is Level.District && day > NoDistrictAfterJune2025.Law72Of2025.LastDay ? Level.Province : level;

    public static string Of(Level? level) => level switch
    {
        Level.Commune => "cấp xã",
        Level.District => "cấp huyện",
        Level.Province => "cấp tỉnh",
        _ => "không ghi cấp",
    };

    public static string Of(Audience? audience) => audience switch
    {
        Audience.Collective => "tập thể",
        Audience.Individual => "cá nhân",
        _ => "tập thể, cá nhân",
    };

    /// <summary>The first words of a text, as many as fit; "…" says that there are more.</summary>
    internal static string Beginning(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var cut = text.LastIndexOf(' ', longest);
        return text[..(cut > 0 ? cut : longest)] + " …";
    }
}
