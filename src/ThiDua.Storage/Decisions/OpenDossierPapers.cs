using Microsoft.EntityFrameworkCore;
using ThiDua.Decisions;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Decisions;

/// <summary>Opens the papers of a dossier for whoever may see it: the commune, and the unit above once it was sent there.</summary>
public sealed class OpenDossierPapers(ThiDuaDb db, ShowDossier show, IFileStore files)
{
    /// <param name="only">One paper of it; null for all, in the order of the parts.</param>
    /// <returns>Null where the person sees no such dossier.</returns>
    public async Task<OpenedDossier?> Of(DossierId id, Guid? only, Actor who, CancellationToken stop)
    {
        if (await show.Seen(id, who, stop) is not { } dossier) return null;
        var opened = new List<DossierFile>();
        foreach (var part in dossier.Parts)
        {
            foreach (var paper in DossierIndexPaper.Sorted(part, dossier).Where(p => only is null || p.Id == only))
                if (await Opened(dossier, part.Number, paper, stop) is { } file) opened.Add(file);
        }

        return new(dossier.Title, opened, index => DossierIndexPaper.Of(dossier, index.Commune, index.Pages), dossier.CommuneId);
    }

    private async Task<DossierFile?> Opened(Dossier dossier, int part, PartPaper paper, CancellationToken stop)
    {
        if (paper.File is { } upload) return await Kept(dossier, part, paper, new(upload), null, stop);
        var own = new PaperId(paper.Paper!.Value);
        if (await db.Set<OutgoingPaper>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(p => p.Id == own && p.CommuneId == dossier.CommuneId, stop) is not { } found) return null;
        var name = IssuePaper.FileNameOf(found);
        return (found.Signature?.File ?? found.Issued?.Pdf) is { } file
            ? await Kept(dossier, part, paper, file, name, stop)
            : new(part, paper.Id, name, null, [], found.Content);
    }

    // The dossier is what gives the right to the file; both must be of the same commune.
    private async Task<DossierFile?> Kept(Dossier dossier, int part, PartPaper paper, StoredFileId id, string? name, CancellationToken stop)
    {
        if (await db.Set<StoredFile>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.CommuneId == dossier.CommuneId && f.WithdrawnAt == null, stop) is not { } file) return null;
        using var bytes = new MemoryStream();
        await using (var content = await files.Open(file.Hash, stop)) await content.CopyToAsync(bytes, stop);
        return new(part, paper.Id, name ?? Path.GetFileNameWithoutExtension(file.Name), Path.GetExtension(file.Name).ToLowerInvariant(), bytes.ToArray(), null);
    }
}

/// <summary>The papers of a dossier, opened.</summary>
/// <param name="Index">Composes the first sheet of the bundle.</param>
public sealed record OpenedDossier(string Title, IReadOnlyList<DossierFile> Files, Func<DossierIndexing, OfficialPaper> Index, Guid Commune);

/// <summary>What the index needs beside the dossier: the commune's names, and the first page of each paper.</summary>
public sealed record DossierIndexing(CommuneOnPaper Commune, IReadOnlyDictionary<Guid, int> Pages);

/// <summary>One paper as a file.</summary>
/// <param name="Extension">".pdf", ".docx"; null for a draft of the house that has no file yet.</param>
/// <param name="Draft">The text of such a draft.</param>
public sealed record DossierFile(int Part, Guid Paper, string Name, string? Extension, byte[] Bytes, OfficialPaper? Draft);
