using System.Collections.Concurrent;
using System.Diagnostics;
using ThiDua.Organizations;
using ThiDua.Storage.Demo;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Criteria;

/// <summary>Many open it at once, and each message is a way to the database and back; statements sent together are one.</summary>
public sealed class The_statements_of_a_dashboard(ThiDuaHost host) : IClassFixture<ThiDuaHost>
{
    private const int Most = 11;

    [Fact]
    public async Task are_few()
    {
        var movement = await FactsOfACommune.Dossiers(host, DemoUnits.TanHoa, 200);
        var address = $"/movements/{movement.Id.Value}/criteria";
        var visitor = await host.SignedInAs(Duty.Officer);
        await visitor.Opens(address); // binds what is not bound yet

        var statements = await StatementsOf(visitor, address);

        Assert.NotEmpty(statements); // they are seen at all
        Assert.True(statements.Count <= Most, $"{statements.Count} statements:\n{string.Join('\n', statements)}");
    }

    private static async Task<IReadOnlyCollection<string>> StatementsOf(Visitor visitor, string address)
    {
        var (trace, seen) = (ActivityTraceId.CreateRandom(), new ConcurrentQueue<string>());
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == trace && activity.Source.Name == "Npgsql") seen.Enqueue(Begin(activity.GetTagItem("db.query.text") as string ?? activity.DisplayName));
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return seen;
    }

    private static string Begin(string statement) => string.Join(' ', statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 220 } text ? text[..220] : statement;
}
