using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Storage.Papers;

/// <summary>Keeps the files of papers by their hash, with those of the commune.</summary>
internal sealed class PaperFilesInStore(KeepFile keep, DropUnusedBytes drop, ThiDuaDb db) : IKeepPaperFiles
{
    private const string Because = "văn bản không ban hành được";

    private readonly List<FileHash> _taken = [];

    public async Task<StoredFileId> Keep(OutgoingPaper paper, string name, string kind, byte[] bytes, CancellationToken stop)
    {
        using var content = new MemoryStream(bytes);
        var file = await keep.For(new UnitId(paper.CommuneId), name, kind, content, stop);
        _taken.Add(file.Hash);
        return file.Id;
    }

    public async Task Settle(bool kept, CancellationToken stop)
    {
        if (!kept && _taken.Count > 0)
        {
            db.ChangeTracker.Clear(); // the rows that would name them
            foreach (var hash in _taken.Distinct()) await drop.Of(hash, Because, stop);
        }

        _taken.Clear();
    }
}
