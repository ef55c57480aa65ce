using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Drafts a paper about a thing, or drafts it again: as long as it has no number, the newest composition replaces the last
/// one; where somebody changed the text by hand, his text stays and the new one waits beside it.
/// </summary>
/// <remarks>Who may is the matter of the area that composes: it asks its own duties first.</remarks>
public sealed class DraftPaper(IPapers papers, TimeProvider clock)
{
    /// <param name="about">The thing, as "session:0198…": one paper of a kind about one thing.</param>
    /// <exception cref="RefusedException">The paper has a number or a signature already; the sentence says what to do.</exception>
    public async Task<PaperId> On(PaperKind kind, string about, OfficialPaper content, Actor who, CancellationToken stop)
    {
        var paper = await papers.FindAbout(kind, about, who.Commune, stop);
        if (paper is null)
        {
            paper = OutgoingPaper.Draft(who.Commune, kind, about, content, who.Does(clock));
            papers.Add(paper);
        }
        else
        {
            paper.DraftAgain(content, who.Does(clock));
        }

        await papers.Save(stop);
        return paper.Id;
    }
}
