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

    /// <param name="file">A kept PDF or Word file.</param>
    public async Task WithFile(DossierId id, int part, Guid file, string title, Guid? candidate, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        dossier.Fill(part, new(Guid.CreateVersion7(), title, null, file, candidate, who.Does(clock)));
        await dossiers.Save(stop);
    }

    public async Task WithNothing(DossierId id, int part, Guid paper, Actor who, CancellationToken stop)
    {
        who.MustPrepareDecisions();
        var dossier = await dossiers.Open(id, stop);
        dossier.TakeOut(part, paper);
        await dossiers.Save(stop);
    }
}
