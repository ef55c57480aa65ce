using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Decisions;

/// <summary>Takes a file into keeping for a dossier: PDF or Word, which can be bound with the rest.</summary>
public sealed class KeepPartFile(KeepFile keep)
{
    private const string Pdf = "application/pdf";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public async Task<StoredFile> Of(IFormFile? file, UnitId commune, CancellationToken stop)
    {
        if (file is null || file.Length == 0) throw new RefusedException("Chưa chọn tệp, hoặc tệp rỗng. Đề nghị chọn tệp PDF hoặc Word (.docx).");
        using var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var kind = KindOf(content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 4)), file.FileName);
        content.Position = 0;
        return await keep.For(commune, file.FileName, kind, content, stop);
    }

    // By its first bytes, not by what the browser says: the bundle is made of it.
    private static string KindOf(ReadOnlySpan<byte> head, string name) => head switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F'] => Pdf,
        [(byte)'P', (byte)'K', 3, 4] when name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) => Word,
        _ => throw new RefusedException($"Tệp “{name}” không phải PDF hoặc Word (.docx). Đề nghị quét hoặc lưu lại thành PDF rồi chọn lại."),
    };
}
