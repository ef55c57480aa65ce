namespace ThiDua.Movements;

/// <summary>What levels and audiences are called.</summary>
public static class Words
{
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
}
