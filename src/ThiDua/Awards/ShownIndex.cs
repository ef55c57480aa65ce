namespace ThiDua.Awards;

/// <summary>The line on the index of administrative reform, for papers that list candidates.</summary>
public static class ShownIndex
{
    internal const string Rule = "plan.reform_index", Name = "Chỉ số cải cách hành chính của địa phương";

    /// <summary>What the rule said when the candidates were last judged; null where the plan does not tie awards to the index.</summary>
    public static string? Of(IEnumerable<Nomination> nominations) =>
        nominations.Select(one => In(one.Eligibility?.Findings ?? [])).FirstOrDefault(reason => reason is not null);

    /// <summary>What the rule said of one candidate; null where it was not asked.</summary>
    public static string? In(IEnumerable<EligibilityFinding> findings) => findings.FirstOrDefault(finding => finding.Rule == Rule)?.Reason;
}
