using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// One piece of evidence answers conditions of several nominations of a review at once (minutes of one meeting, one notice
/// of the year's grades); the rules are asked again afterwards. Who is asked none of the conditions is left as he is.
/// </summary>
public sealed class AnswerTogether(INominations nominations, JudgeNominations judge, TimeProvider clock)
{
    /// <returns>How many nominations were answered for, how many were asked nothing.</returns>
    /// <exception cref="RefusedException">Nothing is chosen, no words, or nobody chosen is asked any of the conditions.</exception>
    public async Task<AnsweredTogether> On(ReviewOf review, IReadOnlyCollection<NominationId> chosen, JointAnswer given, Actor who, CancellationToken stop)
    {
        AnswerCondition.MustBeEntitled(who);
        var note = AnswerCondition.Noted(given.Note);
        if (chosen.Count == 0) throw new RefusedException("Chưa chọn đề nghị nào. Đề nghị đánh dấu các đối tượng có chung căn cứ.");
        if (given.Conditions.Count == 0) throw new RefusedException("Chưa chọn điều kiện nào để xác nhận.");

        var asked = (await Those(review, chosen, stop)).Select(n => (Nomination: n, Rules: AskedOf(n, given.Conditions))).ToList();
        if (asked.TrueForAll(one => one.Rules.Count == 0))
            throw new RefusedException("Các đề nghị đã chọn không cần xác nhận điều kiện nào trong số này. Đề nghị chọn lại điều kiện hoặc đối tượng.");
        foreach (var (nomination, rules) in asked)
        {
            foreach (var rule in rules) nomination.Reply(new(rule, given.IsMet, note, given.File, who.Does(clock)));
        }

        await judge.OfRound(review.Movement, review.Round, who, stop);
        return new(asked.Count(one => one.Rules.Count > 0), asked.Count(one => one.Rules.Count == 0));
    }

    private async Task<IReadOnlyList<Nomination>> Those(ReviewOf review, IReadOnlyCollection<NominationId> chosen, CancellationToken stop)
    {
        var found = (await nominations.OfMovement(review.Movement, stop)).Where(n => n.Round == review.Round && chosen.Contains(n.Id)).ToList();
        return found.Count == chosen.Distinct().Count() ? found : throw RefusedException.NothingInSight("Không tìm thấy một số đề nghị đã chọn trong kỳ xét này. Đề nghị tải lại trang.");
    }

    // What was answered for one alone before is not overwritten by the many.
    private static List<string> AskedOf(Nomination nomination, IReadOnlyCollection<string> conditions) =>
        [.. nomination.Eligibility?.Findings.Where(f => f.Answer is Answer.NeedsEvidence && conditions.Contains(f.Rule)).Select(f => f.Rule) ?? []];
}

/// <summary>One review of a movement.</summary>
public sealed record ReviewOf(MovementId Movement, AwardRound Round);

/// <summary>What is answered for several nominations with the same words.</summary>
/// <param name="Conditions">Keys of the rules.</param>
/// <param name="Note">What shows it; never empty.</param>
/// <param name="File">The one paper behind it; null where there is none.</param>
public sealed record JointAnswer(IReadOnlyCollection<string> Conditions, bool IsMet, string? Note, Evidence? File);

/// <summary>What came of a joint answer.</summary>
/// <param name="Answered">Nominations that were answered for.</param>
/// <param name="Unasked">Chosen ones that none of the conditions concerns, or that were answered before.</param>
public sealed record AnsweredTogether(int Answered, int Unasked);
