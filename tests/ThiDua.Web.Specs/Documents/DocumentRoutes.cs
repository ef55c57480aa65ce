using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Documents;

internal sealed class DocumentRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        new("/documents/{id:guid}/file", async (host, commune) => new() { ["id"] = (await Read(host, commune)).Upload.Value.ToString() }),
        new("/documents/{id:guid}/pages/{number:int}", async (host, commune) => new() { ["id"] = (await Read(host, commune)).Upload.Value.ToString(), ["number"] = "1" }),
        new("/drafts/{id:guid}", async (host, commune) => new() { ["id"] = (await Read(host, commune)).Draft.Value.ToString() }),
    ];

    private static Task<(UploadId Upload, DraftId Draft)> Read(ThiDuaHost host, UnitId commune) => host.Within(commune, async services =>
    {
        using var content = new MemoryStream("Kế hoạch"u8.ToArray());
        using var picture = new MemoryStream("picture"u8.ToArray());
        var page = await services.GetRequiredService<IFileStore>().Keep(picture, CancellationToken.None);
        var upload = await services.GetRequiredService<ReceiveUpload>().For(commune, "rieng.txt", "text/plain", content, declaredFreeOfSecrets: true, CancellationToken.None);
        var draft = await services.GetRequiredService<KeepReading>().For(
            upload, new DocumentText([new TextLine("Kế hoạch", 1, new TextBox(0.1, 0.1, 0.5, 0.02))], TextMedium.Recognised),
            new Reading { Title = "Kế hoạch" }, [new(1, 100, 141, page.Hash)], "Hoà", CancellationToken.None);
        return (upload, draft);
    });
}
