using Microsoft.EntityFrameworkCore;
using ThiDua.Law;
using ThiDua.Movements;

namespace ThiDua.Storage.Criteria;

/// <summary>Finds a movement by its id or by words of its title, as somebody types it on the command line.</summary>
public sealed class FindMovement(ThiDuaDb db)
{
    private const int NamedOneByOne = 5;

    /// <exception cref="RefusedException">None fits, or several do: then they are named.</exception>
    public async Task<Movement> By(string typed, CancellationToken stop)
    {
        var movements = await db.Set<Movement>().AsNoTracking().ToListAsync(stop);
        if (Guid.TryParse(typed, out var id)) movements = movements.FindAll(m => m.Id.Value == id);
        else movements = movements.FindAll(m => Folded.Of(m.Terms.Title).Contains(Folded.Of(typed.Trim()), StringComparison.Ordinal));
        return movements switch
        {
            [var only] => only,
            [] => throw new RefusedException($"Không có phong trào nào ứng với “{typed}”. Đề nghị ghi một phần tên phong trào hoặc mã của nó."),
            _ => throw new RefusedException(
                $"Có {movements.Count} phong trào ứng với “{typed}”. Đề nghị dùng mã: {string.Join("; ", movements.Take(NamedOneByOne).Select(m => $"{m.Id.Value} ({m.Terms.Title})"))}."),
        };
    }
}
