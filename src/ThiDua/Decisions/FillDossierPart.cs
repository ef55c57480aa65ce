using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Papers;

namespace ThiDua.Decisions;

/// <summary>Fills a part of a dossier with a paper of the house or an uploaded file, or takes one out again.</summary>
public sealed class FillDossierPart(IDossiers dossiers, IPapers papers, TimeProvider clock)
{
    /// <param name="candidate">Whose report it is; null where it is of all.</param>
    public async Task WithPaper(DossierId id, int part, PaperId paper, Guid? candidate, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        var found = await papers.Find(paper, stop) ?? throw RefusedException.NothingInSight("Không tìm thấy văn bản đã chọn. Đề nghị chọn lại.");
        PapersOfPart.MustFit(dossier.PartOf(part), found, candidate, dossier);
        dossier.Fill(part, new(Guid.CreateVersion7(), found.Title, paper.Value, null, candidate, who.Does(clock)));
        await dossiers.Save(stop);
    }

    /// <param name="file">A PDF or Word file; it is kept only where it fits.</param>
    /// <exception cref="RefusedException">It is of another kind than the part, or begins like another kind than was said.</exception>
    public async Task WithFile(DossierId id, int part, PartFile file, Guid? candidate, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        PapersOfPart.MustFit(dossier.PartOf(part), file);
        dossier.Fill(part, new(Guid.CreateVersion7(), file.Name, null, await file.Keep(stop), candidate, who.Does(clock), file.Kind));
        await dossiers.Save(stop);
    }

    /// <summary>Takes a paper out of its part again.</summary>
    public async Task WithNothing(DossierId id, int part, Guid paper, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        dossier.TakeOut(part, paper);
        await dossiers.Save(stop);
    }
}

/// <summary>An uploaded file that is to fill a part.</summary>
/// <param name="Kind">What it is, as the person says.</param>
/// <param name="Looks">What it begins like; null where nothing at its head tells.</param>
/// <param name="Keep">Takes it into keeping.</param>
public sealed record PartFile(string Name, PaperKind Kind, DocumentType? Looks, Func<CancellationToken, Task<Guid>> Keep);
