using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Changes the text of a paper by hand, before anybody has signed it.</summary>
public sealed class EditPaper(IPapers papers, TimeProvider clock)
{
    /// <param name="seen">The revision that the person had before his eyes.</param>
    /// <exception cref="RefusedException">It is signed or issued, or somebody else changed it meanwhile.</exception>
    public async Task On(PaperId id, OfficialPaper content, int seen, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var paper = await papers.Open(id, stop);
        paper.Edit(content, seen, who.Does(clock));
        await papers.Save(stop);
    }
}
