namespace ThiDua.Awards.Rules;

/// <summary>Keys of the awards that rules speak of.</summary>
internal static class AwardNames
{
    public const string AdvancedWorker = "title.advanced_worker";
    public const string BaseFighter = "title.base_fighter";
    public const string AdvancedCollective = "title.advanced_collective";
    public const string ExcellentCollective = "title.excellent_collective";
    public const string CulturalFamily = "title.cultural_family";
    public const string CulturalVillage = "title.cultural_village";

    public static bool Is(this AwardCase one, string award) => one.Award.Key == award;

    /// <summary>A giấy khen of whatever level.</summary>
    public static bool IsCertificate(this AwardCase one) => one.Award.Key.StartsWith("certificate.", StringComparison.Ordinal);
}
