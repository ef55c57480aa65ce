using ThiDua.Law;

namespace ThiDua.Movements;

/// <summary>The plan as a paper: acts it stands on, number and date it carries.</summary>
internal sealed class BasisRules(ActRegister register)
{
    private static readonly Provision Numbering = new("Nghị định 30/2020/NĐ-CP", "Điều 15", From: new(2020, 3, 5));

    public IEnumerable<ReadinessItem> BasesAreInForce(LaunchCase launch)
    {
        var findings = new CheckLegalBases(register).On(launch.Terms.LegalBases, DayOf(launch), launch.Today);
        var items = launch.Draft.Of("legalBases");
        if (findings.Count == 0 && launch.Terms.LegalBases.Count > 0)
            yield return new(Weight.Met, "Không thấy căn cứ pháp lý hết hiệu lực trong sổ văn bản.");
        foreach (var found in findings)
        {
            yield return new(found.Severity == "warning" ? Weight.Warning : Weight.Note, found.Message,
                new Fix("legalBases", items.ElementAtOrDefault(found.Index)?.Id));
        }
    }

    private static DocumentDay? DayOf(LaunchCase launch) =>
        WrittenDay.TryParse(launch.Draft.TextOf("date")) is { Year: { } year } day ? new(year, day.Month, day.Day) : null;

    /// <summary>A plan without number or day has not been issued yet: a state of the paper, not a fault of reading.</summary>
    public static IEnumerable<ReadinessItem> ThePlanIsNumbered(LaunchCase launch)
    {
        var t = launch.Terms;
        yield return t.PlanNumber is null
            ? new(Weight.Warning, "Kế hoạch chưa có số: văn bản chưa được cấp số, ban hành. Đề nghị bổ sung số sau khi ban hành.", new Fix("number"), Numbering)
            : new(Weight.Met, $"Kế hoạch số {TermsAsItems.Symbol(t)}.");
        if (t.PlanDate is null && DayOf(launch) is null)
            yield return new(Weight.Warning, "Kế hoạch chưa có ngày ban hành. Đề nghị bổ sung ngày, tháng, năm.", new Fix("date"), Numbering);
    }
}
