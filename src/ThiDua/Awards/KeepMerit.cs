using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Awards;

/// <summary>
/// Writes into a record of merit: a line, the conclusion of a verification, a reply, a stroke. What hangs on it is judged
/// anew at once: an open complaint holds nominations, its conclusion releases them.
/// </summary>
public sealed class KeepMerit(IMeritRecords records, JudgeNominations judge, TimeProvider clock)
{
    public async Task<MeritEntryId> Enter(Candidate whose, MeritFacts facts, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        MustBeSound(facts);
        await MustBeNew(whose, facts, stop);
        var entry = MeritEntry.Enter(who.Commune, whose, facts, who.Does(clock));
        records.Add(entry);
        await Save(whose, who, stop);
        return entry.Id;
    }

    /// <summary>
    /// Enters an initiative for all its authors, all or none: each has it in his own record and may rest an award on it, and
    /// in the council none of them votes on another unasked.
    /// </summary>
    /// <param name="coAuthors">The other authors, as people of the commune.</param>
    public async Task EnterShared(Candidate whose, MeritFacts facts, IReadOnlyList<Candidate> coAuthors, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        MustBeSound(facts);
        await MustBeNew(whose, facts, stop);
        IReadOnlyList<Candidate> authors = [whose, .. coAuthors.Where(one => one.Key != whose.Key).DistinctBy(one => one.Key)];
        foreach (var author in authors)
        {
            CoAuthor[] others = [.. authors.Where(one => one.Person is not null && one.Key != author.Key).Select(one => new CoAuthor(one.Person!.Value, one.Name))];
            records.Add(MeritEntry.Enter(who.Commune, author, facts with { CoAuthors = others }, who.Does(clock)));
        }

        await records.Save(stop);
        foreach (var author in authors) await judge.OfCandidate(author, who, stop);
    }

    public async Task Conclude(MeritEntryId id, DateOnly day, bool founded, MeritPaper? paper, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        if (day > clock.Today()) throw new RefusedException("Ngày kết luận ở sau hôm nay. Đề nghị kiểm tra lại.");
        var entry = await Open(id, stop);
        entry.Conclude(day, founded, paper);
        await Save(entry.Whose, who, stop);
    }

    /// <summary>The one concerned replies himself; the officer may enter a reply handed in on paper.</summary>
    public async Task Reply(MeritEntryId id, string text, Evidence? file, Actor who, CancellationToken stop)
    {
        var entry = await Open(id, stop);
        if (!who.Has(Duty.Officer) && entry.Whose.Person != who.Person) throw new RefusedException("Chỉ người liên quan, hoặc công chức phụ trách nhập thay, được giải trình.");
        entry.Reply(new(text.Normalize().Trim(), file, who.Does(clock)));
        await records.Save(stop);
    }

    public async Task Strike(MeritEntryId id, string reason, Actor who, CancellationToken stop)
    {
        MustBeEntitled(who);
        var entry = await Open(id, stop);
        entry.Strike(reason, who.Does(clock));
        await Save(entry.Whose, who, stop);
    }

    private async Task<MeritEntry> Open(MeritEntryId id, CancellationToken stop) =>
        await records.Find(id, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy dòng này trong hồ sơ thành tích. Đề nghị tải lại trang.");

    private async Task Save(Candidate whose, Actor who, CancellationToken stop)
    {
        await records.Save(stop);
        await judge.OfCandidate(whose, who, stop);
    }

    // A leave may be known beforehand; a decision, a discipline, a verification are written down once they are there.
    private void MustBeSound(MeritFacts facts)
    {
        if (facts.Year is < 1945 || (facts.Kind is MeritKind.Title or MeritKind.Award or MeritKind.Classification && facts.Year > facts.From.Year))
            throw new RefusedException($"Năm {facts.Year} không hợp với ngày {Vietnamese.Day(facts.From)}. Đề nghị ghi năm được xét, bốn chữ số, không sau năm của quyết định.");
        if (facts.Kind is not (MeritKind.MaternityLeave or MeritKind.OtherLeave or MeritKind.Women) && facts.From > clock.Today())
            throw new RefusedException($"Ngày {Vietnamese.Day(facts.From)} ở sau hôm nay. Đề nghị kiểm tra lại ngày của văn bản.");
    }

    // Whoever presses twice, or enters an old decision that a list brought in before, would count one award as two.
    private async Task MustBeNew(Candidate whose, MeritFacts facts, CancellationToken stop)
    {
        if (facts.Kind is MeritKind.Women) return; // what is entered later replaces it
        if ((await records.Of(whose, stop)).Any(e => e.Counts && e.Kind == facts.Kind && e.From == facts.From && Folded.Of(e.What) == Folded.Of(facts.What) && Folded.Of(e.Paper?.Number ?? "") == Folded.Of(facts.Paper?.Number ?? "")))
            throw new RefusedException($"Hồ sơ đã có dòng này, ngày {Vietnamese.Day(facts.From)}. Nếu dòng đã có ghi sai, đề nghị gạch bỏ dòng đó rồi ghi lại.");
    }

    private static void MustBeEntitled(Actor who)
    {
        if (!who.Has(Duty.Officer)) throw new RefusedException("Chỉ công chức phụ trách thi đua ghi hồ sơ thành tích.");
    }
}
