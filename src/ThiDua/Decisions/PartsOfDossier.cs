using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Decisions;

/// <summary>The parts that a dossier of a level has: those that the plan names, else those of the law of the day.</summary>
/// <param name="Basis">Where the list comes from, in the words of the page.</param>
public sealed record PartsOfDossier(IReadOnlyList<string> Names, string Basis)
{
    /// <summary>"Hồ sơ đề nghị khen thưởng gồm: tờ trình; báo cáo thành tích; biên bản xét khen thưởng."</summary>
    private static readonly Provision Law2022 = new("Luật Thi đua, khen thưởng 06/2022/QH15", "Điều 84", From: new(2024, 1, 1));

    private static readonly Provision Decree91 = new("Nghị định 91/2017/NĐ-CP", "", From: new(2017, 10, 1), Until: new(2023, 12, 31));

    private static readonly string[] ByLaw = ["Tờ trình đề nghị khen thưởng", "Báo cáo thành tích của tập thể, cá nhân", "Biên bản xét khen thưởng"];

    /// <param name="day">Day on which the dossier is begun; chooses the law where the plan is silent.</param>
    public static PartsOfDossier For(MovementTerms terms, Level level, DateOnly day)
    {
        var named = terms.Dossiers.FirstOrDefault(list => list.Level == level && list.Items.Count > 0)
            ?? terms.Dossiers.FirstOrDefault(list => list.Level is null && list.Items.Count > 0);
        return named is null
            ? new(ByLaw, (Decree91.IsInForceOn(day) ? Decree91 : Law2022).ToString())
            : new(named.Items, terms.PlanNumber is { } number ? $"Kế hoạch số {number}/{terms.PlanSymbol ?? "KH-UBND"}" : "Kế hoạch phát động phong trào");
    }
}
