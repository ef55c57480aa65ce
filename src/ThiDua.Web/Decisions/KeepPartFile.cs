using ThiDua.Decisions;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Paper;
using ThiDua.Papers;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Decisions;

/// <summary>Takes a file in for a dossier: PDF or Word, which can be bound with the rest, and looks at what it begins like.</summary>
public sealed class KeepPartFile(KeepFile keep, TellKind tell)
{
    private const string Pdf = "application/pdf";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <param name="kind">What it is, as the person says.</param>
    /// <exception cref="RefusedException">There is no file, it is neither PDF nor Word, or nobody said what it is.</exception>
    public async Task<PartFile> Of(IFormFile? file, PaperKind? kind, UnitId commune, CancellationToken stop)
    {
        if (file is null || file.Length == 0) throw new RefusedException("Chưa chọn tệp, hoặc tệp rỗng. Đề nghị chọn tệp PDF hoặc Word (.docx).");
        if (kind is not { } said || !PapersOfPart.KindsOfFiles.Contains(said)) throw new RefusedException("Chưa chọn tệp này là loại văn bản gì. Đề nghị chọn trong danh sách “Tệp này là”.");
        var content = new MemoryStream();
        await file.CopyToAsync(content, stop);
        var type = TypeOf(content.GetBuffer().AsSpan(0, (int)Math.Min(content.Length, 4)), file.FileName);
        return new(file.FileName, said, await tell.Of(content, file.FileName, stop), Kept);

        async Task<Guid> Kept(CancellationToken until)
        {
            content.Position = 0;
            return (await keep.For(commune, file.FileName, type, content, until)).Id.Value;
        }
    }

    // By its first bytes, not by what the browser says: the bundle is made of it.
    private static string TypeOf(ReadOnlySpan<byte> head, string name) => head switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F'] => Pdf,
        [(byte)'P', (byte)'K', 3, 4] when name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) => Word,
        _ => throw new RefusedException($"Tệp “{name}” không phải PDF hoặc Word (.docx). Đề nghị quét hoặc lưu lại thành PDF rồi chọn lại."),
    };
}
