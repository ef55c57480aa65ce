using System.CommandLine;
using ThiDua.Storage.Database;

namespace ThiDua.Cli.Database;

/// <summary>Where the data is; the same two options on every command that needs it.</summary>
internal sealed class DatabaseOptions
{
    public Option<string> Data { get; } = new("--data") { HelpName = "THƯ_MỤC", Description = "Thư mục dữ liệu", DefaultValueFactory = _ => "data" };

    public Option<string?> Connection { get; } = new("--connection") { HelpName = "CHUỖI", Description = "Chuỗi kết nối tới PostgreSQL có sẵn" };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Connection);
    }

    /// <summary>As a guest where ThiDua runs, else for the time of the command.</summary>
    public async Task<(DataFolder Folder, RunningDatabase Database)> Open(ParseResult input, CancellationToken stop)
    {
        var folder = await DataFolder.OpenExisting(input.GetValue(Data)!, stop);
        return (folder, await RunningDatabase.Open(folder, input.GetValue(Connection), stop, asGuest: true));
    }
}
