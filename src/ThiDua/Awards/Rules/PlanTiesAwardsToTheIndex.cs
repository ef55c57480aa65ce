using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>
/// "Khen thưởng phải gắn với kết quả đánh giá chỉ số cải cách hành chính": the plan sets no level, so the commune's index is
/// put before the council beside every candidate, or that there is none; it excludes nobody.
/// </summary>
internal sealed class PlanTiesAwardsToTheIndex(Provision source, string text) : PlanRule(ShownIndex.Rule, source, text)
{
    /// <summary>The sentence of the plan that ties awards to the index; null where none does.</summary>
    public static string? AskedBy(MovementTerms terms) => terms.Requirements.Concat(terms.Phases.Select(phase => phase.Text)).Concat(terms.RewardForms).Concat(terms.RewardStandards)
        .SelectMany(text => text.Split(". ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .FirstOrDefault(sentence => Folded.Of(sentence) is var folded && folded.Contains("khen thuong", StringComparison.Ordinal) && folded.Contains("chi so cai cach hanh chinh", StringComparison.Ordinal));

    internal override Seen Look(AwardCase one) => one.Index is { } index
        ? Seen.Met($"{ShownIndex.Name}: {VietnameseNumber.Format(index.Points)}/{VietnameseNumber.Format(index.Scale)} điểm (khai tháng {index.Month:MM/yyyy}; nguồn: {index.Source}).")
        : Seen.Warns($"{ShownIndex.Name}: chưa có. Đề nghị khai ở phần số tổng hợp khi có kết quả công bố.");
}
