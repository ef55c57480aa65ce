using ThiDua.Storage.Facts;

namespace ThiDua.Web.Facts;

/// <summary>Takes what a system pushed: small things while it waits, large ones in the background.</summary>
internal sealed class TakePushed(BringAtOnce bring, BringLater later, ListBroughtFiles files)
{
    public Task<Brought> AtOnce(RecognisedSystem system, PushedBody content, bool dryRun, CancellationToken stop) =>
        bring.From(system.Commune, system.Source, content.Name, content.Bytes, dryRun, stop);

    public async Task<PushedLater> Later(RecognisedSystem system, PushedBody content, bool dryRun, CancellationToken stop)
    {
        var id = await later.From(system.Commune, system.Source, content.Name, content.Bytes, dryRun, stop);
        return PushedLater.Of(await files.One(id, stop) ?? throw new InvalidOperationException($"The batch {id.Value} was received and is not there."), []);
    }
}
