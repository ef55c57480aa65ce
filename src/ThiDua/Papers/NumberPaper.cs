using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Papers;

/// <summary>
/// Gives a paper the next number of its register, and its day. Numbers run from 01 on 1 January to 31 December; number and
/// symbol are unique in the year (Điều 15 Nghị định 30/2020/NĐ-CP).
/// </summary>
public sealed class NumberPaper(IPapers papers, TimeProvider clock)
{
    /// <param name="day">The day that the paper bears, of this year or one before; never one to come.</param>
    /// <exception cref="RefusedException">It has a number, or takes none; the day is to come or before that of the last number.</exception>
    public async Task<string> On(PaperId id, DateOnly day, Actor who, CancellationToken stop)
    {
        who.MustKeepPapers();
        if (day > clock.Today()) throw new RefusedException($"Ngày {day:dd/MM/yyyy} chưa đến; số chỉ cấp cho văn bản của hôm nay hoặc trước đó. Đề nghị chọn lại ngày.");

        var paper = await papers.Open(id, stop);
        paper.MustNotBeNumbered();
        await papers.MustNotPrecedeWhatItReplaces(paper, day, stop);
        await papers.GiveNumber(paper, day, who.Does(clock), stop);
        return paper.NumberAndSymbol!;
    }
}
