using System.Text.Json.Serialization;
using ThiDua.Law;

namespace ThiDua.Awards;

/// <summary>What all rules together say of a candidate on a day (kết quả thẩm tra điều kiện): every rule, never only the first.</summary>
/// <param name="Day">The day whose law was applied.</param>
/// <param name="Set">Key of the parameter set in force that day: <c>VN-2025</c>.</param>
public sealed record Eligibility(DateOnly Day, string Set, IReadOnlyList<EligibilityFinding> Findings)
{
    /// <summary>The weightiest answer decides: a fail blocks, a suspension keeps the place, evidence must be answered by a person.</summary>
    [JsonIgnore]
    public Answer Verdict =>
        Has(Answer.NotMet) ? Answer.NotMet : Has(Answer.Suspended) ? Answer.Suspended : Has(Answer.NeedsEvidence) ? Answer.NeedsEvidence : Answer.Met;

    /// <summary>The earliest day on which everything that fails today could be met; null where nothing fails or no such day is known.</summary>
    [JsonIgnore]
    public DateOnly? EarliestDay
    {
        get
        {
            var failing = Findings.Where(finding => finding.Answer is Answer.NotMet).ToList();
            return failing.Count == 0 || failing.Exists(finding => finding.Earliest is null) ? null : failing.Max(finding => finding.Earliest);
        }
    }

    public IEnumerable<EligibilityFinding> Of(Answer answer) => Findings.Where(finding => finding.Answer == answer);

    private bool Has(Answer answer) => Findings.Any(finding => finding.Answer == answer);
}

/// <summary>What one rule says of a candidate.</summary>
/// <param name="Rule">Key of the rule: <c>base_fighter.distinction</c>, <c>plan.feedback</c>.</param>
/// <param name="Condition">What is asked for, as a line of the tick list.</param>
/// <param name="Basis">The clause, or the section of the plan.</param>
/// <param name="Mark">How sure the basis is; what is not verified is shown as such.</param>
/// <param name="Answer">What came out.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Evidence">What shows it: decision, snapshot, answer of a person; null where there is none.</param>
/// <param name="Earliest">The earliest day on which it could be met; null where it is met or no day is known.</param>
/// <param name="OnlyAPersonKnows">No file will ever show it: somebody has to answer.</param>
/// <param name="FiguresUntil">Last day of the time whose figures it rests on, as long as that runs: they may still change. Null otherwise.</param>
/// <param name="Initiative">Id of the initiative in the record that it rests on; null where it rests on none.</param>
public sealed record EligibilityFinding(
    string Rule, string Condition, Provision Basis, Certainty Mark, Answer Answer, string Reason, string? Evidence = null, DateOnly? Earliest = null,
    bool OnlyAPersonKnows = false, DateOnly? FiguresUntil = null, Guid? Initiative = null)
    : Finding(Basis, Answer is Answer.Met or Answer.Warning, Reason)
{
    /// <summary>The basis has to be checked before anybody relies on it.</summary>
    [JsonIgnore]
    public bool IsDoubtful => Mark is Certainty.Unverified or Certainty.Inferred or Certainty.Provisional;
}

/// <summary>What a rule can answer.</summary>
public enum Answer
{
    /// <summary>Đạt.</summary>
    Met,
    /// <summary>Không đạt: blocks.</summary>
    NotMet,
    /// <summary>Tạm dừng: keeps the place in the list until what is open has been concluded.</summary>
    Suspended,
    /// <summary>Cần minh chứng: a person must answer.</summary>
    NeedsEvidence,
    /// <summary>Lưu ý: shown to the council, blocks nothing.</summary>
    Warning,
}

/// <summary>The answers in words.</summary>
public static class AnswerWords
{
    public static string Of(Answer answer) => answer switch
    {
        Answer.Met => "Đạt",
        Answer.NotMet => "Không đạt",
        Answer.Suspended => "Tạm dừng",
        Answer.NeedsEvidence => "Cần minh chứng",
        _ => "Lưu ý",
    };
}
