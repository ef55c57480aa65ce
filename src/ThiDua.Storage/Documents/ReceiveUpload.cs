using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Documents;

/// <summary>Takes a plan in and queues its reading.</summary>
public sealed class ReceiveUpload(ThiDuaDb db, KeepFile keep, EnqueueJob enqueue, DropUnusedBytes drop)
{
    /// <summary>Kind of the job that reads an upload.</summary>
    public const string ReadingJob = "read-upload";

    private const long LargestPlan = 50L << 20;

    /// <param name="declaredFreeOfSecrets">
    /// The person declares that the file holds no state secret: such documents are not drafted, kept or sent on machines
    /// with a network (khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước 29/2018/QH14, now Luật 117/2025/QH15).
    /// </param>
    public async Task<UploadId> For(
        UnitId commune, string name, string kind, Stream content, bool declaredFreeOfSecrets, CancellationToken stop)
    {
        if (!declaredFreeOfSecrets)
            throw new RefusedException("Chưa xác nhận tệp không chứa bí mật nhà nước. Đề nghị đánh dấu vào ô cam kết rồi tải lên.");

        var file = await keep.For(commune, name, kind, content, stop);
        if (file.Size > LargestPlan) throw new RefusedException($"Tệp lớn hơn {LargestPlan >> 20} MB. Đề nghị nén hoặc tách tệp rồi tải lại.");
        var id = UploadId.New();
        db.Add(new Upload(id, commune.Value, file.Id, enqueue.For(ReadingJob, commune, new UploadToRead(id.Value))));
        await Save(file, stop);
        return id;
    }

    private async Task Save(StoredFile file, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (Exception trouble) when (trouble is DbUpdateException or DbException or OperationCanceledException) // no row will ever name the bytes
        {
            db.ChangeTracker.Clear();
            await drop.Of(file.Hash, "không lưu được việc tải lên", CancellationToken.None);
            throw;
        }
    }
}

/// <summary>What the reading job is told.</summary>
public sealed record UploadToRead(Guid Upload);
