using System.IO.Compression;
using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Paper.Writing;
using ThiDua.Papers;
using ThiDua.Storage.Decisions;

namespace ThiDua.Web.Decisions;

/// <summary>Binds a dossier: one PDF with an index in front, or the originals in one archive.</summary>
public sealed class BundleDossier(OpenDossierPapers open, ICommuneOnPaper communes, IWritePapers write, TimeProvider clock)
{
    private const int MostRounds = 3;

    /// <returns>Null where the person sees no such dossier.</returns>
    public async Task<byte[]?> AsPdf(DossierId id, Actor who, CancellationToken stop)
    {
        if (await open.Of(id, null, who, stop) is not { } dossier) return null;
        var commune = await communes.On(new(dossier.Commune), clock.Today(), stop);
        var papers = await Printed(dossier.Files, stop);
        var lengths = papers.Count == 0 ? [] : await JoinPdf.Pages(papers, stop);
        return await JoinPdf.Of([await Index(dossier, commune, lengths, stop), .. papers], stop);
    }

    /// <returns>Null where the person sees no such dossier.</returns>
    public async Task<byte[]?> AsArchive(DossierId id, Actor who, CancellationToken stop)
    {
        if (await open.Of(id, null, who, stop) is not { } dossier) return null;
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (file, place) in dossier.Files.Select((file, place) => (file, place)))
            {
                await using var entry = await archive.CreateEntry($"{file.Part:00}-{place + 1:000} {Plain(file.Name)}{file.Extension ?? ".docx"}").OpenAsync(stop);
                await entry.WriteAsync(file.Draft is { } draft ? write.Word(draft) : file.Bytes, stop);
            }
        }

        return bytes.ToArray();
    }

    // The index says on which page each paper begins, and is itself in front of them: its length is found by writing it.
    private async Task<byte[]> Index(OpenedDossier dossier, CommuneOnPaper commune, IReadOnlyList<int> lengths, CancellationToken stop)
    {
        var own = 1;
        byte[] index = [];
        for (var round = 0; round < MostRounds; round++)
        {
            index = await write.Pdf(dossier.Index(new(commune, Begins(dossier.Files, lengths, own))), stop);
            var written = (await JoinPdf.Pages([index], stop))[0];
            if (written == own) break;
            own = written;
        }

        return index;
    }

    private static Dictionary<Guid, int> Begins(IReadOnlyList<DossierFile> files, IReadOnlyList<int> lengths, int index)
    {
        var begins = new Dictionary<Guid, int>();
        var next = index + 1;
        for (var i = 0; i < files.Count; i++)
        {
            begins[files[i].Paper] = next;
            next += lengths[i];
        }

        return begins;
    }

    // What is in Word is printed in one go.
    private async Task<IReadOnlyList<byte[]>> Printed(IReadOnlyList<DossierFile> files, CancellationToken stop)
    {
        var words = files.Where(file => file.Extension != ".pdf").ToList();
        var printed = await PrintPdf.Of([.. words.Select(file => file.Draft is { } draft ? write.Word(draft) : file.Bytes)], stop);
        return [.. files.Select(file => words.IndexOf(file) is var at and >= 0 ? printed[at] : file.Bytes)];
    }

    private static string Plain(string name) => string.Concat(name.Where(letter => !char.IsControl(letter) && !"/\\:*?\"<>|".Contains(letter, StringComparison.Ordinal))).Trim();
}
