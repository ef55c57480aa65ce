using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Participation;

namespace ThiDua.Awards;

/// <summary>Takes a list of old decisions into the records of merit: looked at first, then all lines or none; nominations of those it names are judged anew.</summary>
public sealed class ImportMerit(IMeritRecords records, ListParticipants participants, JudgeNominations judge, TimeProvider clock)
{
    /// <summary>What every line would do; nothing is kept.</summary>
    public async Task<IReadOnlyList<MeritLine>> Look(string text, Actor who, CancellationToken stop)
    {
        var everybody = await participants.In(who.Commune, stop);
        var held = (await records.All(stop)).SelectMany(lines => lines)
            .Select(e => ReadMeritList.KeyOf(e.Subject, new(e.Kind, e.What, e.From) { Year = e.Year, Paper = e.Paper })).ToHashSet(StringComparer.Ordinal);
        return ReadMeritList.Of(text, everybody.All, everybody.Units, held, clock.Today());
    }

    /// <returns>How many lines were taken.</returns>
    /// <exception cref="RefusedException">The list is empty, or a line has trouble: then nothing is taken.</exception>
    public async Task<int> On(string text, Actor who, CancellationToken stop)
    {
        if (!who.Has(Duty.Officer)) throw new RefusedException("Chỉ công chức phụ trách thi đua nhập quyết định cũ.");
        var lines = await Look(text, who, stop);
        if (lines.Count == 0) throw new RefusedException("Danh sách còn trống. Đề nghị chọn tệp hoặc dán ít nhất một dòng.");
        if (lines.FirstOrDefault(l => l.Trouble is not null) is { } line) throw new RefusedException($"Dòng {line.Number}: {line.Trouble}");
        foreach (var one in lines) records.Add(MeritEntry.Enter(who.Commune, one.Whose!, one.Facts!, who.Does(clock)));
        await records.Save(stop);
        foreach (var whose in lines.Select(l => l.Whose!).DistinctBy(whose => whose.Key)) await judge.OfCandidate(whose, who, stop);
        return lines.Count;
    }
}
