using System.CommandLine;
using ThiDua.Storage.Database;

namespace ThiDua.Cli.Database;

/// <summary>Where the data is; the same two options on every command that needs it.</summary>
/// <param name="needsFiles">The command reads or writes kept files too, which lie in the folder whoever runs the database.</param>
internal sealed class DatabaseOptions(bool needsFiles = false)
{
    public Option<string> Data { get; } = new("--data") { HelpName = "THƯ_MỤC", Description = "Thư mục dữ liệu", DefaultValueFactory = _ => "data" };

    public Option<string?> Connection { get; } = new("--connection")
    {
        HelpName = "CHUỖI",
        Description = "Chuỗi kết nối tới PostgreSQL có sẵn; " + (needsFiles ? "vẫn cần --data, nơi giữ các tệp" : "khi đó không cần --data"),
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Connection);
    }

    /// <summary>As a guest where ThiDua runs, else for the time of the command.</summary>
    public async Task<(DataFolder Folder, RunningDatabase Database)> Open(ParseResult input, CancellationToken stop)
    {
        var (data, connection) = (input.GetValue(Data)!, input.GetValue(Connection));
        var folder = connection is { Length: > 0 } && !needsFiles ? DataFolder.Unopened(data) : await DataFolder.OpenExisting(data, stop);
        return (folder, await RunningDatabase.Open(folder, connection, stop, asGuest: true));
    }
}
