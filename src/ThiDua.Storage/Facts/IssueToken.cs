using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;

namespace ThiDua.Storage.Facts;

/// <summary>Makes a key for a system that pushes a source's rows.</summary>
public sealed class IssueToken(ThiDuaDb db, TimeProvider clock)
{
    private const string Prefix = "thidua_";
    private const int LongestName = 100;

    /// <summary>Months for which a key is made where nobody chooses.</summary>
    public const int UsualMonths = 12;

    /// <summary>Months for which a key may be made.</summary>
    public static readonly IReadOnlyList<int> Months = [1, 3, 6, UsualMonths, 24];

    /// <param name="months">How long it opens the door, from today.</param>
    /// <returns>The key itself, which is shown once and kept nowhere.</returns>
    public async Task<string> For(SourceId source, string name, int months, Actor by, CancellationToken stop)
    {
        if (name.Trim() is not { Length: > 0 and <= LongestName } called)
            throw new RefusedException($"Tên hệ thống còn trống hoặc dài quá {LongestName} ký tự. Đề nghị ghi ngắn gọn, ví dụ: Hệ thống một cửa tỉnh.");
        if (!Months.Contains(months)) throw new RefusedException("Thời hạn của mã không có trong danh sách. Đề nghị chọn lại.");
        if (!await IsOurs(source, by.Commune, stop)) throw RefusedException.NothingInSight("Không tìm thấy nguồn số liệu. Đề nghị chọn lại trong danh sách.");

        var key = Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        db.Add(new SystemToken(SystemTokenId.New(), by.Commune.Value, source, called, HashOf(key))
        {
            ExpiresOn = clock.Today().AddMonths(months),
            MadeAt = clock.GetUtcNow(),
            MadeBy = by.Name,
        });
        await db.SaveChangesAsync(stop);
        return key;
    }

    internal static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private Task<bool> IsOurs(SourceId source, UnitId commune, CancellationToken stop) => db.Database.SqlQuery<bool>(
        $"""SELECT EXISTS (SELECT FROM source WHERE id = {source.Value} AND commune_id = {commune.Value}) AS "Value" """).SingleAsync(stop);
}
