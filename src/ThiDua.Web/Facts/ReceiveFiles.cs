using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Storage;
using ThiDua.Storage.Facts;
using ThiDua.Storage.Records;

namespace ThiDua.Web.Facts;

/// <summary>Takes several files in; one that is refused does not take the others with it.</summary>
public sealed class ReceiveFiles(IServiceScopeFactory scopes, Acting acting)
{
    /// <returns>The files that were taken in, and the sentences about the others.</returns>
    public async Task<(IReadOnlyList<BatchId> Received, IReadOnlyList<string> Refused)> Of(
        IReadOnlyList<IFormFile> files, UnitId commune, SourceId? source, CancellationToken stop)
    {
        var (received, refused) = (new List<BatchId>(), new List<string>());
        foreach (var file in files)
        {
            try
            {
                received.Add(await One(file, commune, source, stop));
            }
            catch (Exception refusal) when (refusal is RefusedException or UnreadableException) // said beside the names of the others
            {
                refused.Add($"“{Path.GetFileName(file.FileName)}”: {refusal.Message}");
            }
        }

        return (received, refused);
    }

    // In a scope of its own: what is left of a refused file must not be saved with the next.
    private async Task<BatchId> One(IFormFile file, UnitId commune, SourceId? source, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Scope>().LimitTo(commune);
        services.GetRequiredService<Acting>().As(acting.Account, acting.Name, acting.From);
        await using var content = file.OpenReadStream();
        // Seen by others only with its source and its work: a page must not find it half way.
        await using var transaction = await services.GetRequiredService<ThiDuaDb>().Database.BeginTransactionAsync(stop);
        var id = await services.GetRequiredService<ReceiveBatch>().Quietly(commune, source, file.FileName, file.ContentType ?? "", content, stop);
        await services.GetRequiredService<SettleSource>().For(id, stop);
        if (await services.GetRequiredService<ListBroughtFiles>().One(id, stop) is { Mapping: not null }) await services.GetRequiredService<QueueBatch>().ToCheck(id, stop);
        await transaction.CommitAsync(stop);
        return id;
    }
}
