namespace ThiDua.Awards;

/// <summary>The line on the index of administrative reform, for papers that list candidates.</summary>
public static class ShownIndex
{
    internal const string Rule = "plan.reform_index", Name = "Chỉ số cải cách hành chính của địa phương";

    /// <summary>What the rule said when the candidates were last judged; null where the plan does not tie awards to the index.</summary>
    public static string? Of(IEnumerable<Nomination> nominations) =>
        nominations.Select(one => one.Eligibility?.Findings.FirstOrDefault(finding => finding.Rule == Rule)?.Reason).FirstOrDefault(reason => reason is not null);
}
