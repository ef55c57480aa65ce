namespace ThiDua.Movements;

/// <summary>The reading contract's words for levels and audiences.</summary>
internal static class ContractWords
{
    public static Audience? Audience(string? word) => word switch
    {
        "collective" => Movements.Audience.Collective,
        "individual" or "person" => Movements.Audience.Individual,
        _ => null,
    };

    public static Level? Level(string? word) => word switch
    {
        "commune" => Movements.Level.Commune,
        "district" => Movements.Level.District,
        "province" => Movements.Level.Province,
        _ => null,
    };
}
