using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;

namespace ThiDua.Web.Movements;

/// <summary>Takes the files handed in with a value into keeping; they are saved together with the value.</summary>
public sealed class KeepEvidence(KeepFile keep)
{
    private const int MostFiles = 20;

    public async Task<IReadOnlyList<Evidence>> Of(IReadOnlyList<IFormFile> files, UnitId commune, CancellationToken stop)
    {
        if (files.Count > MostFiles) throw new RefusedException($"Nộp {files.Count} tệp một lần là quá nhiều. Đề nghị nộp tối đa {MostFiles} tệp.");
        var kept = new List<Evidence>();
        foreach (var file in files)
        {
            if (file.Length == 0) throw new RefusedException($"Tệp “{file.FileName}” rỗng. Đề nghị chọn lại tệp.");
            await using var content = file.OpenReadStream();
            var stored = await keep.For(commune, file.FileName, file.ContentType ?? "", content, stop);
            kept.Add(new Evidence(stored.Id.Value, stored.Name, stored.Size));
        }

        return kept;
    }
}
