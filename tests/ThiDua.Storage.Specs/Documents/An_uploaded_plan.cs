using Npgsql;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Movements;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Documents;

public sealed class An_uploaded_plan(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncDisposable
{
    private static readonly DocumentText Text = new(
        [.. Enumerable.Range(1, 40).Select(i => new TextLine($"Dòng {i}: tỷ lệ hồ sơ giải quyết đúng hạn đạt {i * 2}% trong năm 2023", 1, new TextBox(0.1, 0.02 * i, 0.8, 0.015), 0.9m))],
        TextMedium.Recognised);

    private static readonly Reading Read = new()
    {
        Title = "Phát động phong trào thi đua năm 2023",
        Criteria = [new("1", null, "Tỷ lệ hồ sơ đạt 2%", [new("=", TargetValue.Of(2m), "%"), new("=", TargetValue.Of("Tốt"), "xếp loại")], null)],
        Findings = [new("blank-number", "info", "Số văn bản để trống.", 3)],
        Sources = new Dictionary<string, SourceSpan> { ["/title"] = new(1, 0, 6, 1m), ["/criteria/0"] = new(2, 0, 6, 0.4m, 1) },
    };

    private readonly UnitId _commune = UnitId.New();
    private readonly StorageHost _host = new(database);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task is_not_taken_in_without_the_declaration_on_state_secrets()
    {
        await using var scope = _host.Within(_commune);

        await Assert.ThrowsAsync<RefusedException>(() => scope.Get<ReceiveUpload>().For(_commune, "a.txt", "text/plain", Bytes("x"), declaredFreeOfSecrets: false, Stop));

        Assert.Equal(0, (await scope.Get<ListUploads>().On(1, 20, Stop)).Total);
    }

    [Fact]
    public async Task waits_in_the_list_until_its_job_has_read_it()
    {
        var id = await Received("ke-hoach.txt");
        await using var scope = _host.Within(_commune);
        Assert.True(Assert.Single((await scope.Get<ListUploads>().On(1, 20, Stop)).Uploads).IsBeingRead);

        var draft = await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop);

        var listed = Assert.Single((await scope.Get<ListUploads>().On(1, 20, Stop)).Uploads);
        Assert.Equal(("ke-hoach.txt", draft, false), (listed.Name, listed.Draft!.Value, listed.IsBeingRead));
        Assert.Equal(new UploadToRead(id.Value), (await Job(scope, listed)).Order<UploadToRead>());
    }

    [Fact]
    public async Task gives_a_draft_whose_source_can_be_shown()
    {
        var id = await Received("scan.pdf");
        await using var scope = _host.Within(_commune);
        var picture = await scope.Get<IFileStore>().Keep(Bytes("picture"), Stop);

        var draft = await scope.Get<KeepReading>().For(id, Text, Read, [new(1, 800, 1131, picture.Hash)], "Hoà", Stop);

        var source = await scope.Get<FindSource>().Of(id, Stop);
        Assert.Equal(("scan.pdf", TextMedium.Recognised, "blank-number"), (source!.FileName, source.Text.Medium, source.Findings[0].Code));
        Assert.Equal(Text.Lines[1], source.Text.Lines[1]);
        Assert.Equal(new DrawnPage(1, 800, 1131, picture.Hash), Assert.Single(source.Pages));
        var listed = Assert.Single(await scope.Get<ListDrafts>().On(launched: false, 20, Stop));
        Assert.Equal((draft, Read.Title, 1, "scan.pdf", "Hoà"), (listed.Id, listed.Title, listed.Doubts, listed.FileName, listed.ChangedBy));
        Assert.Equal([new("=", 2m, null, "%"), new("=", null, "Tốt", "xếp loại")], (await scope.Get<IDrafts>().Find(draft, Stop))!.Of("criteria")[0].Details.Targets);
    }

    [Fact]
    public async Task gives_one_draft_however_often_its_job_runs()
    {
        var id = await Received("hai-lan.txt");
        await using var scope = _host.Within(_commune);

        var first = await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop);

        Assert.Equal(first, await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop));
    }

    [Fact]
    public async Task gives_one_draft_when_two_workers_read_it_at_once()
    {
        var id = await Received("cung-luc.txt");

        var drafts = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            await using var scope = _host.Within(_commune);
            return await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop);
        }));

        Assert.Single(drafts.Distinct());
    }

    [Fact]
    public async Task is_recognised_when_it_comes_again()
    {
        var (first, second) = (await Received("ban-goc.txt"), await Received("ban-quet.pdf"));
        await using var scope = _host.Within(_commune);
        await scope.Get<KeepReading>().For(first, Text, Read, [], "Hoà", Stop);

        var twin = Assert.Single(await scope.Get<FindTwins>().Of(second, Text, Stop));

        Assert.Equal("twin", twin.Code);
        Assert.Contains("ban-goc.txt", twin.Message, StringComparison.Ordinal);
        await using var other = _host.Within(UnitId.New());
        Assert.Empty(await other.Get<FindTwins>().Of(second, Text, Stop));
    }

    [Fact]
    public async Task is_not_there_for_another_commune()
    {
        var id = await Received("rieng.txt");
        await using (var scope = _host.Within(_commune)) await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop);

        await using var other = _host.Within(UnitId.New());

        Assert.Null(await other.Get<FindSource>().Of(id, Stop));
        Assert.Null(await other.Get<OpenUpload>().Of(id, Stop));
        Assert.Null(await other.Get<OpenUpload>().Page(id, 1, Stop));
        Assert.Empty(await other.Get<ListDrafts>().On(launched: true, 20, Stop));
    }

    [Fact]
    public async Task was_read_once_and_for_all()
    {
        var id = await Received("mot-lan.txt");
        await using (var scope = _host.Within(_commune)) await scope.Get<KeepReading>().For(id, Text, Read, [], "Hoà", Stop);

        await using var command = database.Source.CreateCommand("UPDATE reading SET content = '{}'");

        Assert.Contains("never changes", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Stop))).Message, StringComparison.Ordinal);
    }

    private static MemoryStream Bytes(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    private static async Task<Job> Job(Microsoft.Extensions.DependencyInjection.AsyncServiceScope scope, ListedUpload listed)
    {
        var upload = await scope.Get<ThiDuaDb>().FindAsync<Upload>([listed.Id], Stop);
        return (await scope.Get<ThiDuaDb>().FindAsync<Job>([upload!.JobId], Stop))!;
    }

    private async Task<UploadId> Received(string name)
    {
        await using var scope = _host.Within(_commune);
        return await scope.Get<ReceiveUpload>().For(_commune, name, "text/plain", Bytes(name), declaredFreeOfSecrets: true, Stop);
    }
}
