using System.CommandLine;
using ThiDua.Storage.Database;

namespace ThiDua.Cli.Database;

/// <summary><c>thidua backup FILE</c>: database and files into one archive, also while ThiDua runs.</summary>
internal sealed class BackupCommand : Command
{
    private readonly Argument<string> _file = new("TỆP") { Description = "Tệp sao lưu sẽ được tạo" };
    private readonly DatabaseOptions _where = new(needsFiles: true);

    public BackupCommand() : base("backup", "Sao lưu toàn bộ dữ liệu vào một tệp")
    {
        Arguments.Add(_file);
        _where.AddTo(this);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult input, CancellationToken stop)
    {
        var (folder, database) = await _where.Open(input, stop);
        await using var open = database;
        var file = input.GetValue(_file)!;
        var files = await new MakeBackup(TimeProvider.System).Of(folder, database.ConnectionString, file, stop);
        await input.InvocationConfiguration.Output.WriteLineAsync($"Đã sao lưu cơ sở dữ liệu và {files} tệp vào {Path.GetFullPath(file)}");
        return 0;
    }
}
