using System.CommandLine;
using ThiDua.Cli.Criteria;
using ThiDua.Cli.Database;
using ThiDua.Cli.Documents;
using ThiDua.Cli.Facts;
using ThiDua.Cli.Records;

namespace ThiDua.Cli;

/// <summary>Every command there is, with help that speaks Vietnamese.</summary>
internal sealed class ThiDuaCommand : RootCommand
{
    public ThiDuaCommand() : base("ThiDua: phong trào thi đua, từ tờ kế hoạch đến tổng kết khen thưởng")
    {
        Subcommands.Add(new ReadCommand());
        Subcommands.Add(new BackupCommand());
        Subcommands.Add(new RestoreCommand());
        Subcommands.Add(new AuditCommand());
        Subcommands.Add(new ImportCommand());
        Subcommands.Add(new SampleCommand());
        Subcommands.Add(new CriteriaCommand());
        PrintHelp.For(this);
    }
}
