using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using ThiDua.Documents;
using ThiDua.Law;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Papers;

public sealed class A_paper_on_its_way(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private const string About = "session:1";
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly MovedClock _clock = new();
    private readonly PaperDesk _desk = new(UnitId.New());
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _clock.Move(TimeSpan.FromDays(263));
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IWritePapers, WrittenAsText>());
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task comes_back_as_it_was_drafted()
    {
        var id = await Draft(PaperDesk.Decision("QĐ-UBND"));
        await Within(async s =>
        {
            var paper = (await s.Get<IPapers>().Find(id, Stop))!;
            Assert.True(paper.Content.SaysTheSame(PaperDesk.Decision("QĐ-UBND")));
            Assert.Equal((PaperState.Drafted, "QĐ-UBND", "QUYẾT ĐỊNH Về việc tặng Giấy khen"), (paper.State, paper.Series, paper.Title));
        });
        await using var other = _host.Within(UnitId.New());
        Assert.Null(await other.Get<IPapers>().Find(id, Stop));
    }

    [Fact]
    public async Task is_drafted_again_but_never_over_what_somebody_wrote_by_hand()
    {
        var id = await Draft(PaperDesk.Decision("QĐ-UBND"));
        Assert.Equal(id, await Draft(PaperDesk.Decision("QĐ-UBND") with { Subject = "Về việc khen thưởng" }));
        await Within(async s => await s.Get<EditPaper>().On(id, (await Content(s, id)) with { Place = "Xã Tân Hòa" }, 2, _desk.Officer, Stop));
        await Draft(PaperDesk.Decision("QĐ-UBND") with { Subject = "Về việc tặng Giấy khen năm 2026" });

        await Within(async s =>
        {
            var paper = (await s.Get<IPapers>().Find(id, Stop))!;
            Assert.Equal(("Về việc khen thưởng", "Xã Tân Hòa"), (paper.Content.Subject, paper.Content.Place));
            Assert.Equal("Về việc tặng Giấy khen năm 2026", paper.ComposedSince!.Subject);
            await s.Get<TakeComposedAgain>().On(id, _desk.Officer, Stop);
            Assert.Equal(("Tân Hòa", true), (paper.Content.Place, paper.Edited is null));
        });
    }

    [Fact]
    public async Task is_not_changed_over_what_somebody_else_changed_meanwhile()
    {
        var id = await Draft(PaperDesk.Decision("QĐ-UBND"));
        await Within(async s => await s.Get<EditPaper>().On(id, (await Content(s, id)) with { Place = "A" }, 1, _desk.Officer, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => Within(async s => await s.Get<EditPaper>().On(id, (await Content(s, id)) with { Place = "B" }, 1, _desk.Officer, Stop)));
    }

    [Fact]
    public async Task is_issued_together_with_others_of_the_same_day_and_keeps_nobody_up()
    {
        var (good, nameless) = (await Draft(PaperDesk.Decision("QĐ-UBND")), default(PaperId));
        await Within(async s => nameless = await s.Get<DraftPaper>().On(PaperKind.Notice, "session:2", PaperDesk.Decision("TB-UBND") with { Subject = " " }, _desk.Officer, Stop));
        await Within(async s =>
        {
            var outcomes = await s.Get<IssueTogether>().On([nameless, good], Today, _desk.Officer, Stop);
            Assert.Contains("thiếu trích yếu", outcomes[0].Refusal, StringComparison.Ordinal);
            Assert.Null(outcomes[1].Refusal);
        });
        await Within(async s =>
        {
            Assert.Equal(PaperState.Drafted, (await s.Get<IPapers>().Find(nameless, Stop))!.State); // neither numbered nor signed
            var paper = (await s.Get<IPapers>().Find(good, Stop))!;
            Assert.Equal((PaperState.Issued, "01/QĐ-UBND", "Lê Đình Khoát", Today), (paper.State, paper.NumberAndSymbol, paper.Signature!.Name, paper.Signature.Day));
        });
    }

    [Fact]
    public async Task is_issued_with_its_files_and_then_never_changes()
    {
        var id = await Draft(PaperDesk.Decision("QĐ-UBND"));
        await Assert.ThrowsAsync<RefusedException>(() => Issue(id));
        await Within(s => s.Get<NumberPaper>().On(id, Today, _desk.Officer, Stop));
        await Assert.ThrowsAsync<RefusedException>(() => Issue(id));
        await Within(s => s.Get<SignPaper>().On(id, "Lê Đình Khoát", "CHỦ TỊCH", Today, null, _desk.Officer, Stop));
        await Issue(id);

        await Within(async s =>
        {
            var paper = (await s.Get<IPapers>().Find(id, Stop))!;
            Assert.Equal((PaperState.Issued, OfficialPaperJson.HashOf(paper.Content).Digits), (paper.State, paper.Issued!.Hash));
            var word = (await s.Get<OpenFile>().Of(paper.Issued.Word, Stop))!.Value;
            using var text = new StreamReader(word.Content);
            Assert.Equal(("01-QĐ-UBND.docx", "docx " + OfficialPaperJson.Write(paper.Content)), (word.File.Name, await text.ReadToEndAsync(Stop)));
            await Assert.ThrowsAsync<RefusedException>(() => s.Get<EditPaper>().On(id, paper.Content, paper.Revision, _desk.Officer, Stop));
            await Assert.ThrowsAsync<RefusedException>(() => s.Get<DraftPaper>().On(PaperKind.Decision, About, PaperDesk.Decision("QĐ-UBND"), _desk.Officer, Stop));
        });
        await Assert.ThrowsAsync<PostgresException>(() => Execute($"UPDATE outgoing_paper SET revision = 99 WHERE id = '{id.Value}'"));
        await Assert.ThrowsAsync<PostgresException>(() => Execute($"DELETE FROM outgoing_paper WHERE id = '{id.Value}'"));
    }

    [Fact]
    public async Task is_corrected_only_by_a_new_one_that_names_it()
    {
        var old = await Draft(PaperDesk.Decision("QĐ-UBND"));
        await MakeWhole(old);
        PaperId correction = default;
        await Within(async s => correction = await s.Get<CorrectPaper>().On(old, _desk.Officer, Stop));
        await Within(async s => Assert.Equal(correction, await s.Get<CorrectPaper>().On(old, _desk.Officer, Stop))); // asked twice, made once
        await Within(async s => Assert.Contains("Quyết định này thay thế Quyết định số 01/QĐ-UBND ngày 20/11/2026", OfficialPaperJson.Write(await Content(s, correction)), StringComparison.Ordinal));
        await MakeWhole(correction);

        await Within(async s =>
        {
            Assert.Equal(correction, (await s.Get<IPapers>().Find(old, Stop))!.ReplacedBy);
            Assert.Equal([correction], (await s.Get<IPapers>().AllAbout(About, Stop)).Select(p => p.Id));
        });
    }

    private static async Task<OfficialPaper> Content(AsyncServiceScope scope, PaperId id) => (await scope.Get<IPapers>().Find(id, Stop))!.Content;

    private async Task<PaperId> Draft(OfficialPaper content)
    {
        await using var scope = _host.Within(_desk.Commune);
        return await scope.Get<DraftPaper>().On(PaperKind.Decision, About, content, _desk.Officer, Stop);
    }

    private Task Issue(PaperId id) => Within(s => s.Get<IssuePaper>().On(id, _desk.Officer, Stop));

    private async Task MakeWhole(PaperId id)
    {
        await Within(s => s.Get<NumberPaper>().On(id, Today, _desk.Officer, Stop));
        await Within(s => s.Get<SignPaper>().On(id, "Lê Đình Khoát", null, Today, null, _desk.Officer, Stop));
        await Issue(id);
    }

    private async Task Execute(string sql)
    {
        await using var data = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = data.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Stop);
    }

    private async Task Within(Func<AsyncServiceScope, Task> work)
    {
        await using var scope = _host.Within(_desk.Commune);
        await work(scope);
    }
}
