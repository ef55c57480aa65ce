using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ThiDua.Councils;
using ThiDua.Storage.Specs.Database;

namespace ThiDua.Storage.Specs.Councils;

/// <summary>Looks at the whole database before and after each vote, at the audit log and at everything logged, as its owner could.</summary>
public sealed partial class What_is_stored_of_a_vote(ThrowAwayDatabase database) : IClassFixture<ThrowAwayDatabase>, IDisposable
{
    private readonly Ear _ear = new();

    public void Dispose() => _ear.Dispose();

    [Fact]
    public async Task is_the_same_whatever_was_voted()
    {
        await using var council = await ACouncil.Sitting(database, members: 8, candidates: 3, services => services.AddLogging(log => log.SetMinimumLevel(LogLevel.Trace).AddProvider(_ear)));
        var (id, codes) = await council.OpenBallot();
        foreach (var member in council.Members.Take(2)) await council.Vote(id, member, _ => BallotMark.None); // connections are warm now

        var looks = new List<Look>();
        BallotMark[] marks = [BallotMark.Agree, BallotMark.Against, BallotMark.None, BallotMark.Agree, BallotMark.Against];
        for (var i = 0; i < marks.Length; i++) looks.Add(await LookAround(council, id, council.Members[i + 2], marks[i]));

        Assert.All(looks, look => Assert.Equal(["ballot_turnout +", "ballot_urn +", "ballot_urn -"], look.Changes));
        Assert.All(looks, look => Assert.Equal(looks[0].Shapes, look.Shapes)); // but for who voted, the rows are the same
        Assert.All(looks, look => Assert.Equal(0, look.KeptNumbers)); // every sealed number is another one, voted for or not
        Assert.All(looks, look => Assert.Equal(looks[0].Said, look.Said));
        Assert.NotEmpty(looks[0].Said);

        await council.Count(id, codes);
        Assert.Equal(new VoteCount(2, 2, 3), (await council.Now()).Items[0].Outcome!.Votes);
        var after = await Everything();
        Assert.DoesNotContain(after, row => row.Table is "ballot_urn" or "ballot_share");
        Assert.Equal(7, after.Count(row => row.Table == "ballot_turnout" && row.Text.Contains($"{id.Value}", StringComparison.Ordinal)));
        foreach (var code in codes) Assert.DoesNotContain(after.Select(row => row.Text).Concat(_ear.Heard), text => text.Contains(code.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task is_nowhere_in_the_audit_log_nor_is_its_hour()
    {
        await using var council = await ACouncil.Sitting(database, members: 6, candidates: 2);
        var (id, codes) = await council.OpenBallot(slips: 4);
        var before = (await Everything()).Count(row => row.Table == "audit_entry");
        await council.Vote(id, council.Members[0], _ => BallotMark.Agree);
        foreach (var member in council.Members.Skip(1).Take(2)) await council.Vote(id, member, _ => BallotMark.Against);
        foreach (var member in council.Members.Skip(3)) await council.Do((HandOutSlip hand) => hand.On(id, member.Person, council.Members[0], ACouncil.Stop));
        Assert.Equal(before, (await Everything()).Count(row => row.Table == "audit_entry"));

        await council.Do((CloseBallot close) => close.On(id, council.Officer, ACouncil.Stop));
        await council.Do((CountSlips count) => count.On(id, new SlipCount(3, 0, 1, 0), [new(2, 1), new(0, 3)], council.Members[1], ACouncil.Stop));
        await council.Count(id, codes);

        var audit = (await Everything()).Where(row => row.Table == "audit_entry").Select(row => row.Text).ToList();
        Assert.NotEmpty(audit);
        Assert.DoesNotContain(audit, text => text.Contains("ballot_turnout", StringComparison.Ordinal) || text.Contains("ballot_urn", StringComparison.Ordinal) || text.Contains("ballot_share", StringComparison.Ordinal));
        Assert.Equal(["ballot:uuid", "commune_id:uuid", "on_paper:boolean", "person:uuid"], await Columns("ballot_turnout")); // no time, no number
    }

    private async Task<Look> LookAround(ACouncil council, BallotId id, ThiDua.Organizations.Actor member, BallotMark mark)
    {
        var before = await Everything();
        _ear.Heard.Clear();
        Assert.Equal(CastAnswer.Taken, await council.Vote(id, member, _ => mark));
        var said = _ear.Heard.Select(text => Particulars().Replace(text, "#")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var after = await Everything();
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        var (old, now) = (gone.Single().Text, come.Single(row => row.Table == "ballot_urn").Text);
        return new(
            [.. come.Select(row => row.Table + " +").Concat(gone.Select(row => row.Table + " -")).Order(StringComparer.Ordinal)],
            [.. come.Select(row => $"{row.Table} {Shape(row.Text)}").Order(StringComparer.Ordinal)],
            Numbers(old).Intersect(Numbers(now), StringComparer.Ordinal).Count(), said);
    }

    /// <summary>The row without ids, and with the sealed numbers by their length.</summary>
    private static string Shape(string row) => Id().Replace(SealedNumbers().Replace(row, numbers => $"{numbers.Length} letters"), "an id");

    /// <summary>The sealed numbers of a row of the urn, in hexadecimal.</summary>
    private static IEnumerable<string> Numbers(string row) => row[(row.IndexOf(@"\x", StringComparison.Ordinal) + 2)..].Chunk(768).Where(chunk => chunk.Length == 768).Select(chunk => new string(chunk));

    private async Task<List<Row>> Everything()
    {
        var rows = new List<Row>();
        foreach (var table in await Read("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"))
        {
            rows.AddRange((await Read($"SELECT t::text FROM \"{table}\" t")).Select(text => new Row(table, text)));
        }

        Assert.True(rows.Count > 10);
        return rows;
    }

    private async Task<List<string>> Columns(string table) =>
        await Read($"SELECT column_name || ':' || data_type FROM information_schema.columns WHERE table_name = '{table}' ORDER BY column_name");

    private async Task<List<string>> Read(string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(ACouncil.Stop);
        var texts = new List<string>();
        while (await rows.ReadAsync(ACouncil.Stop)) texts.Add(rows.GetString(0));
        return texts;
    }

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex("[0-9a-f]{768,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SealedNumbers();

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|\d+([.,]\d+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Particulars();

    private sealed record Row(string Table, string Text);

    private sealed record Look(IReadOnlyList<string> Changes, IReadOnlyList<string> Shapes, int KeptNumbers, IReadOnlyList<string> Said);

    /// <summary>Hears everything that anybody logs, down to the finest.</summary>
    private sealed class Ear : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Heard { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Heard.Add(formatter(state, exception));

        public void Dispose() { }
    }
}
