using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Organizations;

namespace ThiDua.Storage.Decisions;

/// <summary>A dossier as its page shows it, to those who gather it and to whom it was sent.</summary>
public sealed class ShowDossier(ThiDuaDb db, IDossiers dossiers, DueOfDossier due)
{
    private const int MostPapers = 200;

    /// <returns>Null where the person sees no such dossier.</returns>
    public async Task<DossierShown?> For(DossierId id, Actor who, CancellationToken stop)
    {
        if (await Seen(id, who, stop) is not { } dossier) return null;
        var ids = dossier.Parts.SelectMany(p => p.Papers).Where(p => p.Paper is not null).Select(p => new PaperId(p.Paper!.Value)).ToList();
        var papers = await db.Set<OutgoingPaper>().IgnoreQueryFilters().AsNoTracking().Where(p => p.CommuneId == dossier.CommuneId && ids.Contains(p.Id)).ToListAsync(stop);
        var commune = await db.Set<UnitRow>().IgnoreQueryFilters().Where(u => u.Id == dossier.CommuneId).Select(u => u.Name).SingleAsync(stop);
        var receiver = dossier.ReceiverId is { } above ? await db.Set<UnitRow>().IgnoreQueryFilters().Where(u => u.Id == above).Select(u => u.Name).SingleOrDefaultAsync(stop) : null;
        return new(
            id, commune, dossier.Movement, dossier.Level, dossier.Title, dossier.PartsBasis, receiver, dossier.State, dossier.Candidates,
            [.. dossier.Parts.Select(part => new PartRow(part.Number, part.Name, part.Kind, part.IsOfEach, part.Returned, [.. DossierIndexPaper.Sorted(part, dossier).Select(p => Row(p, dossier, papers))]))],
            MissingParts.Of(dossier), dossier.Sent, dossier.Opened, dossier.Accepted, dossier.History, dossier.CommuneId == who.Commune.Value, dossier.CommuneId == who.Commune.Value ? await Ours(stop) : [], await due.Of(dossier, stop));
    }

    // What may be put into a part: the newest papers of the commune that nothing has replaced.
    private async Task<IReadOnlyList<OwnPaper>> Ours(CancellationToken stop) =>
        [.. (await db.Set<OutgoingPaper>().AsNoTracking().Where(p => p.ReplacedBy == null).OrderByDescending(p => p.Id).Take(MostPapers).ToListAsync(stop)).Select(p => new OwnPaper(p.Id, p.Kind, p.Title, p.State))];

    /// <summary>The dossier itself, for whoever may see it; the unit above sees it from the day it was sent.</summary>
    internal async Task<Dossier?> Seen(DossierId id, Actor who, CancellationToken stop) =>
        await dossiers.Find(id, stop) ?? (who.Has(Duty.Province) ? await dossiers.FindReceived(id, who.Commune, stop) : null);

    private static PartPaperRow Row(PartPaper paper, Dossier dossier, List<OutgoingPaper> papers)
    {
        var own = paper.Paper is { } id ? papers.Find(p => p.Id == new PaperId(id)) : null;
        return new(paper.Id, own?.Title ?? paper.Title, dossier.Candidates.FirstOrDefault(c => c.Nomination == paper.Candidate)?.Name, own?.Id, own?.State, own?.NumberAndSymbol, paper.By);
    }
}

/// <summary>What the page of a dossier shows.</summary>
/// <param name="Receiver">The unit above; null where the commune's own council receives it.</param>
/// <param name="Due">Until when the plan wants it; null where it fixes no day.</param>
/// <param name="IsOwn">Seen from the commune that gathers it.</param>
public sealed record DossierShown(
    DossierId Id, string Commune, MovementId Movement, Level Level, string Title, string PartsBasis, string? Receiver, DossierState State,
    IReadOnlyList<DossierCandidate> Candidates, IReadOnlyList<PartRow> Parts, IReadOnlyList<MissingPart> Missing, DossierSending? Sent, Deed? Opened, Deed? Accepted,
    IReadOnlyList<DossierEvent> History, bool IsOwn, IReadOnlyList<OwnPaper> Ours, DossierDue? Due);

/// <summary>A paper of the house that may be put into a part.</summary>
public sealed record OwnPaper(PaperId Id, PaperKind Kind, string Title, PaperState State);

/// <summary>A part with what fills it.</summary>
public sealed record PartRow(int Number, string Name, DossierPartKind Kind, bool IsOfEach, string? Returned, IReadOnlyList<PartPaperRow> Papers);

/// <summary>A paper in a part; <paramref name="Paper"/> and what follows are of papers of the house alone.</summary>
public sealed record PartPaperRow(Guid Id, string Title, string? Candidate, PaperId? Paper, PaperState? State, string? Number, Deed By);
