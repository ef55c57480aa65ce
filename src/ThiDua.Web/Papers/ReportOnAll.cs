using ThiDua.Awards;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Web.Papers;

/// <summary>Drafts the achievement reports of several nominations. Whose cannot be drafted is named with the reason; the others are.</summary>
public sealed class ReportOnAll(ReportOnCandidate report, IPapers papers)
{
    /// <returns>For each that was refused a sentence, begun with the name.</returns>
    /// <exception cref="RefusedException">Nobody is chosen.</exception>
    public async Task<IReadOnlyList<string>> On(Movement movement, IReadOnlyCollection<Nomination> chosen, Actor who, CancellationToken stop)
    {
        if (chosen.Count == 0) throw new RefusedException("Chưa chọn tập thể, cá nhân nào. Đề nghị đánh dấu trong danh sách.");
        var refused = new List<string>();
        foreach (var one in chosen)
        {
            try
            {
                await report.On(movement, one, who, stop);
            }
            catch (RefusedException because)
            {
                // The officer reads it beside this name; the next ones do not depend on it.
                papers.LetGo();
                refused.Add($"{one.Candidate.Name}: {because.Message}");
            }
        }

        return refused;
    }
}
