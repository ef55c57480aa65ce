using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using ThiDua.Cli.Database;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Storage;
using ThiDua.Storage.Criteria;

namespace ThiDua.Cli.Criteria;

/// <summary><c>thidua criteria</c>: the figures of a movement's criteria as of a day, in a table or as JSON.</summary>
internal sealed class CriteriaCommand : Command
{
    private readonly DatabaseOptions _where = new();
    private readonly Option<string> _movement = new("--movement") { Description = "Mã phong trào, hoặc những chữ có trong tên", HelpName = "TÊN", Required = true };
    private readonly Option<string?> _asOf = new("--as-of") { Description = "Số liệu đến ngày nào, ví dụ 30/6/2026; không ghi là hôm nay", HelpName = "NGÀY" };
    private readonly Option<bool> _json = new("--json") { Description = "In JSON cho phần mềm khác đọc" };

    public CriteriaCommand() : base("criteria", "Số liệu các tiêu chí của một phong trào")
    {
        Options.Add(_movement);
        Options.Add(_asOf);
        Options.Add(_json);
        _where.AddTo(this);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult input, CancellationToken stop)
    {
        var asOf = Day(input.GetValue(_asOf));
        MustHaveCome(asOf, TimeProvider.System.Today());
        var (folder, database) = await _where.Open(input, stop);
        await using var open = database;
        await using var services = new ServiceCollection().AddLogging().AddStorage(database.ConnectionString, folder.Path).BuildServiceProvider();
        var figures = await Compute(services, input.GetValue(_movement)!, asOf, stop);
        var output = input.InvocationConfiguration.Output;
        await output.WriteLineAsync(input.GetValue(_json) ? PrintFigures.AsJson(figures) : PrintFigures.AsText(figures));
        return 0;
    }

    private static async Task<MovementFigures> Compute(ServiceProvider services, string words, DateOnly? asOf, CancellationToken stop)
    {
        Movement movement;
        await using (var every = services.CreateAsyncScope())
        {
            every.ServiceProvider.GetRequiredService<Scope>().OpenForTheSystem();
            movement = await every.ServiceProvider.GetRequiredService<FindMovement>().By(words, stop);
        }

        // From here on only the commune of that movement is seen.
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Scope>().LimitTo(movement.Commune);
        return (await scope.ServiceProvider.GetRequiredService<ComputeCriteria>().For(movement.Id, asOf, stop))!;
    }

    private static void MustHaveCome(DateOnly? asOf, DateOnly today)
    {
        if (asOf > today) throw new RefusedException($"Ngày {asOf:dd/MM/yyyy} ở sau hôm nay {today:dd/MM/yyyy} nên chưa có số liệu để kết luận. Đề nghị ghi một ngày đã qua hoặc hôm nay.");
    }

    private static DateOnly? Day(string? typed) => typed is null ? null
        : DateOnly.TryParseExact(typed, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RefusedException($"“{typed}” không phải là ngày. Đề nghị ghi như 30/6/2026.");
}
