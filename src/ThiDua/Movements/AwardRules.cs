using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>What the plan says of awards; silence is possible, but somebody should have noticed it.</summary>
internal static class AwardRules
{
    private static readonly Provision Dossiers = new("Luật Thi đua, khen thưởng số 06/2022/QH15", "Điều 84", From: new(2024, 1, 1));

    public static IEnumerable<ReadinessItem> AwardsAreDescribed(LaunchCase launch)
    {
        var t = launch.Terms;
        yield return Part(t.RewardForms.Count, "rewardForms", "hình thức khen thưởng", "Đề nghị bổ sung hình thức và người quyết định.");
        yield return Part(t.RewardStandards.Count, "rewardStandards", "tiêu chuẩn khen thưởng", "Đề nghị bổ sung tiêu chuẩn cho tập thể, cá nhân.");
        yield return Part(t.Quotas.Count, "quotas", "số lượng khen thưởng", "Không giới hạn số lượng khi xét. Đề nghị bổ sung nếu có.");
        yield return Part(t.Dossiers.Count, "dossierComponents", "thành phần hồ sơ đề nghị khen thưởng",
            "Hồ sơ sẽ theo quy định chung (tờ trình, báo cáo thành tích, biên bản xét). Đề nghị bổ sung nếu kế hoạch có quy định khác.", Dossiers);
    }

    private static ReadinessItem Part(int count, string key, string what, string advice, Provision? basis = null) => count > 0
        ? new(Weight.Met, $"Có {what}.", null, basis)
        : new(Weight.Warning, $"Kế hoạch không nêu {what}. {advice}", new Fix(key), basis);
}
