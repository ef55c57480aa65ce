using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Papers;

/// <summary>Keeps the files of papers by their hash, with those of the commune.</summary>
internal sealed class PaperFilesInStore(KeepFile keep) : IKeepPaperFiles
{
    public async Task<StoredFileId> Keep(OutgoingPaper paper, string name, string kind, byte[] bytes, CancellationToken stop)
    {
        using var content = new MemoryStream(bytes);
        return (await keep.For(new UnitId(paper.CommuneId), name, kind, content, stop)).Id;
    }
}
