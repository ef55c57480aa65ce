using ThiDua.Criteria;
using ThiDua.Documents;

namespace ThiDua.Papers;

/// <summary>Whether a paper speaks of figures that have been taken anew since: a newer snapshot says otherwise.</summary>
public sealed class FindStaleFigures(ISnapshots snapshots)
{
    /// <summary>How a footnote names its source.</summary>
    public const string Prefix = "snapshot:";

    /// <returns>A sentence for the officer; null where the figures stand.</returns>
    public async Task<string?> Of(OfficialPaper paper, CancellationToken stop)
    {
        foreach (var source in paper.Footnotes.Select(note => note.Source).OfType<string>().Where(one => one.StartsWith(Prefix, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal))
        {
            if (!Guid.TryParse(source[Prefix.Length..], out var id) || await snapshots.Find(new SnapshotId(id), stop) is not { } used)
                return "Bản chốt số liệu mà văn bản dẫn chiếu không còn. Đề nghị lập lại văn bản.";
            var newest = (await snapshots.Of(used.Movement, stop))[0];
            if (newest.Id != used.Id && newest.Hash != used.Hash)
                return $"Văn bản dùng số liệu chốt đến ngày {used.AsOf:dd/MM/yyyy}; sau đó đã có bản chốt mới đến ngày {newest.AsOf:dd/MM/yyyy}. Đề nghị kiểm tra, lập lại văn bản nếu số liệu khác.";
        }

        return null;
    }
}
