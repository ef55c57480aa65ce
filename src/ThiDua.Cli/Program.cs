using System.CommandLine;
using ThiDua.Cli.Database;
using ThiDua.Cli.Documents;
using ThiDua.Cli.Records;
using ThiDua.Law;

var thidua = new RootCommand("ThiDua: phong trào thi đua, từ tờ kế hoạch đến tổng kết khen thưởng")
{
    new ReadCommand(),
    new BackupCommand(),
    new RestoreCommand(),
    new AuditCommand(),
};

try
{
    return await thidua.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
}
catch (RefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
