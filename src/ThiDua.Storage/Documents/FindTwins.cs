using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

/// <summary>Recognises a plan that the commune has already: the same paper, perhaps once as a scan, or the same text with other figures.</summary>
public sealed class FindTwins(ThiDuaDb db)
{
    /// <returns>Findings for the reading; none where nothing is alike.</returns>
    public async Task<IReadOnlyList<ReadFinding>> Of(UploadId id, DocumentText text, CancellationToken stop)
    {
        var mine = KeepReading.Recognise(text);
        var others = await db.Set<ReadingRow>().AsNoTracking()
            .Where(row => row.UploadId != id)
            .OrderByDescending(row => row.ReadAt)
            .Join(db.Set<Upload>(), row => row.UploadId, upload => upload.Id, (row, upload) => new { row.Fingerprint, upload.FileId, row.ReadAt })
            .Join(db.Set<StoredFile>(), row => row.FileId, file => file.Id, (row, file) => new { row.Fingerprint, row.ReadAt, file.Name })
            .ToListAsync(stop);
        return
        [
            .. others.Select(other => Finding(mine.To(other.Fingerprint), other.Name)).OfType<ReadFinding>().Take(3),
        ];
    }

    private static ReadFinding? Finding(Likeness likeness, string name) =>
        likeness.IsSamePaper ? new("twin", "warning", $"Văn bản này trùng với tệp “{name}” đã có trong hệ thống (có thể là bản quét của cùng một kế hoạch). Đề nghị kiểm tra trước khi phát động.", null)
        : likeness.IsSameText ? new("same-text", "info", $"Lời văn gần giống tệp “{name}” đã có trong hệ thống, số liệu khác. Đề nghị kiểm tra năm và số liệu đã được cập nhật.", null)
        : null;
}
