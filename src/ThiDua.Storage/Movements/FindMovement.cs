using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>Finds a movement by what a person at the command line calls it.</summary>
public sealed class FindMovement(ThiDuaDb db)
{
    /// <param name="called">Its number, or words of its title without regard to marks and case.</param>
    /// <exception cref="RefusedException">No movement, or more than one, is called so.</exception>
    public async Task<Movement> Called(string called, CancellationToken stop)
    {
        var movements = await db.Set<Movement>().AsNoTracking().ToListAsync(stop);
        if (Guid.TryParse(called, out var id))
            return movements.Find(m => m.Id.Value == id) ?? throw new RefusedException($"Không có phong trào mã {called}. Đề nghị kiểm tra lại mã.");

        var words = Folded.Words(called);
        var found = movements.Where(m => words.All(Folded.Words(m.Terms.Title).Contains)).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new RefusedException($"Không có phong trào nào có tên chứa “{called}”. Đề nghị ghi lại một phần tên phong trào."),
            _ => throw new RefusedException($"Có {found.Count} phong trào có tên chứa “{called}”. Đề nghị ghi rõ hơn, ví dụ thêm tên xã và năm."),
        };
    }
}
