using Microsoft.Extensions.DependencyInjection;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Criteria;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Records;

namespace ThiDua.Cli.Facts;

/// <summary>Which commune and source the files of a command belong to.</summary>
internal sealed class ImportPlace(Scope scope, FindMovement movements, IOrganizations organizations, ListSources sources, TimeProvider clock)
{
    /// <exception cref="RefusedException">It is not clear which commune or source is meant.</exception>
    public async Task<Found> Of(string? movement, string? commune, string? source, CancellationToken stop)
    {
        scope.OpenForTheSystem();
        var where = movement is not null ? (await movements.By(movement, stop)).Commune : await Commune(commune, stop);
        scope.LimitTo(where);
        return new(where, source is null ? null : await Source(source, stop));
    }

    /// <summary>From here on the scope sees this commune alone, and what is done is done in the name of the command line.</summary>
    public static void Enter(IServiceProvider services, Found where)
    {
        services.GetRequiredService<Scope>().LimitTo(where.Commune);
        services.GetRequiredService<Acting>().As(account: null, "Dòng lệnh", from: null);
    }

    private async Task<UnitId> Commune(string? called, CancellationToken stop)
    {
        if (called is null) throw new RefusedException("Chưa biết số liệu của xã nào. Đề nghị thêm --movement hoặc --commune.");
        var today = clock.Today();
        var words = Folded.Words(called);
        var found = (await organizations.Tree(stop)).Units.Where(u => u.Kind is UnitKind.Commune && u.ExistsOn(today)
            && (u.Id.Value.ToString() == called || words.All(Folded.Words(u.Name).Contains))).ToList();
        return found switch
        {
            [var one] => one.Id,
            [] => throw new RefusedException($"Không có xã, phường nào tên “{called}”. Đề nghị ghi đúng tên như trong phần mềm."),
            _ => throw new RefusedException($"Có {found.Count} xã, phường tên “{called}”. Đề nghị dùng mã của xã."),
        };
    }

    private async Task<SourceId> Source(string called, CancellationToken stop) =>
        (await sources.All(stop)).FirstOrDefault(s => string.Equals(s.Name, called.Trim(), StringComparison.OrdinalIgnoreCase))?.Id
        ?? throw new RefusedException($"Xã không có nguồn số liệu tên “{called}”. Đề nghị ghi đúng tên nguồn, hoặc bỏ --source để phần mềm tự nhận.");

    internal sealed record Found(UnitId Commune, SourceId? Source);
}
