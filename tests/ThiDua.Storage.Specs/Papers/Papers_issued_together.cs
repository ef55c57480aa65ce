using Microsoft.Extensions.DependencyInjection;
using ThiDua.Documents;
using ThiDua.Organizations;
using ThiDua.Papers;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Papers;

public sealed class Papers_issued_together(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IAsyncLifetime
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly MovedClock _clock = new();
    private readonly PaperDesk _desk = new(UnitId.New());
    private readonly WrittenAsText _written = new();
    private StorageHost _host = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _clock.Move(TimeSpan.FromDays(263));
        _host = new(database, services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<IWritePapers>(_written));
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task go_on_after_one_that_somebody_else_changed_meanwhile()
    {
        PaperId[] three = [await Draft("1"), await Draft("2"), await Draft("3")];
        await using var mine = _host.Within(_desk.Commune);
        await mine.Get<IPapers>().Find(three[1], Stop); // seen, and then changed elsewhere
        await using (var theirs = _host.Within(_desk.Commune))
            await theirs.Get<EditPaper>().On(three[1], PaperDesk.Decision("QĐ-UBND") with { Place = "Xã Tân Hòa" }, 1, _desk.Officer, Stop);

        var outcomes = await mine.Get<IssueTogether>().On(three, Today, _desk.Officer, Stop);

        Assert.Equal([true, false, true], outcomes.Select(one => one.Refusal is null));
        Assert.Contains("vừa được người khác thay đổi", outcomes[1].Refusal, StringComparison.Ordinal);
        await using var later = _host.Within(_desk.Commune);
        Assert.Equal([1, null, 2], new[] { await Number(later, three[0]), await Number(later, three[1]), await Number(later, three[2]) });
    }

    [Fact]
    public async Task start_the_program_that_prints_once_and_have_the_files_that_each_alone_would_have()
    {
        PaperId[] five = [await Draft("11"), await Draft("12"), await Draft("13"), await Draft("14"), await Draft("15")];
        await using var mine = _host.Within(_desk.Commune);

        Assert.All(await mine.Get<IssueTogether>().On(five, Today, _desk.Officer, Stop), one => Assert.Null(one.Refusal));

        Assert.Equal(1, _written.Starts);
        foreach (var id in five)
        {
            var paper = (await mine.Get<IPapers>().Find(id, Stop))!;
            using var pdf = new StreamReader((await mine.Get<OpenFile>().Of(paper.Issued!.Pdf, Stop))!.Value.Content);
            Assert.Equal("pdf " + OfficialPaperJson.Write(paper.Content), await pdf.ReadToEndAsync(Stop));
        }
    }

    [Fact]
    public async Task print_alone_what_cannot_be_printed_with_the_others()
    {
        PaperId[] three = [await Draft("21"), await Draft("22", "khó in"), await Draft("23")];
        _written.Unprintable = "khó in";
        await using var mine = _host.Within(_desk.Commune);

        Assert.All(await mine.Get<IssueTogether>().On(three, Today, _desk.Officer, Stop), one => Assert.Null(one.Refusal));
        Assert.Equal(2, _written.Starts);
    }

    private static async Task<int?> Number(AsyncServiceScope scope, PaperId id) => (await scope.Get<IPapers>().Find(id, Stop))!.Number;

    private async Task<PaperId> Draft(string about, string subject = "Về việc tặng Giấy khen")
    {
        await using var scope = _host.Within(_desk.Commune);
        return await scope.Get<DraftPaper>().On(PaperKind.Decision, $"session:{about}", PaperDesk.Decision("QĐ-UBND") with { Subject = subject }, _desk.Officer, Stop);
    }
}
