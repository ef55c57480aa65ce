using System.CommandLine;
using Npgsql;
using ThiDua.Cli.Database;
using ThiDua.Storage.Records;

namespace ThiDua.Cli.Records;

/// <summary><c>thidua audit verify</c>: whether the audit log is as it was written. Exit code 0 whole, 2 broken.</summary>
internal sealed class AuditCommand : Command
{
    private const int Broken = 2;

    private readonly DatabaseOptions _where = new();

    public AuditCommand() : base("audit", "Nhật ký hệ thống")
    {
        var verify = new Command("verify", "Kiểm tra nhật ký chưa bị sửa, chèn hay bớt");
        _where.AddTo(verify);
        verify.SetAction(Run);
        Subcommands.Add(verify);
    }

    private async Task<int> Run(ParseResult input, CancellationToken stop)
    {
        var (_, database) = await _where.Open(input, stop);
        await using var open = database;
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var verdicts = await new VerifyAudit(source).Run(stop);
        var output = input.InvocationConfiguration.Output;
        foreach (var broken in verdicts.Where(v => v.BrokenAt is not null))
        {
            await output.WriteLineAsync($"Nhật ký của đơn vị {broken.Chain} bị sửa hoặc thiếu từ mục số {broken.BrokenAt}.");
        }

        if (verdicts.Any(v => v.BrokenAt is not null)) return Broken;
        await output.WriteLineAsync($"Nhật ký nguyên vẹn: {verdicts.Sum(v => v.Entries)} mục của {verdicts.Count} đơn vị.");
        return 0;
    }
}
