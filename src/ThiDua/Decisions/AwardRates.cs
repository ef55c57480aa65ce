using ThiDua.Awards;

namespace ThiDua.Decisions;

/// <summary>The rates of award money: as shipped, with what administrators set laid over them.</summary>
public sealed class AwardRates(ILawParameters parameters)
{
    public async Task<DivideAwardMoney> Now(CancellationToken stop) => new(new WorkOutAwardMoney(await parameters.Book(stop)));
}
