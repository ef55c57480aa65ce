using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Names a new source of figures.</summary>
public sealed class AddSource(ThiDuaDb db)
{
    /// <param name="kind">Name of the kind of fact it brings.</param>
    public async Task<SourceId> To(UnitId commune, string name, string kind, Duty owes, bool everyMonth, CancellationToken stop)
    {
        if (FactKind.Find(kind) is null) throw new RefusedException("Chưa chọn loại số liệu của nguồn. Đề nghị chọn trong danh sách.");
        var called = await SourceNames.Free(db, name, null, stop);
        var source = new SourceRow(SourceId.New(), commune.Value, called, kind, owes, everyMonth);
        db.Add(source);
        await db.SaveChangesAsync(stop);
        return source.Id;
    }
}

/// <summary>Names by which a commune tells its sources apart.</summary>
internal static class SourceNames
{
    private const int Longest = 120;

    /// <exception cref="RefusedException">It is empty, too long, or another source's.</exception>
    public static async Task<string> Free(ThiDuaDb db, string name, SourceId? of, CancellationToken stop)
    {
        var called = OneLine.Of(name);
        if (called.Length is 0 or > Longest)
            throw new RefusedException($"Tên nguồn còn trống hoặc dài quá {Longest} ký tự. Đề nghị ghi ngắn gọn, ví dụ: Hệ thống một cửa tỉnh.");
        if (await db.Set<SourceRow>().AnyAsync(s => s.Name == called && s.Id != of, stop))
            throw new RefusedException($"Đã có nguồn tên “{called}”. Đề nghị đặt tên khác hoặc dùng nguồn đã có.");
        return called;
    }
}
