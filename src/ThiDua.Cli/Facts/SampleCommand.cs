using System.CommandLine;
using ThiDua.Cli.Facts.Sample;

namespace ThiDua.Cli.Facts;

/// <summary><c>thidua sample dossiers|year</c>: writes invented exports of offices, the same for the same seed.</summary>
internal sealed class SampleCommand : Command
{
    private const int MostRows = 20_000_000;

    private readonly Option<int> _rows = new("--rows") { Description = "Số hồ sơ của tất cả các xã", DefaultValueFactory = _ => 20_000 };
    private readonly Option<int> _communes = new("--communes") { Description = "Số xã", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _seed = new("--seed") { Description = "Số gieo: cùng số thì cùng tệp", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _year = new("--year") { Description = "Năm của số liệu", DefaultValueFactory = _ => 2023 };
    private readonly Option<string> _out = new("--out") { Description = "Thư mục ghi các tệp", DefaultValueFactory = _ => "sample" };

    public SampleCommand() : base("sample", "Tạo tệp số liệu mẫu (hoàn toàn hư cấu) để dùng thử và kiểm tra")
    {
        Subcommands.Add(Of("dossiers", "Danh sách hồ sơ theo mẫu của ba hệ thống, có cài lỗi và tệp đáp án", Dossiers, _rows, _communes, _seed, _year, _out));
        Subcommands.Add(Of("year", "Mọi tệp số liệu một năm của một xã, không có lỗi", Year, _rows, _seed, _year, _out));
    }

    private static Command Of(string name, string description, Func<ParseResult, CancellationToken, Task<int>> run, params IEnumerable<Option> options)
    {
        var command = new Command(name, description);
        foreach (var option in options) command.Options.Add(option);
        command.SetAction(run);
        return command;
    }

    private async Task<int> Dossiers(ParseResult input, CancellationToken stop)
    {
        var (rows, communes) = (input.GetValue(_rows), input.GetValue(_communes));
        MustBePossible(rows, communes, input.GetValue(_year));
        var folder = Directory.CreateDirectory(input.GetValue(_out)!).FullName;
        var planted = new SampleDossiers(input.GetValue(_seed), input.GetValue(_year)).To(folder, rows, communes, stop);
        await input.InvocationConfiguration.Output.WriteLineAsync($"Đã ghi {rows} hồ sơ của {communes} xã, trong đó {planted} ô phải bị nêu khi kiểm tra, vào {folder}; đáp án ở {SampleDossiers.KeyFile}.");
        return 0;
    }

    private async Task<int> Year(ParseResult input, CancellationToken stop)
    {
        MustBePossible(input.GetValue(_rows), 1, input.GetValue(_year));
        var folder = Directory.CreateDirectory(input.GetValue(_out)!).FullName;
        var files = new SampleYear(input.GetValue(_seed), input.GetValue(_year)).To(folder, input.GetValue(_rows), stop);
        await input.InvocationConfiguration.Output.WriteLineAsync($"Đã ghi {files} tệp số liệu năm {input.GetValue(_year)} của một xã vào {folder}.");
        return 0;
    }

    private static void MustBePossible(int rows, int communes, int year)
    {
        if (rows is < 1 or > MostRows) throw new Law.RefusedException($"Số hồ sơ phải từ 1 đến {MostRows}; đề nghị chọn lại --rows.");
        if (communes < 1 || communes > rows || communes > 8000) throw new Law.RefusedException("Số xã phải từ 1 đến 8.000 và không nhiều hơn số hồ sơ; đề nghị chọn lại --communes.");
        if (year is < 2019 or > 2035) throw new Law.RefusedException("Năm phải từ 2019 đến 2035; đề nghị chọn lại --year.");
    }
}
