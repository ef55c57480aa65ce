using System.CommandLine;
using ThiDua.Storage.Database;

namespace ThiDua.Cli.Database;

/// <summary><c>thidua restore FILE</c>: a backup into an empty data folder, or in place of a full one.</summary>
internal sealed class RestoreCommand : Command
{
    private readonly Argument<string> _file = new("TỆP") { Description = "Tệp sao lưu" };
    private readonly Option<string> _data = new("--data") { HelpName = "THƯ_MỤC", Description = "Thư mục dữ liệu", DefaultValueFactory = _ => "data" };
    private readonly Option<bool> _replace = new("--replace") { Description = "Thay dữ liệu đang có (được giữ lại thành một thư mục riêng)" };

    public RestoreCommand() : base("restore", "Phục hồi dữ liệu từ một tệp sao lưu")
    {
        Arguments.Add(_file);
        Options.Add(_data);
        Options.Add(_replace);
        SetAction(Run);
    }

    private async Task<int> Run(ParseResult input, CancellationToken stop)
    {
        var data = input.GetValue(_data)!;
        var aside = await new RestoreBackup(TimeProvider.System).Into(data, input.GetValue(_file)!, input.GetValue(_replace), stop);
        var output = input.InvocationConfiguration.Output;
        if (aside is not null) await output.WriteLineAsync($"Dữ liệu trước đó được giữ tại {aside}");
        await output.WriteLineAsync($"Đã phục hồi vào {Path.GetFullPath(data)}");
        return 0;
    }
}
