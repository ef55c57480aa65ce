using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>Gives up the changes by hand for what was composed since they were made.</summary>
public sealed class TakeComposedAgain(IPapers papers, TimeProvider clock)
{
    public async Task On(PaperId id, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        var paper = await papers.Open(id, stop);
        paper.TakeComposed(who.Does(clock));
        await papers.Save(stop);
    }
}
