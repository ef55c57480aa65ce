using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Awards.Rules;

/// <summary>The standards of a plan with the section where each stands, and the review that the section is about.</summary>
internal static class StandardsOfPlan
{
    public static IEnumerable<PlanStandard> In(MovementTerms terms)
    {
        // Only a movement of several years has a final review; elsewhere every standard is one of the only review.
        var gifts = GiftsOfPlan.In(terms);
        var hasFinal = AwardRound.Of(terms).Any(round => round.IsFinal);
        Dictionary<string, int> within = [];
        foreach (var (i, text) in terms.RewardStandards.Index())
        {
            var section = terms.StandardSections.ElementAtOrDefault(i);
            if (section?.No is not { Length: > 0 } no)
            {
                yield return new(text, null, $"tiêu chuẩn khen thưởng, ý {i + 1}", null) { IsOfGift = gifts.Asks(text) };
                continue;
            }

            within[no] = within.GetValueOrDefault(no) + 1;
            var alone = terms.StandardSections.Count(other => other.No == no) == 1;
            yield return new(text, no, alone ? $"mục {no}" : $"mục {no}, ý {within[no]}", hasFinal ? IsFinal(section.Heading) : null) { IsOfGift = gifts.Asks(text) };
        }
    }

    private static bool? IsFinal(string? heading)
    {
        var folded = Folded.Of(heading ?? "");
        if (folded.Contains("tong ket", StringComparison.Ordinal) || folded.Contains("ca giai doan", StringComparison.Ordinal)) return true;
        return folded.Contains("hang nam", StringComparison.Ordinal) || folded.Contains("moi nam", StringComparison.Ordinal) ? false : null;
    }
}

/// <summary>A standard of a plan.</summary>
/// <param name="Section">Number of the section; null where the plan has none.</param>
/// <param name="Place">As it is cited: "mục III.1.b".</param>
/// <param name="IsFinal">For the final review only, for those of the years only, or for every one (null).</param>
internal sealed record PlanStandard(string Text, string? Section, string Place, bool? IsFinal)
{
    /// <summary>For the gift of the plan only, for other awards only, or for every award (null).</summary>
    public bool? IsOfGift { get; init; }
}
