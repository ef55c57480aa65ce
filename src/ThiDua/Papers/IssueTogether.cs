using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Brings several papers that were signed on the same day from the draft to the issue: each gets its number where it takes
/// one, the signature of whom it names last, and its files. What cannot go on stays as it is and says why; the others go on.
/// </summary>
public sealed class IssueTogether(IPapers papers, CheckPaper check, NumberPaper number, SignPaper sign, PrintAhead ahead, IssuePaper issue)
{
    /// <param name="day">Day of the signatures, and of the numbers.</param>
    /// <returns>One outcome for each paper, in the order given.</returns>
    /// <exception cref="RefusedException">Nothing is chosen.</exception>
    public async Task<IReadOnlyList<IssueOutcome>> On(IReadOnlyCollection<PaperId> chosen, DateOnly day, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        if (chosen.Count == 0) throw new RefusedException("Chưa chọn văn bản nào. Đề nghị đánh dấu các văn bản đã ký.");
        var outcomes = new List<IssueOutcome>();
        foreach (var id in chosen.Distinct()) outcomes.Add(await Prepare(id, day, who, stop));
        await ahead.Of(await Open(outcomes.Where(one => one.Refusal is null), stop), stop);
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (outcomes[i].Refusal is null) outcomes[i] = await Try(outcomes[i].Paper, () => issue.On(outcomes[i].Paper.Id, who, stop));
        }

        return outcomes;
    }

    // Numbers are given in the order chosen, whatever becomes of the issue.
    private async Task<IssueOutcome> Prepare(PaperId id, DateOnly day, Actor who, CancellationToken stop)
    {
        var paper = await papers.Open(id, stop);
        // Nothing is numbered or signed while its text has gaps: afterwards it could no longer be mended.
        if (paper.Issued is null && check.TextOf(paper, day).FirstOrDefault(f => f.Blocks && !f.Finding.Met) is { } open) return new(paper, open.Finding.Reason);
        return await Try(paper, async () =>
        {
            if (paper is { HasNoNumber: false, Number: null }) await number.On(paper.Id, day, who, stop);
            if (paper.Signature is null) await sign.On(paper.Id, paper.Content.Signatures[^1].Name, paper.Content.Signatures[^1].Position, day, null, who, stop);
        });
    }

    private async Task<IssueOutcome> Try(OutgoingPaper paper, Func<Task> act)
    {
        try
        {
            await act();
            return new(paper, null);
        }
        catch (Exception refusal) when (refusal is RefusedException or UnreadableException)
        {
            // The person reads it beside this paper; the next ones do not depend on it.
            papers.LetGo();
            return new(paper, refusal.Message);
        }
    }

    private async Task<IReadOnlyList<OutgoingPaper>> Open(IEnumerable<IssueOutcome> ready, CancellationToken stop)
    {
        var open = new List<OutgoingPaper>();
        foreach (var one in ready) open.Add(await papers.Open(one.Paper.Id, stop));
        return open;
    }
}

/// <summary>What came of one of several papers.</summary>
/// <param name="Refusal">Why it was not issued; null where it was.</param>
public sealed record IssueOutcome(OutgoingPaper Paper, string? Refusal);
