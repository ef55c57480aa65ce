using Microsoft.EntityFrameworkCore;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Storage.Decisions;

/// <summary>What of decisions, money and dossiers waits for a person.</summary>
internal sealed class RemindOfDecisions(ThiDuaDb db, IDossiers dossiers, WorkingDays days, TimeProvider clock) : IHaveWork
{
    private const int SoonDays = 5;

    public async Task<IReadOnlyList<WorkItem>> For(Actor who, CancellationToken stop)
    {
        if (who.Has(Duty.Province)) return [.. (await dossiers.ReceivedBy(who.Commune, stop)).Where(d => d.Accepted is null).Select(Received)];
        var keeps = who.Has(Duty.Officer) || who.Has(Duty.Chair);
        var items = new List<WorkItem>();
        if (keeps) items.AddRange(await Undecided(stop));
        if (keeps) items.AddRange(await Decisions(stop));
        items.AddRange(await Dossiers(who, keeps, stop));
        return items;
    }

    private async Task<IEnumerable<WorkItem>> Undecided(CancellationToken stop)
    {
        var taken = db.Set<AwardDecision>().Where(d => d.Dropped == null).SelectMany(d => d.Grants).Select(g => g.Nomination);
        var agreed = await db.Set<Nomination>().Where(n => n.State == NominationState.Agreed && n.Level == Level.Commune).Select(n => new { n.Id, n.Movement }).ToListAsync(stop);
        var named = (await taken.ToListAsync(stop)).ToHashSet();
        return agreed.Where(n => !named.Contains(n.Id.Value)).GroupBy(n => n.Movement).Select(g => new WorkItem(
            Consequence.Waits, $"Ra quyết định khen thưởng cho {g.Count()} đề nghị", "Hội đồng đã thống nhất, chưa lập quyết định.", new WorkPlace(Movement: g.Key, Of: "decisions")));
    }

    private async Task<IEnumerable<WorkItem>> Decisions(CancellationToken stop)
    {
        var all = await db.Set<AwardDecision>().AsNoTracking().Where(d => d.Dropped == null).ToListAsync(stop);
        var waiting = all.Where(d => d.State is DecisionState.Drafted).Select(d => new PaperId(d.Paper!.Value)).ToList();
        var issued = await db.Set<OutgoingPaper>().AsNoTracking().Where(p => waiting.Contains(p.Id) && p.Issued != null).ToListAsync(stop);
        // What names a later day waits for nobody.
        var later = issued.Where(p => DayOfForce.Of(p.Content) > clock.Today()).Select(p => p.Id).ToHashSet();
        return all.Where(d => d.Paper is not { } paper || !later.Contains(new PaperId(paper))).SelectMany(d => Of(d, d.Paper is { } paper && issued.Exists(p => p.Id == new PaperId(paper))));
    }

    private static IEnumerable<WorkItem> Of(AwardDecision d, bool isIssued)
    {
        var place = new WorkPlace(Of: "decisions", Thing: d.Id.Value);
        if (d.State is DecisionState.Drafted && isIssued)
            yield return new(Consequence.Near, $"Ghi nhận hiệu lực quyết định: {d.Subject}", "Văn bản đã ban hành; chưa cam kết tiền thưởng, chưa vào sổ vàng. Mở quyết định để xem vì sao.", place);
        else if (d.State is DecisionState.Drafted)
            yield return new(Consequence.Waits, $"Ký, ban hành quyết định: {d.Subject}", "Dự thảo đã lập, chờ cấp số, ký và ban hành.", place);
        if (d.Grants.Count(g => g.IsOwed) is > 0 and var owed)
            yield return new(Consequence.Waits, $"Chi tiền thưởng theo Quyết định số {d.InForce!.Number}", $"{owed} tập thể, cá nhân chưa nhận.", place);
        if (d.Grants.Count(g => g.OwesMoney || (g.Revocation is not null && g.CertificateReturned is null)) is > 0 and var back)
            yield return new(Consequence.Waits, $"Thu hồi giấy khen, tiền thưởng theo Quyết định số {d.InForce!.Number}", $"{back} trường hợp chưa nộp lại.", place);
    }

    private async Task<IEnumerable<WorkItem>> Dossiers(Actor who, bool keeps, CancellationToken stop)
    {
        var open = await db.Set<Dossier>().AsNoTracking().Where(d => d.Accepted == null).ToListAsync(stop);
        return open.SelectMany(d => d.State switch
        {
            DossierState.Returned when keeps => [new WorkItem(Consequence.Near, $"Bổ sung {Vietnamese.Lowered(d.Title)}", $"Bị trả: {string.Join("; ", d.Parts.Where(p => p.Returned is not null).Select(p => $"mục {p.Number} {p.Returned}"))}.", new WorkPlace(Of: "dossiers", Thing: d.Id.Value))],
            DossierState.Gathering when keeps => [new WorkItem(Consequence.UnderWay, $"Hoàn thiện {Vietnamese.Lowered(d.Title)}", MissingParts.Of(d).Count is > 0 and var missing ? $"Còn thiếu {missing} nội dung." : "Đã đủ thành phần, chưa gửi.", new WorkPlace(Of: "dossiers", Thing: d.Id.Value))],
            DossierState.Sent or DossierState.Opened when DossiersAtWork.ReceivesWithin(d, who) => [Received(d)],
            _ => Array.Empty<WorkItem>(),
        });
    }

    private WorkItem Received(Dossier d)
    {
        var (today, due) = (clock.Today(), d.Sent!.Due);
        var consequence = due < today ? Consequence.FixedDeadlinePassed : due == today ? Consequence.LastDay : days.Between(today, due) <= SoonDays ? Consequence.Near : Consequence.Waits;
        return new(consequence, $"{(d.Opened is null ? "Tiếp nhận" : "Thẩm định")} {Vietnamese.Lowered(d.Title)}", $"Gửi ngày {Vietnamese.Day(d.Sent.Day)}, hạn {AppraisalTime.WorkingDaysFromComplete} ngày làm việc.", new WorkPlace(Of: "dossiers", Thing: d.Id.Value), due);
    }
}
